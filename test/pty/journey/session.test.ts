import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../../support/keys.ts';
import type {PseudoTerminal} from '../../support/terminal.ts';
import {type Desk, documents, emptyDesk, firstQuestion, printed, startWizard} from '../support.ts';

const agenda = '\u001Bs';
/** A board by its row of the agenda. */
const board = (row: number): string => `${agenda}${keys.down.repeat(row)}${keys.enter}`;
const enter = keys.enter;

const answers = {
	title: 'Move search',
	criteria: [
		{name: 'Speed', weight: 60},
		{name: 'Cost', weight: 40},
	],
	options: [{name: 'Redis', selected: true}, {name: 'Kafka'}],
	openQuestions: [{question: 'Who pays?', due: '2026-12-01'}],
};

/** What each of the five scores: both options by speed, then by cost. */
const scores = [
	['Ann Lee (AL)', [9, 2, 5, 5]],
	['Bob Ray (BR)', [3, 4, 5, 6]],
	['Cy Doe (CD)', [6, 8, 5, 7]],
	['Dana Kim (DK)', [7, 3, 6, 7]],
	['Alan Low (ALo)', [8, 3, 4, 7]],
] as const;

it('leads five people through their scores and words, left in the middle and resumed, to a document and its summary', async () => {
	const desk = emptyDesk();
	writeFileSync(path.join(desk.folder, 'answers.json'), JSON.stringify(answers));
	const first = startWizard(desk, ['new', '--session', '90', '-a', 'answers.json'], {columns: 80, rows: 24});
	await first.until('Who takes part?');
	first.type(`Ann Lee (SRE), Bob Ray, Cy Doe${enter}Dana Kim${enter}Alan Low${enter}`);
	await first.until(['AL Ann Lee (SRE)', 'DK Dana Kim', 'ALo Alan Low']);
	first.type(enter);
	await first.until([firstQuestion, 'Define  0 of 7 min, 7 min left', 'Execute']);
	first.type(`${ctrl('^')}r: it lags @dk${enter}`);
	await first.until('Parked a risk; all that is parked gets its place at the end.');
	await scoreTwoAndAHalf(first);
	const draft = await left(first);

	almostFull(desk, draft);
	const second = startWizard(desk, ['--draft', draft], {columns: 80, rows: 24});
	await scoreTheRest(second);
	await second.until((text) => /The \d+ minutes of this step are used\./.test(text));
	await agree(second);
	await owner(second);
	await write(second);
	expectDocument(desk);
	expectSummary(desk);
}, 120_000);

async function scoreTwoAndAHalf(terminal: PseudoTerminal): Promise<void> {
	terminal.type(board(3));
	for (const [who, given] of scores.slice(0, 2)) {
		const handed = await terminal.until(`Hand the keyboard to ${who}`);
		expect(handed).not.toMatch(/Redis|Kafka/);
		terminal.type(enter);
		const own = await terminal.until([`Scores of ${who}`, 'Speed: Redis']);
		expect(own).not.toMatch(/\d {2}(?:Speed|Cost)/);
		terminal.type(given.map((score) => `${score}${enter}`).join(''));
	}

	await terminal.until('Hand the keyboard to Cy Doe (CD)');
	terminal.type(`${enter}6${enter}8`);
	await terminal.until(['6  Speed: Redis', '8  Speed: Kafka']);
}

/** Ctrl-C twice; gives the draft that the last words name. */
async function left(terminal: PseudoTerminal): Promise<string> {
	terminal.type(ctrl('c'));
	await terminal.until('Press Ctrl-C again to leave');
	terminal.type(ctrl('c'));
	expect(await terminal.exit).toBe(130);
	const [, id = ''] = /--draft (\S+)/.exec(terminal.text()) ?? [];
	return id;
}

/** So long has the group sat over its scores that the next seconds fill the box of their step. */
function almostFull({home}: Desk, id: string): void {
	const folder = path.join(home, 'drafts');
	const [name = ''] = readdirSync(folder).filter((one) => one.startsWith(`${id}.`) && one.endsWith('.json'));
	const file = path.join(folder, name);
	const stored = JSON.parse(readFileSync(file, 'utf8'));
	const {design} = stored.draft.meeting.minutes;
	stored.draft.meeting.used = {design: design * 60_000 - 1000};
	writeFileSync(file, JSON.stringify(stored));
}

async function scoreTheRest(terminal: PseudoTerminal): Promise<void> {
	await terminal.until(['Scores of Cy Doe (CD)', '6  Speed: Redis', '▸    8  Speed: Kafka']);
	terminal.type(`${enter}5${enter}7${enter}`);
	for (const [who, given] of scores.slice(3)) {
		await terminal.until(`Hand the keyboard to ${who}`);
		terminal.type(enter + given.map((score) => `${score}${enter}`).join(''));
	}

	await terminal.until([
		'What everybody scored',
		'▸    7  Speed: Redis, 3 to 9, median 7',
		'3  Speed: Kafka, 2 to 8, median 3',
		'5  Cost: Redis, 4 to 6, median 5',
		'BR 3, CD 6, DK 7, ALo 8, AL 9. Agreed: the median.',
	]);
}

/** On the matrix, and on what was decided. */
async function agree(terminal: PseudoTerminal): Promise<void> {
	terminal.type(`6.5${enter}t`);
	await terminal.until('4 scores went into the matrix.');
	terminal.type(board(6));
	await terminal.until('Decision 1 of 1: Redis');
	terminal.type(`yyyyoToo slow for the sale${enter}`);
	await terminal.until(['ALo Alan Low: objects: Too slow for the sale', 'Alan Low objects: Objections 1.']);
	terminal.type(`dal: by consent of four${enter}`);
	await terminal.until('Decided by Ann Lee, by consent of four.');
	terminal.type(keys.escape);
	await terminal.until('▸ Consent, and who decides: 5 words on 1 decision');
	terminal.type(keys.escape);
	await terminal.until('Redis has the highest total');
	terminal.type(keys.escape);
	await terminal.until('Which solutions could work?');
}

/** Initials stand for a name where one is asked for. */
async function owner(terminal: PseudoTerminal): Promise<void> {
	terminal.type(`${ctrl('t')}open questions${enter}`);
	await terminal.until(['1  Who pays?']);
	terminal.type(enter);
	await terminal.until(['Owner', 'Who pays?']);
	terminal.type(enter);
	await terminal.until('Initials are enough: AL, BR, CD, DK, ALo.');
	terminal.type(`br${enter}`);
	await terminal.until('Bob Ray');
}

async function write(terminal: PseudoTerminal): Promise<void> {
	terminal.type(ctrl('r'));
	await terminal.until(['Parked: 1', 'rfcs/0001-move-search.md']);
	terminal.type('w');
	await terminal.until(['What was parked: 1', '▸ risk: it lags @Dana Kim']);
	terminal.type('q');
	await terminal.until('Nothing is parked any more.');
	terminal.type('w');
	await terminal.until(['✓ Written', '0001-move-search.session.md']);
	terminal.type(enter);
	expect(await terminal.exit).toBe(0);
}

function expectDocument(desk: Desk): void {
	expect(documents(desk)).toEqual(['0001-move-search.md', '0001-move-search.session.md']);
	const read = JSON.parse(printed(desk, ['answers', 'rfcs/0001-move-search.md']));
	expect(read.options).toMatchObject([{scores: {Speed: 6.5, Cost: 5}}, {scores: {Speed: 3, Cost: 7}}]);
	expect(read.objections).toEqual([{who: 'Alan Low', objection: 'Too slow for the sale'}]);
	expect(read.openQuestions).toEqual([
		{question: 'Who pays?', owner: 'Bob Ray', due: '2026-12-01'},
		{question: 'Dana Kim: it lags'},
	]);
	// Who gave which score is nobody's business in the document.
	expect(readFileSync(path.join(desk.folder, 'rfcs/0001-move-search.md'), 'utf8')).not.toMatch(/median|Cy Doe/);
}

function expectSummary(desk: Desk): void {
	const text = readFileSync(path.join(desk.folder, 'rfcs/0001-move-search.session.md'), 'utf8');
	for (const line of [
		'# Session: Move search',
		'- **Took part**: Ann Lee, SRE',
		'- **Redis**: decided by Ann Lee, by consent of four; Ann Lee, Bob Ray, Cy Doe and Dana Kim consent; Alan Low objects',
		'- **Alan Low**: Too slow for the sale (Redis)',
		'- **Bob Ray**: Who pays? (Open questions), by 2026-12-01',
		'- **Design multiple solutions**: 21 of 21 min used, 0 min left',
		'- **Redis, Speed**: 3 to 9, median 7; BR 3, CD 6, DK 7, ALo 8, AL 9; agreed 6.5',
		'- **risk**: it lags (Dana Kim), now in Open questions',
	])
		expect(text.split('\n')).toContain(line);
}
