import {describe, expect, it} from 'vitest';
import type {Action} from '../../source/flow/actions/action.ts';
import {openLines, type Told, toldFrom} from '../support/lines.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const lists = 'Number, /add, or Enter to go on: ';

async function openAt(where: string, expected: string): Promise<Told> {
	const told = openLines();
	await told.type([], 'What should this RFC be called?');
	await told.type(`/go ${where}`, expected);
	return told;
}

describe('a group', () => {
	it('is told, added to, opened, moved, duplicated and removed from, and each of that is undone', async () => {
		const told = await openAt('options', 'There are no options yet.');
		await told.type('/add Redis', 'Option 1 of 1, Redis. Field 2 of ');
		await told.type('/up', ['1 option:\n1. Redis', lists]);
		await told.type('/add', 'Option 2 of 2. Field 1 of ');
		await told.type('Memcached', 'Option 2 of 2, Memcached. Field 2 of ');
		await told.type('/up', '2 options:\n1. Redis\n2. Memcached\n');
		await told.type('/move 2 1', '2 options:\n1. Memcached\n2. Redis\n');
		await told.type('/duplicate 2', '3. Redis (2)\n');
		await told.type('/remove 3', ['Deleted "Redis (2)". /undo brings it back.', '2 options:']);
		await told.type('/undo', '3. Redis (2)\n');
		await told.type(['/undo', '/undo'], '2 options:\n1. Redis\n2. Memcached\n');
		await told.type('2', 'Option 2 of 2, Memcached. Field 1 of ');
		expect(await told.type('/fields', 'Answer: ')).toMatch(/1\. Name: Memcached \(here\)\n2\. In short: empty\n/);
		await told.type('/field short', ['Field 2 of ', 'Text, ended by']);
		expect(await told.type('/remove 1', 'Text, ended')).toContain('/remove does nothing here.');
	});

	it('says which number there is none of', async () => {
		const told = await openAt('risks', 'There are no risks yet.');
		expect(await told.type('3', lists)).toContain('There is no risk yet. /add adds one.');
		await told.type('/add It is slow', 'Risk 1 of 1');
		await told.type('/up', '1 risk:');
		expect(await told.type('/remove 4', lists)).toContain('There is no risk 4, only 1 to 1.');
		expect(await told.type('It is slow', lists)).toContain('That means nothing here. /again tells what can be typed');
	});
});

describe('marks', () => {
	it.each([
		['/skip', 'Skipped'],
		['/unknown', 'Not known yet. /unknown again: it never will be.'],
		['/not-recorded', 'Not recorded'],
		['/na nobody calls it', 'Not applicable: nobody calls it'],
	])('%s marks the question and goes on; an answer takes that away', async (command, expected) => {
		const told = await openAt('data model', 'Text, ended by');
		await told.type(command, 'API design');
		await told.type('/back', expected);
		await told.type('/clear', 'How is data stored');
		expect(await told.type('/answer', 'Text, ended')).toContain('There is no answer yet.');
		await told.type(command, 'API design');
		await told.type('/back', expected);
		await told.type(['Rows.', '.'], 'API design');
		await told.type('/back', 'Your answer: Rows.');
		expect(await told.type(command, 'Text, ended')).toContain('This question has an answer; clear it first');
	});

	it('ask for a reason where one is needed', async () => {
		const told = await openAt('data model', 'Text, ended by');
		expect(await told.type('/na', 'Text, ended')).toContain('Say why behind it');
	});
});

describe('the editor', () => {
	it('gets the answer, and the question is asked again with what came back', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		work.edit = (text) => ({text: `${text}Carts are lost.\nOften.\n`});
		const told = openLines({work});
		await told.type([], 'What should this RFC be called?');
		await told.type('/go problem', 'Text, ended by');
		await told.type('/editor', ['What problem are we solving?', 'Your answer, 2 lines:\nCarts are lost.\nOften.\n']);
		work.edit = () => ({problem: 'vim ended with code 1. Nothing was changed.', next: 'Set $EDITOR.'});
		await told.type('/editor', 'Note: vim ended with code 1. Nothing was changed. Set $EDITOR.');
	});
});

describe('the scores', () => {
	const begun = [
		'Move carts',
		'/go criteria',
		'/add Speed',
		'70',
		'How fast is it?',
		'/add Cost',
		'30',
		'',
		'/go options',
		'/add Redis',
		'/up',
		'/add Nothing',
		'/up',
	];

	it('are asked for one after the other, and the totals told behind the last one', async () => {
		const {text, code} = await toldFrom([...begun, '/scores', '8', '2', '5', '9', '/leave']);
		expect(code).toBe(130);
		expect(text).toContain('Redis, Speed, which counts 70 percent.\nA score from 1 to 10; 0 of 4 are given.\n');
		expect(text).toContain('How fast is it?\nThere is no score yet.\nScore: 8\nNothing, Speed, which counts');
		expect(text).toContain('That was the last score.\nRedis: total 7.10, rank 1.\nNothing: total 4.10, rank 2.\n');
	});

	it('are corrected where they are none, and the weights where they do not sum up', async () => {
		const told = openLines();
		await told.type([], 'What should this RFC be called?');
		await told.type(begun, '2. Nothing');
		await told.type('/scores', 'Score: ');
		expect(await told.type('fast', 'Score: ')).toContain('A number is asked for, such as 7.');
		expect(await told.type('80', 'Score: ')).toMatch(/To correct: .*10/);
		await told.type('8', 'Nothing, Speed');
		await told.type('/back', ['Redis, Speed', 'It is 8.']);
		await told.type('/weights', ['Weight of Speed.', 'It is 70.', 'Weight: ']);
		await told.type('90', 'Weight of Cost.');
		expect(await told.type('/totals', 'Weight: ')).toContain('The weights sum to 120, not 100. /normalise brings them');
		await told.type('/normalise', ['The weights sum to 100 now. /undo brings the old ones back.', 'It is 25.']);
		await told.type('/up', '2 options:');
	});
});

describe('what lies over the questions', () => {
	it('is told without a chart, and leads back with Enter', async () => {
		const told = await openAt('risks', 'There are no risks yet.');
		await told.type(['/add It is slow', 'High', 'Low'], 'Risk 1 of 1');
		await told.type('/up', '/computed tells more of this: Exposure: 1 Medium');
		const said = await told.type('/computed', ['Risks by exposure, ', 'Enter goes back: ']);
		expect(said).toContain('1. It is slow - Medium (impact High, probability Low)');
		expect(said).not.toMatch(/Probability {2,}|[\u2500-\u25FF]/u);
		await told.type('/next', 'Enter goes back: ');
		await told.type('', ['1 risk:', lists]);
	});

	it('tells drafts, and goes on with one by its number', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const {interview} = work;
		const draft = {...work.newDraft('d2'), answers: {title: 'Carts'}};
		work.answers.set('open-draft', {type: 'draft-opened', interview, draft, fresh: false} satisfies Action);
		const {nothingOpen} = await import('../support/lines.ts');
		const drafts = ['d1', 'd2'].map((id) => ({
			id,
			title: `Carts ${id}`,
			step: 'Build consensus',
			savedAt: '',
			age: 'today',
		}));
		const told = openLines({work, state: {...nothingOpen, waiting: false, drafts} as typeof nothingOpen});
		await told.type([], 'Unfinished drafts:\n1. Carts d1, today, Build consensus\n2. Carts d2');
		await told.type('/discard 1', ['Discarded "Carts d1". /undo brings it back.', '1. Carts d2']);
		await told.type('/undo', '2. Carts d2');
		await told.type('2', 'Your answer: Carts');
		expect(work.done).toContainEqual({type: 'open-draft', id: 'd2'});
	});
});

describe('the review', () => {
	it('numbers what is to be settled, and a number leads there', async () => {
		const told = await openAt('problem', 'Text, ended by');
		await told.type('/review', ['Review.\n', 'Needed, Title: Not answered yet.', 'The file: rfcs/0001-title.md']);
		expect(await told.type('/write', 'Number or command: ')).toContain(
			'Title is all that a file needs; the number on its row leads there.',
		);
		await told.type('1', ['/review leads back.', 'What should this RFC be called?']);
		await told.type('Move carts', 'Whose systems');
		await told.type('/review', 'Nothing is left to settle.');
		await told.type('/path docs/carts.md', 'The file is docs/carts.md. /write writes it.');
		await told.type('/write', 'Written: docs/carts.md');
		await told.type('', '');
		expect((await told.ending).code).toBe(0);
	});

	it('tells what writing would change, and replaces a file only after yes', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		work.files.set('rfcs/0001-title.md', 'as it was\n');
		const {text, code} = await toldFrom(['Move carts', '/write', '', '/write', 'no', '/write', 'yes', ''], {work});
		expect(code).toBe(0);
		expect(text).toContain(
			'removed: as it was\nadded: written\nReplace the file? yes writes it, no leaves it as it is',
		);
		expect(text.match(/Replace the file\?/g)).toHaveLength(3);
		expect(work.done.filter(({type}) => type === 'write-document')).toHaveLength(1);
	});

	it('asks which answer counts where the file has another one', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const lines = (text: string) => [{sign: ' ' as const, text}];
		const conflict = {path: 'summary', label: 'Summary', isGone: false, mine: lines('Ours.'), theirs: lines('Theirs.')};
		const conflicts = [{...conflict, before: lines('Old.'), ways: ['mine', 'theirs', 'both'] as const}];
		const found = {type: 'conflicts-found', target: 'rfcs/0001-title.md', existing: 'x', conflicts} satisfies Action;
		work.answers.set('check-target', found);
		const told = openLines({work});
		await told.type([], 'What should this RFC be called?');
		await told.type('Move carts', 'Whose systems');
		const said = await told.type('/write', 'mine, theirs, both: ');
		expect(said).toContain('1 of 1: Summary has changed in rfcs/0001-title.md, too.\nYours:\nas it is: Ours.\n');
		expect(said).toContain('Which one? mine: keep yours; theirs: take theirs; both: both; /question: change');
		expect(await told.type('neither', 'both: ')).toContain('Type one of mine, theirs, both.');
		await told.type('theirs', 'both: ');
		expect(work.done).toContainEqual(expect.objectContaining({type: 'rebase-draft', choices: {summary: 'theirs'}}));
	});
});

describe('a script', () => {
	it('ends with the line that could not be used, and keeps the draft', async () => {
		for (const wrong of ['/bakc', '/totals']) {
			const {text, code, savedNow} = await toldFrom(['Move carts', wrong, 'Jane', '/write']);
			expect(code).toBe(1);
			expect(text).toContain(`Number or name: ${wrong}\n`);
			expect(text).toContain('Nobody types here, so this ends with the line that could not be used.');
			expect(savedNow).toHaveLength(1);
		}
	});

	it('that ends before the file is written leaves a draft', async () => {
		const {code, savedNow} = await toldFrom(['Move carts']);
		expect(code).toBe(130);
		expect(savedNow).toHaveLength(1);
	});
});

describe('what came up, and what was filled in', () => {
	it('is parked in one line, and the answer at hand stays', async () => {
		const told = await openAt('risks', 'There are no risks yet.');
		await told.type('/park r: it lags @Ann Lee', 'Parked a risk: Risks 1. /undo takes it back.');
		expect(await told.type('/again', lists)).toContain('1. Ann Lee: it lags');
		expect(await told.type('/park', lists)).toContain('such as: /park risk: the replica lags');
	});

	it('is told before the review and in it, and changed or taken', async () => {
		const told = await openAt('summary', 'What is this RFC, in two or three');
		await told.type('', ['1. Author: Jane Doe', 'Enter takes all of it, a number changes one: ']);
		expect(await told.type('9', 'a number changes one: ')).toContain('There is no number 9 here');
		await told.type('2', 'Whose systems does this touch?');
		await told.type('product', '2. Scope: product');
		await told.type('', 'The file: ');
		await told.type('/filled', 'Enter takes all of it');
	});
});
