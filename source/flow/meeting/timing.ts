import {matrixQuestions} from '../../core/analysis/decision/matrix-questions.ts';
import type {StepId} from '../../core/answers/interview.ts';
import type {Board} from '../../core/draft/meeting.ts';
import {homeOf} from '../../core/draft/parking.ts';
import {questionAt} from '../../core/draft/place.ts';
import {timeOf} from '../../core/meeting/time.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import type {Step} from '../actions/action.ts';
import type {Effect} from '../actions/effect.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {placeAt} from './board.ts';

/** Milliseconds between two looks at the clock; what is shown are minutes. */
const between = 5000;

/** What passes between two looks and is longer was not spent here: the process was stopped, or the machine slept. */
const longest = 120_000;

/** The step with the clock asked for, where a group meets and nobody has looked yet, or is at another step now. */
export function timed([after, effects]: Step): Step {
	if (after.screen === 'start' || !after.draft.meeting || after.screen === 'done') return [after, effects];
	const {timing} = after;
	const step = stepNow(after);
	if (timing && (timing.isAsked || timing.step === step)) return [after, effects];
	return [asked(after, timing?.step ?? step), [...effects, {type: 'tell-time'}]];
}

/** The next look. */
export function tickDue(session: SessionState): Step {
	if (session.screen === 'done') return [stopped(session), []];
	if (!session.draft.meeting || session.timing?.isAsked) return [session, []];
	return [asked(session, session.timing?.step ?? stepNow(session)), [{type: 'tell-time'}]];
}

/** What has passed since the last look is the time of the step that was looked at then. */
export function timeTold(session: SessionState, at: string): Step {
	if (session.screen === 'done') return [stopped(session), []];
	const {timing, draft} = session;
	if (!timing || !draft.meeting) return [session, []];
	const passed = timing.since === undefined ? 0 : Date.parse(at) - Date.parse(timing.since);
	const next = passed > 0 && passed <= longest ? withTime(session, timing.step, passed) : session;
	const effects: Effect[] = [{type: 'tick-soon', within: between}];
	return [{...next, timing: {step: stepNow(session), since: at, isAsked: false}}, effects];
}

/** A minute that is full is saved at once, less of it with whatever comes next. */
function withTime(session: SessionState, step: StepId, passed: number): SessionState {
	const {draft, saving} = session;
	const {meeting} = draft;
	if (!meeting) return session;
	const after = {...meeting, used: {...meeting.used, [step]: (meeting.used[step] ?? 0) + passed}};
	const next = {...session, draft: {...draft, meeting: after}};
	const [old, now] = [timeOf(meeting, step), timeOf(after, step)];
	if (old.used === now.used) return next;
	const counted = {...next, saving: {...saving, made: saving.made + 1}};
	if (now.used !== now.box || session.message) return counted;
	const sentence = meetingMessages.timeUsed(now.box);
	return said(counted, 'info', sentence, meetingMessages.goOn);
}

/** What is written is over: no time may bring its draft back. Who goes on with the questions is looked at anew. */
function stopped(session: SessionState): SessionState {
	const {timing: _, ...rest} = session;
	return rest;
}

function asked(session: SessionState, step: StepId): SessionState {
	return {...session, timing: {...session.timing, step, isAsked: true}};
}

/** The step that the group works on: that of what its board or the grid is about, wherever it was opened. */
function stepNow(session: SessionState): StepId {
	const {interview, focus, grid} = session;
	const board = placeAt(session);
	if (board && ofConsent.includes(board.board)) return 'consensus';
	const scored =
		grid || board?.board === 'ballot' || board?.board === 'spread' ? matrixQuestions(interview) : undefined;
	const about = board?.board === 'dots' ? board.about : undefined;
	const risks = board?.board === 'premortem' ? homeOf(interview, {kind: 'risk'})?.path : undefined;
	return questionAt(interview, scored?.options.path ?? about ?? risks ?? focus.question)?.step ?? 'define';
}

const ofConsent: readonly Board[] = ['consent', 'objection', 'ruling'];
