import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {exported} from './support.ts';

const tasks = (done: number, all: number): Answers => ({
	phases: [{name: 'Build', tasks: Array.from({length: all}, (_, index) => ({text: `T${index}`, done: index < done}))}],
});
const objection = {who: 'Ann', objection: 'Too slow.'};
const question = {question: 'Which region?', owner: 'Bo', due: '2026-10-09'};

describe('how far the work is', () => {
	it.each<[string, Answers, string | null, number | null]>([
		['nothing', {}, null, null],
		['a draft without a tick', {status: 'Draft', ...tasks(0, 3)}, null, 0],
		['agreed on, and nothing done', {status: 'Approved', ...tasks(0, 3)}, 'started', 0],
		['agreed on, and no tasks', {status: 'Approved'}, null, null],
		['some done', {status: 'Review', ...tasks(1, 3)}, 'in_progress', 33],
		['all but one done', {status: 'Approved', ...tasks(199, 200)}, 'in_progress', 99],
		['all ticked, and not said to be built', {status: 'Approved', ...tasks(3, 3)}, 'in_progress', 100],
		['all ticked, and still asked about', {status: 'Review', objections: [objection], ...tasks(3, 3)}, 'blocked', 100],
		['built, by its status', {status: 'Implemented (v2)', ...tasks(1, 2)}, 'completed', 50],
		['not built yet', {status: 'Awaiting implementation', ...tasks(0, 2)}, 'started', 0],
		['a choice that nobody made', {status: 'Draft | Review | Implemented', ...tasks(0, 2)}, null, 0],
		['rejected', {status: 'Rejected', objections: [objection], ...tasks(1, 2)}, null, 50],
		['in the way of it', {status: 'Approved', objections: [objection], ...tasks(1, 2)}, 'blocked', 50],
	])('%s', (_, answers, status, progress) => {
		expect(exported('update', answers).value).toMatchObject({status, progress_percentage: progress});
	});
});

describe('what stands in the way', () => {
	const late = 'Question of Bo (overdue, was due 2026-10-09): Which region?';
	it.each<[string, Answers, string | undefined, string[]]>([
		['an objection', {objections: [objection]}, undefined, ['Objection of Ann: Too slow.']],
		['one without a name', {objections: [{objection: 'No.'}]}, undefined, ['Objection: No.']],
		['one with an answer', {objections: [{...objection, resolution: 'Cached.'}]}, undefined, []],
		[
			'one whose answer is to come',
			{objections: [{...objection, resolution: 'TBD'}]},
			undefined,
			['Objection of Ann: Too slow.'],
		],
		['one that was overruled', {objections: [{...objection, disposition: 'overruled'}]}, undefined, []],
		['a question before its day', {openQuestions: [question]}, '2026-10-09', []],
		['a question after it', {openQuestions: [question]}, '2026-10-10', [late]],
		['a question without a day to look from', {openQuestions: [question]}, undefined, []],
		[
			'one that blocks',
			{openQuestions: [{...question, blocks: true}]},
			undefined,
			['Question of Bo (blocks the decision, due 2026-10-09): Which region?'],
		],
		[
			'one that blocked a decision that is made',
			{status: 'Approved', openQuestions: [{...question, blocks: true}]},
			undefined,
			[],
		],
	])('%s', (_, answers, today, blockers) => {
		expect(exported('update', answers, {today}).value).toMatchObject({blockers});
	});
});

describe('what comes next', () => {
	const milestones = [
		{name: 'Later', week: 2},
		{name: 'Sooner', week: 1},
	];
	const phases = [
		{name: 'A', when: {weeks: [1, 2]}, tasks: [{text: 'a', done: true}]},
		{name: 'B', when: {weeks: [1, 3]}, milestones, tasks: [{text: 'b'}]},
	];
	it.each<[string, Answers, string | undefined, string | null]>([
		['no phases', {}, undefined, null],
		['no day', {start: '2026-10-05', phases}, undefined, 'End of B (2026-10-25)'],
		['before all', {start: '2026-10-05', phases}, '2026-10-01', 'Sooner (2026-10-11)'],
		['on its day', {start: '2026-10-05', phases}, '2026-10-11', 'Sooner (2026-10-11)'],
		['after the first', {start: '2026-10-05', phases}, '2026-10-12', 'Later (2026-10-18)'],
		['after all', {start: '2026-10-05', phases}, '2026-12-01', 'End of B (2026-10-25)'],
		['weeks that count from no day', {phases}, '2026-10-01', 'End of B'],
		[
			'days in words',
			{
				phases: [
					{
						name: 'C',
						when: {text: '2026-10-01 to 2026-10-14'},
						tasks: [{text: 'c'}],
						milestones: [{name: 'Half (2026-10-05)'}],
					},
				],
			},
			'2026-10-06',
			'End of C (2026-10-14)',
		],
		[
			'a milestone with its day in words',
			{phases: [{name: 'C', tasks: [{text: 'c'}], milestones: [{name: 'Half (2026-10-05)'}]}]},
			'2026-10-01',
			'Half (2026-10-05)',
		],
	])('%s', (_, answers, today, next) => {
		expect(exported('update', answers, {today}).value).toMatchObject({next_milestone: next});
	});
});

it('the lines of a mail', () => {
	const answers = {title: 'Carts\u001B[2J', status: 'Approved', objections: [objection], ...tasks(1, 2)};
	expect(exported('update', answers).text).toBe(
		'Carts: blocked, 50 % of the tasks done.\n- Objection of Ann: Too slow.\nNext: End of Build\n',
	);
});

it('tells what it left out', () => {
	const {notes} = exported('update', {status: 'Draft', openQuestions: [question], ...tasks(0, 1)});
	expect(notes).toEqual([
		'Null, since no answer says it: implementation_id, status.',
		'No task is done, and the status is "Draft".',
		'Without --today YYYY-MM-DD no question counts as overdue, and no milestone as passed.',
	]);
	const last = (answers: Answers): string | undefined => exported('update', {title: 'T', ...answers}).notes.at(-1);
	expect(last({status: 'Superseded', ...tasks(1, 2)})).toBe(
		'The status is "Superseded", so there is no work to tell of.',
	);
	expect(last({status: 'Draft'})).toBe('There are no tasks, and the status is "Draft".');
	expect(last({status: 'Approved', ...tasks(2, 2)})).toBe('All tasks are ticked, and the status is "Approved".');
	const done = exported('update', {title: 'T', status: 'Implemented', ...tasks(1, 2)});
	expect(done.notes).toEqual(['The status is "Implemented", and not all tasks are ticked.']);
});
