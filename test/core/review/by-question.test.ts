import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../source/core/answers/answers.ts';
import {render} from '../../../source/core/document/render.ts';
import {documentContent} from '../../../source/core/draft/document-content.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {fieldAt} from '../../../source/core/draft/place.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {HouseLevels} from '../../../source/core/house/levels.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {findingsByQuestion} from '../../../source/core/review/by-question.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const numRuns = Number(process.env.RFC_LAW_RUNS ?? 50);
const today = '2026-11-20';
const begun = {title: 'Carts', author: ['Ann Lee'], created: '2026-11-01', status: 'Draft'};

/** What is found in the document of a draft, as "severity rule place". */
function found(answers: Answers, levels: HouseLevels = {}): string[] {
	const drafted = {...begun, ...answers};
	const draft = {...newDraft(staff.interview, 'd', '2026-11-01T08:00:00Z'), answers: drafted};
	const content = documentContent(staff.interview, draft, contain);
	const text = render(staff, content.answers, content.marks);
	return findingsByQuestion({template: staff, text, profile: 'own', today, levels}, drafted).map(
		({severity, rule, place: {question = '', item, field} = {}}) =>
			`${severity} ${rule} ${question}${item === undefined ? '' : `[${item}]`}${field === undefined ? '' : `.${field}`}`,
	);
}

describe('what rules find, by question', () => {
	it('is all that the rules find, in a draft that was only begun as in any other', () => {
		const drafted = {...begun};
		const text = render(staff, drafted);
		const examined = {template: staff, text, profile: 'own', today} as const;
		const told = findingsByQuestion(examined, drafted).map(({rule, message}) => `${rule}: ${message}`);
		expect(told.toSorted()).toEqual(
			reviewOf(examined)
				.map(({rule, message}) => `${rule}: ${message}`)
				.toSorted(),
		);
	});

	it.each<[string, Answers, string]>([
		['in the answer', {summary: 'It is fast.'}, 'info vague-words summary'],
		[
			'in the place of a choice, before its reason',
			{options: [{name: 'A'}, {name: 'B'}], rationale: 'It costs least.'},
			'info placeholder-left options',
		],
		['in one answer of a list of labels', {rollback: {steps: 'It is fast.'}}, 'info vague-words rollback.steps'],
		[
			'in the item of a table',
			{risks: [{risk: 'It breaks'}, {risk: 'Slow and fast'}]},
			'info vague-words risks[1].risk',
		],
		['in a column', {phases: [{name: 'Build', exit: 'It is fast.'}]}, 'info vague-words phases[0].exit'],
		['at an item', {risks: [{risk: 'It breaks'}]}, 'info risk-complete risks[0]'],
		['at a field', {metrics: [{metric: 'Lost carts'}]}, 'info metric-complete metrics[0].target'],
		['behind an item that is empty', {risks: [{}, {risk: 'It breaks'}]}, 'info risk-complete risks[1]'],
		['at a group', {criteria: [{name: 'Cost', weight: 60}]}, 'error weights-100 criteria'],
		[
			'where it is asked for',
			{motivation: {problem: 'Carts are lost.'}},
			'info motivation-evidence motivation.problem',
		],
		['where it is not said', {status: 'Review', outcome: {goals: ['Ten']}}, 'info goals-nongoals outcome.nonGoals'],
		['of another question', {status: 'Review', title: 'Carts'}, 'error rollback-missing rollback.steps'],
	])('stands %s', (_, answers, expected) => {
		expect(found(answers)).toContain(expected);
	});

	it('is told of a word that the template does not take for an answer', () => {
		const text = render(staff, begun).replace('**Status**: Draft', '**Status**: Reveiw');
		const findings = findingsByQuestion(
			{template: staff, text, profile: 'own', today},
			{...begun, status: undefined as never},
		);
		expect(findings).toContainEqual(
			expect.objectContaining({rule: 'status-known', place: {question: 'status'}, next: 'Did you mean review?'}),
		);
	});

	it('is at a question for each placeholder', () => {
		const left = found({status: 'Review'}).filter((text) => text.includes('placeholder-left'));
		expect(left).toContain('error placeholder-left motivation.problem');
		expect(left).toContain('error placeholder-left rollback.steps');
	});

	it('has the gravest first', () => {
		const levels = found({status: 'Review', summary: 'It is fast.', risks: [{risk: 'It breaks'}]}).map(
			(text) => text.split(' ')[0] ?? '',
		);
		const order = ['error', 'warning', 'info'];
		expect(levels).toEqual(levels.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
		expect(new Set(levels).size).toBe(3);
	});

	it('is as grave as the house says', () => {
		expect(found({summary: 'It is fast.'}, {'vague-words': 'error'})).toContain('error vague-words summary');
		expect(found({summary: 'It is fast.'}, {'vague-words': 'off'}).join()).not.toContain('vague-words');
	});
});

it('leads from whatever is found to what the interview asks, and to an item that there is', () => {
	fc.assert(
		fc.property(anyDocument(staff.interview), fc.constantFrom('Draft', 'Review', 'Approved'), (document, status) => {
			const drafted = {...document.answers, status};
			const {answers: written, marks} = documentContent(staff.interview, {...document, answers: drafted}, contain);
			const text = render(staff, written, marks);
			for (const {place, next} of findingsByQuestion({template: staff, text, profile: 'own', today}, drafted)) {
				expect(next).not.toBe('');
				expect(place).toBeDefined();
				if (place === undefined) continue;
				expect(fieldAt(staff.interview, place), JSON.stringify(place)).toBeDefined();
				if (place.item !== undefined) expect(itemsAt(drafted, place.question).length).toBeGreaterThan(place.item);
			}
		}),
		{numRuns},
	);
});

describe('in a document of another house', () => {
	const text =
		'# Carts\n\nSee [it][nowhere].\n\n## Ways\n\n### Files\n\nSee [it][there].\n\n| a | b |\n|---|---|\n| c | d |\n';

	it('each is at its question, or in the part that stays as it is', () => {
		const template = templateOfDocument(text);
		const all = findingsByQuestion({template, text, profile: 'foreign', today}, {});
		const dead = all.filter(({rule}) => rule === 'link-dead');
		expect(dead.map(({line}) => line)).toEqual([3, 9]);
		for (const {place, kept} of dead) expect(place !== undefined || kept !== undefined).toBe(true);
	});
});
