import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, type Mark, type Marks, withValue} from '../../../source/core/answers/answers.ts';
import {render} from '../../../source/core/document/render.ts';
import type {HouseLevels} from '../../../source/core/house/levels.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import type {Finding} from '../../../source/core/review/types.ts';
import {isCampaign} from '../../support/runs.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const today = '2026-09-25';
const statuses = {'staff-rfc': ['Draft', 'Review', 'Approved'], madr: ['proposed', 'accepted']} as const;

type Name = keyof typeof statuses;

function found(name: Name, answers: Answers, marks: Marks, levels: HouseLevels = {}): Finding[] {
	const template = shipped(name);
	return reviewOf({template, text: render(template, answers, marks), profile: 'own', today, levels});
}

/** How many are errors, and how many are more than notes. */
function gravityOf(findings: readonly Finding[]): [number, number] {
	const errors = findings.filter(({severity}) => severity === 'error').length;
	return [errors, errors + findings.filter(({severity}) => severity === 'warning').length];
}

type Case = {name: Name; status: string; path: string; answers: Answers};

/** Each question, and each column of a first item, without its answer; kinds that have no third state cannot be marked. */
function* blanks(name: Name, given: Answers): Generator<Omit<Case, 'name' | 'status'>> {
	for (const {path, kind, fields = []} of shipped(name).interview.questions) {
		if (path === 'title' || path === 'status') continue;
		if (kind !== 'flag') yield {path, answers: withValue(given, path, undefined)};
		const [first] = itemsAt(given, path);
		if (!first) continue;
		const columns = fields.filter((field) => field.kind !== 'flag' && field.kind !== 'scores');
		for (const {path: column} of columns)
			yield {
				path: `${path}[0].${column}`,
				answers: withValue(given, path, [withValue(first, column, undefined), ...itemsAt(given, path).slice(1)]),
			};
	}
}

/** The suite takes little documents, and each question at one stage; the worked examples at all are for a campaign. */
const little: Record<Name, Answers> = {
	'staff-rfc': {
		title: 'Carts',
		options: [
			{name: 'Files', cons: ['Slow']},
			{name: 'Redis', selected: true},
		],
		criteria: [{name: 'Cost', weight: 100}],
		phases: [{name: 'Build', team: 'Carts'}],
		risks: [{risk: 'Carts are lost', impact: 'High', probability: 'High', owner: 'Ann'}],
		metrics: [{metric: 'Lost carts', category: 'Reliability'}],
		reviewers: [{name: 'Ben', role: 'approver'}],
		claims: [{statement: 'Three machines are enough', basis: 'assumption'}],
		objections: [{objection: 'Redis is new'}],
		openQuestions: [{question: 'How many carts are there?'}],
	},
	madr: {title: 'Carts', options: [{name: 'Files'}, {name: 'Redis', selected: true}]},
};

const cases = (Object.keys(statuses) as Name[]).flatMap((name): Case[] => {
	const given = isCampaign ? exampleAnswers(name) : little[name];
	return statuses[name].flatMap((status, stage) =>
		[...blanks(name, {...given, status})]
			.filter((_, index) => isCampaign || index % statuses[name].length === stage)
			.map((blank) => ({name, status, ...blank})),
	);
});

it.each(cases)('to mark $path of $name is never graver than to leave it blank ($status)', ({name, answers, path}) => {
	const [errors, all] = gravityOf(found(name, answers, {}));
	const marked = gravityOf(found(name, answers, {[path]: 'unknown'}));
	expect(marked[0]).toBeLessThanOrEqual(errors);
	expect(marked[1]).toBeLessThanOrEqual(all);
});

describe('what is not decided', () => {
	const told = (answers: Answers, marks: Marks, levels: HouseLevels = {}) =>
		found('staff-rfc', {title: 'Carts', ...answers}, marks, levels)
			.filter(({rule}) => rule === 'undecided')
			.map(({severity, message}) => `${severity}: ${message}`);
	const marks: Marks = {'motivation.problem': 'unknown', architecture: 'unknown'};

	it.each([
		['Draft', ['info: 2 answers are not decided: Architecture, Problem.']],
		['Review', ['warning: 2 answers are not decided: Architecture, Problem.']],
		[
			'Approved',
			[
				'info: Architecture: not decided yet, in a document that is approved.',
				'error: Problem: not decided yet, in a document that is approved.',
			],
		],
	])('is told by its stage: %s', (status, expected) => {
		expect(told({status}, marks)).toEqual(expected);
	});

	it('is only a note where nobody has to answer', () => {
		expect(told({status: 'Review'}, {architecture: 'unknown'})).toEqual([
			'info: One answer is not decided: Architecture.',
		]);
	});

	it('is told of a column as of a question, and once', () => {
		const answers = {status: 'Review', phases: [{name: 'Build', exit: 'It runs', tasks: [{text: 'Build it'}]}]};
		const phase = {'phases[0].when': 'unknown', 'phases[0].owner': 'unknown'} as const;
		const all = found('staff-rfc', {title: 'Carts', ...answers}, phase);
		expect(all.filter(({rule}) => ['phase-time', 'phase-tasks'].includes(rule))).toEqual([]);
		expect(told(answers, phase)).toEqual(['warning: 2 answers are not decided: Phases 1: When, Phases 1: Owner.']);
	});

	it('keeps what a risk or a question lacks beside it', () => {
		const answers = {status: 'Review', risks: [{risk: 'It breaks', impact: 'Low', probability: 'Low'}]};
		const all = found('staff-rfc', {title: 'Carts', ...answers}, {'risks[0].owner': 'unknown'});
		expect(all.map(({message}) => message)).toContain('"It breaks" lacks mitigation.');
		expect(told(answers, {'risks[0].owner': 'unknown'})).toEqual(['info: One answer is not decided: Risks 1: Owner.']);
	});

	it('is as grave as the house says, and where the house does not ask, the blank is told', () => {
		expect(told({status: 'Review'}, marks, {undecided: 'error'})).toEqual([
			'error: 2 answers are not decided: Architecture, Problem.',
		]);
		const all = found('staff-rfc', {title: 'Carts', status: 'Review'}, marks, {undecided: 'off'});
		expect(all.map(({message}) => message)).toContain('Problem: there is no answer.');
	});

	it('is blank where it was skipped', () => {
		const all = found('staff-rfc', {title: 'Carts', status: 'Review'}, {'motivation.problem': 'skipped'});
		expect(all).toContainEqual(expect.objectContaining({severity: 'error', rule: 'placeholder-left'}));
	});

	it.each<[string, Mark]>([
		['is not recorded any more', 'not recorded'],
		['does not arise', 'not applicable: nothing is stored that could be lost'],
	])('is missed no more where it %s', (_, mark) => {
		const missing = (given: Marks) =>
			found('staff-rfc', {title: 'Carts', status: 'Review'}, given).filter(({rule}) => rule === 'rollback-missing');
		expect(missing({})).toHaveLength(1);
		expect(missing({'rollback.steps': mark})).toEqual([]);
	});
});

it.each([
	['a line of its own', '## Notes\n\n_Not known yet_\n', 1],
	['within a sentence', '## Notes\n\nIt says _Not known yet_ there.\n', 0],
	['in code', '## Notes\n\n```\n_Not known yet_\n```\n', 0],
])('a mark where no answer is read is told by its heading: %s', (_, notes, count) => {
	const text = `# RFC: Carts\n\n**Status**: Review\n\n${notes}`;
	const findings = reviewOf({template: shipped('staff-rfc'), text, profile: 'own', today});
	const told = findings.filter(({rule}) => rule === 'undecided').map(({message}) => message);
	expect(told).toEqual(count === 0 ? [] : ['One answer is not decided: Notes.']);
});

it('tells what is marked at the line of the header that says so, in the order in which it stands there', () => {
	const marks: Marks = {
		author: 'unknown',
		updated: 'unknown',
		'motivation.importance': 'unknown',
		phases: 'unknown',
		metrics: 'unknown',
	};
	const answers: Answers = {
		title: 'Carts',
		status: 'Approved',
		created: '2026-05-01',
		motivation: {problem: 'They are lost.'},
	};
	const text = render(shipped('staff-rfc'), answers, marks);
	const told = found('staff-rfc', answers, marks).filter(({rule}) => rule === 'undecided');
	const placesOf = (line: number) =>
		text
			.split('\n')
			.slice(0, line)
			.findLast((one) => /^#|^\*\*/.test(one)) ?? '';
	expect(told.map(({line, message}) => [message.split(':')[0], placesOf(line).replace(/:.*/, '')])).toEqual([
		['Author', '**Not decided**'],
		['Phases', '**Not decided**'],
		['Success metrics', '**Not decided**'],
		['Updated', '**Not decided**'],
		['Importance', '**Not known**'],
	]);
});
