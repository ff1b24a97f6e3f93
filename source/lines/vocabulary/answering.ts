import {notApplicable} from '../../core/answers/answers.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {offerAt} from '../../flow/selectors/offers.ts';
import {controlOf} from '../../flow/state/context.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {focusView} from '../../flow/view/focus.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, refused, within} from '../deed.ts';
import {wholeAnswer, wholeExample} from '../words/answer.ts';
import {asking, going} from './contexts.ts';
import type {Command} from './types.ts';

const typed = ['line', 'area'] as const;

/** What can be done about the question that is asked. */
export const answering: readonly Command[] = [
	{
		names: ['answer'],
		contexts: asking,
		help: commandWords.answer,
		does: (state) => within(state, (session) => ({says: wholeAnswer(session)})),
	},
	{
		names: ['example'],
		contexts: asking,
		help: commandWords.example,
		does: (state) => within(state, (session) => ({says: wholeExample(session)})),
	},
	{
		names: ['editor', 'edit'],
		contexts: typed,
		help: commandWords.editor,
		does: () => ({actions: [{type: 'editor-asked'}], isSaidAgain: true}),
	},
	{
		names: ['text'],
		takes: commandTakes.text,
		contexts: [...going, 'grid', 'review'],
		help: commandWords.text,
		way: 'one-text-asked',
		does: (state, argument) => togetherAsked(state, argument.trim().toLowerCase()),
	},
	{
		names: ['fill'],
		takes: commandTakes.fill,
		contexts: asking,
		help: commandWords.fill,
		way: 'offer-accepted',
		does: (state, argument) => within(state, (session) => filled(session, argument)),
	},
	{
		names: ['clear'],
		contexts: asking,
		help: commandWords.clear,
		does: (state) => within(state, cleared),
	},
	{
		names: ['skip', 'pass'],
		contexts: asking,
		help: commandWords.skip,
		does: () => ({actions: [{type: 'skip-asked'}]}),
	},
	{
		names: ['unknown'],
		contexts: asking,
		help: commandWords.unknown,
		way: 'unknown-asked',
		does: (state) => within(state, leftOpen),
	},
	{
		names: ['not-recorded', 'nr'],
		contexts: asking,
		help: commandWords.notRecorded,
		does: () => ({actions: [{type: 'mark-asked', mark: 'not recorded'}]}),
	},
	{
		names: ['not-applicable', 'na'],
		takes: commandTakes.notApplicable,
		contexts: asking,
		help: commandWords.notApplicable,
		does: (_, argument) => notArising(argument),
	},
];

function togetherAsked({screen}: State, argument: string): Deed {
	if (argument !== '' && argument !== 'all') return refused(refusalWords.textWays);
	const of = argument === 'all' || screen === 'review' ? 'draft' : 'step';
	return {actions: [{type: 'one-text-asked', of}], isSaidAgain: true};
}

/** What is offered; of several names the one that is meant. */
function filled(session: SessionState, argument: string): Deed {
	const names = offerAt(session)?.names ?? [];
	if (names.length < 2 && argument === '') return {actions: [{type: 'offer-accepted'}], isSaidAgain: true};
	if (names.length === 0) return refused(refusalWords.noNameOffered);
	const lower = argument.toLowerCase();
	const meant = lower === '' ? [] : names.filter((name) => name.toLowerCase().includes(lower));
	const name = /^\d+$/.test(argument) ? names[Number(argument) - 1] : meant[0];
	if (name !== undefined && (meant.length < 2 || /^\d+$/.test(argument)))
		return {actions: [{type: 'name-picked', name}], isSaidAgain: true};
	return refused(refusalWords.whichName, ...names.map((one, index) => `${index + 1}. ${one}`));
}

/** Once more tells what else can be said of an answer that will not come. */
function leftOpen(session: SessionState): Deed {
	const mark = focusView(session)?.mark;
	if (mark === undefined || mark === 'skipped') return {actions: [{type: 'unknown-asked'}]};
	return refused(refusalWords.otherMarks);
}

function cleared(session: SessionState): Deed {
	const mark = focusView(session)?.mark;
	if (mark === 'skipped') return {actions: [{type: 'skip-asked'}], isSaidAgain: true};
	// Where there is a mark already, the first one asks why.
	if (mark !== undefined) return {actions: [{type: 'unknown-asked'}, {type: 'unknown-asked'}], isSaidAgain: true};
	if (controlOf(session) === 'list') return refused(refusalWords.removeOne);
	const isSelect = controlOf(session) === 'select';
	return {
		actions: [
			isSelect ? {type: 'deleted', what: 'back'} : {type: 'answer-typed', text: ''},
			{type: 'place-chosen', place: session.focus},
		],
		isSaidAgain: true,
	};
}

function notArising(argument: string): Deed {
	const reason = cleanLine(argument);
	if (reason === '') return refused(refusalWords.sayReason);
	return {actions: [{type: 'mark-asked', mark: `${notApplicable}${reason}`}]};
}
