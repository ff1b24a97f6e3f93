import {describe, expect, it} from 'vitest';
import {newMeeting} from '../../source/core/meeting/time.ts';
import {boardRow, matrix, meetingOf} from '../flow/meeting/support.ts';
import {at, played} from '../flow/support.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

const altS = '\u001Bs';
const altV = '\u001Bv';
const board = (row: number): string => `${altS}${keys.down.repeat(row)}${keys.enter}`;
const first = 'What should this RFC be called?';

describe.each([
	[60, 15],
	[80, 24],
	[100, 30],
])('a session at %ix%i', (columns, rows) => {
	it('begins with who takes part, tells its time, and has an agenda', async () => {
		const {terminal} = openScreen({columns, rows, state: meetingOf({}, newMeeting(90))});
		await terminal.until(['Who takes part?', 'Enter take', 'Step 1']);
		terminal.type(`Ann Lee (SRE), Bob Ray${keys.enter}Alan Low${keys.enter}`);
		await terminal.until(['AL Ann Lee (SRE)', 'BR Bob Ray', 'ALo Alan Low']);
		terminal.type(keys.enter);
		await terminal.until([first, '7 min left', 'Alt-S opens the session']);
		terminal.type(altS);
		await terminal.until([
			'The session',
			'▸ Who takes part: AL, BR, ALo',
			'Write the summary: beside the document',
			'Enter open',
		]);
		terminal.type(`${keys.down}${keys.enter}${keys.right}`);
		await terminal.until([
			'Time of each step',
			'▸ Define the problem space: 0 of 8 min used, 8 min left',
			'8 min left',
		]);
		terminal.type('3');
		await terminal.until((text) => /! A session takes a whole number of minutes, from 5 to\s+600\./.test(text));
		terminal.type(keys.escape);
		await terminal.until('▸ Time of each step');
	});

	it('scores in silence, shows the spread, and takes it into the matrix', async () => {
		const {terminal} = openScreen({columns, rows, state: meetingOf({answers: matrix})});
		await terminal.until(first);
		terminal.type(board(boardRow.ballot));
		await terminal.until(['Hand the keyboard to Ann Lee (AL)', 'The others look away.']);
		const score = (...scores: number[]): string => keys.enter + scores.map((one) => `${one}${keys.enter}`).join('');
		terminal.type(score(9, 2, 5, 5));
		const handed = await terminal.until('Hand the keyboard to Bob Ray (BR)');
		expect(handed).not.toContain('Redis');
		terminal.type(keys.enter);
		const own = await terminal.until(['Scores of Bob Ray (BR)', 'Speed: Redis']);
		expect(own).not.toMatch(/\d {2}Speed/);
		terminal.type(`3${keys.enter}12${keys.enter}`);
		await terminal.until('! 12 is outside the scale');
		terminal.type(`${keys.backspace.repeat(2)}4${keys.enter}5${keys.enter}6${keys.enter}${score(6, 8, 5, 7)}`);
		await terminal.until([
			'What everybody scored',
			'▸    6  Speed: Redis, 3 to 9, median 6',
			'BR 3, CD 6, AL 9. Agreed: the median.',
			't into the matrix',
		]);
		terminal.type(`8${keys.enter}t`);
		await terminal.until('4 scores went into the matrix.');
	});

	it('takes dots, consent and objections', async () => {
		const {terminal} = openScreen({columns, rows, state: meetingOf({answers: matrix})});
		await terminal.until(first);
		terminal.type(`${board(boardRow.dots)} `);
		await terminal.until(['Dots on Options', 'Ann Lee: 2 dots left of 3.', '▸ Redis: 1 dot (1 of yours)']);
		terminal.type(`${keys.escape}`);
		await terminal.until('▸ Dots: 1 dot');
		terminal.type(`${keys.down}${keys.enter}y`);
		await terminal.until(['Decision 1 of 1: Redis', 'AL Ann Lee: consents', 'y yes']);
		terminal.type('oIt lags');
		await terminal.until(['What does Bob Ray object?', '> It lags']);
		terminal.type(keys.enter);
		await terminal.until(['BR Bob Ray: objects: It lags', 'Bob Ray objects: Objections 1.']);
	});

	it('asks for a premortem at the risks, and where what was parked belongs', async () => {
		const {terminal} = openScreen({columns, rows, state: meetingOf({answers: matrix})});
		await terminal.until(first);
		terminal.type(`${ctrl('^')}r: it lags @al${keys.enter}`);
		await terminal.until('Parked a risk;');
		terminal.type(`${ctrl('t')}risks${keys.enter}`);
		await terminal.until(['It is half a year later and this failed: why?', 'Reason 1 of 2.']);
		terminal.type(`Nobody owns it${keys.enter}`);
		await terminal.until('Reason 2 of 2.');
		terminal.type(keys.escape);
		await terminal.until('Nobody owns it');
		terminal.type(`${ctrl('r')}`);
		await terminal.until('Parked: 1');
		terminal.type('w');
		await terminal.until(['What was parked: 1', '▸ risk: it lags @Ann Lee', 'Enter puts it into Risks.']);
		terminal.type('a');
		await terminal.until(['Nothing is parked any more.', 'w writes the file.']);
	});

	it('shows the question alone for a projector, and the grid', async () => {
		const {terminal} = openScreen({columns, rows, state: meetingOf({answers: matrix})});
		await terminal.until(first);
		terminal.type(altV);
		const alone = await terminal.until([first, 'Move search', 'Alt-V brings the rest back.', 'Alt-V all of it']);
		expect(alone).not.toMatch(/Step 1|Name the change|Every file needs it|✓|Ctrl-R/);
		terminal.type('x');
		await terminal.until((text) => text.includes('Move searchx') && !text.includes('brings the rest'));
		terminal.type(altV);
		await terminal.until(['Step 1', 'Every file needs it']);
		terminal.type(`${ctrl('t')}options${keys.enter}m${altV}`);
		await terminal.until(['Redis', 'Kafka', 'Speed', 'Weight', 'Alt-V all of it']);
	});
});

it.each(['title', 'claims', 'options', 'objections', 'risks'])(
	'has room for the times on the rail at %s',
	async (question) => {
		const {terminal} = openScreen({state: played(meetingOf({}, {reasons: 2}), at(question))});
		const rail = await terminal.until(['min left', ' empty']);
		expect(rail.split('\n').filter((line) => /…\s/.test(line.slice(0, 34)))).toEqual([]);
	},
);

it('writes the document and the summary', async () => {
	const {terminal, work} = openScreen({state: meetingOf({answers: matrix})});
	work.answers.set('write-summary', {type: 'summary-written', path: 'rfcs/0001-title.session.md', text: 'A'});
	await terminal.until(first);
	terminal.type(ctrl('r'));
	await terminal.until('rfcs/0001-title.md');
	terminal.type('w');
	await terminal.until('What the session has come to is in rfcs/0001-title.session.md.');
});
