import {describe, expect, it, vi} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {exampleAnswers} from '../support/templates.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

vi.setConfig({testTimeout: 30_000});

const interview = shippedInterview('staff-rfc');
const house = {platform: [{name: 'Event bus', use: 'Whatever others react to'}]};

function asked(question: string, answers = exampleAnswers('staff-rfc')) {
	const draft = {...newDraft(interview, 'd', '2026-10-20T12:00:00.000Z'), answers, position: {question}};
	return sessionOf({interview, draft, fresh: false}, {today: '2026-10-20', house}, contain);
}

const shown: Record<string, string[]> = {
	risks: ['Risks by exposure', 'High   | Medium: 1, 4', 'Probability', '2. Merchants book an order twice', '11 of 18'],
	phases: ['Timeline and critical path', 'W1', '██◆██', '█ critical path', '│ today', 'on the critical path'],
	options: ['Totals, and how firm they are', '1.  8.30', '* selected', '2.  7.35', 'is the best in 9', 'seed 1'],
	reviewers: ['Consensus', '2026-09-30 agrees: Maya Lindqvist', '! 2026-09-30 overdue: Sofia', 'Each has an answer'],
};

describe.each([
	[80, 24],
	[120, 40],
] as const)('what is computed, at %ix%i', (columns, rows) => {
	it.each(Object.entries(shown))('%s', async (question, texts) => {
		const {terminal} = openScreen({columns, rows, state: asked(question)});
		await terminal.until('Ctrl-L ');
		terminal.type(ctrl('l'));
		const text = await terminal.until([...texts, 'Tab next', 'Esc close', 'Ctrl-G help']);
		expect(text.split('\n')).toHaveLength(rows);
		terminal.type(keys.escape);
		await terminal.until((now) => !now.includes(texts[0] ?? ''));
	});

	it('the starters of a list', async () => {
		const work = new FakeWork(interview);
		const starters = Array.from({length: 9}, (_, index) => ({
			name: `s${index}`,
			title: `Pattern ${index + 1}`,
			use: `Use ${index + 1}: ${'when work may wait and nobody looks at it, '.repeat(3)}`,
			answers: {options: [{name: `Choice ${index}`}, {name: `Other ${index}`}], risks: [{risk: `Risk ${index}`}]},
		}));
		work.answers.set('find-starters', {type: 'starters-found', starters});
		const {terminal} = openScreen({columns, rows, state: asked('options'), work});
		await terminal.until('+ Add an option');
		terminal.type('s');
		await terminal.until([
			'Start from a pattern or a list',
			'▸ Pattern 1',
			'2 options',
			'Use 1:',
			'too: 1 risk.',
			'Enter add',
		]);
		terminal.type(keys.down.repeat(8));
		await terminal.until(['▸ Pattern 9', 'Use 9:', '- Choice 8', 'a add all of it']);
		terminal.type('a');
		await terminal.until(['▸ 4  Choice 8', '5  Other 8', 'Added 2 options, 1 risk.']);
		terminal.type(keys.undo);
		await terminal.until((text) => !text.includes('Choice 8'));
	});
});

it('a starter shows what it adds at 60x15, too, and adds all of it as a second choice', async () => {
	const work = new FakeWork(interview);
	const answers = {
		risks: [{risk: 'The cache is cold', impact: 'High'}, {risk: 'The cache is full'}],
		options: [{name: 'A cache'}],
	};
	const starter = {name: 'cache', title: 'A cache', use: 'Reads are many.', answers};
	work.answers.set('find-starters', {type: 'starters-found', starters: [starter]});
	const {terminal} = openScreen({columns: 60, rows: 15, state: asked('risks', {title: 'Cache'}), work});
	await terminal.until('+ Add a risk');
	terminal.type('s');
	await terminal.until(['▸ A cache', '2 risks', 'too: 1 option.', '- The cache is cold: High', '- The cache is full']);
	terminal.type(keys.enter);
	await terminal.until(['▸ 1  The cache is cold', 'Added 2 risks.']);
	terminal.type('s');
	await terminal.until(['▸ A cache', 'all of it is there']);
	terminal.type('a');
	await terminal.until('Added 1 option.');
});

describe('beside a question', () => {
	it('stands one line where there is room for no more, at 80x24', async () => {
		const {terminal} = openScreen({state: asked('risks')});
		const text = await terminal.until(['4  The daily partition', 'Ctrl-L  Exposure: 4 Medium']);
		expect(text).not.toContain('Probability');
	});

	it('stand its first rows at 120x40', async () => {
		const {terminal} = openScreen({columns: 120, rows: 40, state: asked('phases')});
		await terminal.until(['Ctrl-L  2026-10-05 to 2026-11-16, 43 days', 'W1 W2', '█ critical path']);
	});

	it('stands a line below a field of an item, and below a text', async () => {
		const {terminal} = openScreen({state: asked('risks')});
		await terminal.until('Ctrl-L  Exposure: 4 Medium');
		terminal.type(keys.enter);
		await terminal.until(['risk 1 of 4', 'Mitigation', 'Ctrl-L  Exposure: 4 Medium']);
		terminal.type(keys.escape);
		await terminal.until('+ Add a risk');
		terminal.type(`${ctrl('t')}outcome do we want${keys.enter}`);
		await terminal.until(['What outcome do we want?', 'Ctrl-L  2 of 16 goals']);
	});

	it('stands nothing while there is nothing to work out, and the key says what is missing', async () => {
		const {terminal} = openScreen({state: asked('risks', {title: 'Cache'})});
		const text = await terminal.until('+ Add a risk');
		expect(text).not.toContain('Ctrl-L');
		terminal.type(ctrl('l'));
		await terminal.until('For a heat map, there must be risks with impact and probability.');
	});
});

describe('how much is explained', () => {
	const at = (level: number | undefined) => {
		const draft = {...newDraft(interview, 'd', '2026-10-20T12:00:00.000Z'), position: {question: 'motivation.problem'}};
		const known = {today: '2026-10-20', ...(level === undefined ? {} : {level})};
		return openScreen({columns: 80, rows: 24, state: sessionOf({interview, draft, fresh: false}, known, contain)})
			.terminal;
	};
	const guidance = 'Say who is hurt';
	const example = 'For example:';

	it.each([
		[undefined, true, false],
		[1, true, true],
		[5, true, false],
		[7, false, false],
	])('to an author of level %s', async (level, hasGuidance, hasExample) => {
		const text = await at(level).until('What problem are we solving?');
		expect([text.includes(guidance), text.includes(example)]).toEqual([hasGuidance, hasExample]);
	});

	it('says what reviewers expect of an author of that level', async () => {
		const draft = {
			...newDraft(interview, 'd', '2026-10-20T12:00:00.000Z'),
			answers: {scope: 'company'},
			position: {question: 'scope'},
		};
		const state = sessionOf({interview, draft, fresh: false}, {today: '2026-10-20', level: 4}, contain);
		const {terminal} = openScreen({columns: 100, rows: 30, state});
		await terminal.until('Whose systems');
		terminal.type(ctrl('l'));
		await terminal.until(['From an author of level 4 they expect', 'usually written with somebody of level 7']);
	});
});
