import {expect, it} from 'vitest';
import {newMeeting} from '../../source/core/meeting/time.ts';
import type {State} from '../../source/flow/state/state.ts';
import {matrix, meetingOf} from '../flow/meeting/support.ts';
import {openLines, type Told} from '../support/lines.ts';

const prompt = 'Number, or Enter to go back: ';
const opened = (state: State): Told => openLines({state});

it('asks who takes part, and tells the agenda', async () => {
	const told = opened(meetingOf({}, newMeeting(90)));
	await told.type([], ['Who takes part?', 'Names, or Enter to go on: ']);
	await told.type('Ann Lee (SRE), Bob Ray', ['1. AL Ann Lee (SRE)\n2. BR Bob Ray\n']);
	await told.type('', ['/session opens the session', 'What should this RFC be called?']);
	await told.type('/session', [
		'The session.\n1. Who takes part: AL, BR\n2. Time of each step: 0 of 90 min used',
		prompt,
	]);
	await told.type('2', ['Time of each step.', 'Number and minutes']);
	await told.type('1 12', '1. Define the problem space: 0 of 12 min used, 12 min left');
	expect(await told.type('1 soon', 'Number and minutes')).toContain('Say the minutes behind it');
	await told.type('', ['The session.', prompt]);
	await told.type('', 'What should this RFC be called?');
	expect(await told.type('/status', 'Answer: ')).toContain('Of the time of this step: 12 min left.');
});

it('parks for the end, and puts each line where the group says', async () => {
	const told = opened(meetingOf({answers: matrix}));
	await told.type([], 'What should this RFC be called?');
	await told.type('/park r: it lags @al', 'Parked a risk; all that is parked gets its place at the end.');
	await told.type('/session', prompt);
	await told.type('8', ['What was parked: 1.', '1. risk: it lags @Ann Lee']);
	expect(await told.type('1 nowhere', 'Number and where')).toContain('Say where it belongs');
	await told.type('1 risk', ['Nothing is parked any more.', 'The session.']);
	const {draft} = await savedOf(told);
	expect(draft.answers.risks).toEqual([{risk: 'Ann Lee: it lags'}]);
});

it('takes consent, an objection, and who decides', async () => {
	const told = opened(meetingOf({answers: matrix}));
	await told.type([], 'What should this RFC be called?');
	await told.type('/session', prompt);
	await told.type('7', ['Decision 1 of 1: Redis.', 'Number and yes']);
	await told.type('1 yes', '1. AL Ann Lee: consents');
	await told.type('2 It lags', '2. BR Bob Ray: objects: It lags');
	await told.type('/decides AL, CD: by consent', 'Decided by Ann Lee, Cy Doe, by consent.');
	await told.type('/undo', '2. BR Bob Ray: objects: It lags');
	const {draft} = await savedOf(told);
	expect([draft.answers.objections, draft.answers.deciders]).toEqual([
		[{who: 'Bob Ray', objection: 'It lags'}],
		undefined,
	]);
});

it('scores nothing in silence, since what is typed stays to be seen', async () => {
	const told = opened(meetingOf({answers: matrix}));
	await told.type([], 'What should this RFC be called?');
	await told.type('/session', prompt);
	const refused = await told.type('4', prompt);
	expect(refused).toContain('nobody scores in silence here.');
	expect(refused).toContain('Score together in the grid');
	await told.type('6', ['Dots on Options.', 'Ann Lee: 3 dots left of 3.']);
	await told.type('2', '2. Kafka: 1 dot (1 of yours)');
	await told.type('/next', 'Bob Ray: 3 dots left of 3.');
});

/** The last state that was handed over on the way out. */
async function savedOf(told: Told) {
	told.terminal.signal('SIGTERM');
	await told.ending;
	const state = told.savedNow.at(-1);
	if (!state || state.screen === 'start') throw new Error('Nothing was saved.');
	return state;
}
