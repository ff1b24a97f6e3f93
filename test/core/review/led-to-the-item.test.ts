import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, type Json, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import type {Question} from '../../../source/core/answers/interview.ts';
import {render} from '../../../source/core/document/render.ts';
import {withValueAtPlace} from '../../../source/core/draft/place.ts';
import {findingsByQuestion, type PlacedFinding} from '../../../source/core/review/by-question.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

const today = '2026-11-20';

/** Where a reminder that nobody settled is put into the answers, one for each text of each item. */
type Planted = {path: string; question: string; item: number; field: string};

const words = (at: number): string => `TODO: say zq${at}zq`;

/** The answers with a reminder behind each text of the items, and where each was put. */
function planted(questions: readonly Question[], answers: Answers): {answers: Answers; places: Planted[]} {
	const places: Planted[] = [];
	let all = answers;
	for (const {path: question, fields = []} of questions)
		for (const [item, row] of itemsAt(answers, question).entries())
			for (const {path: field, kind} of fields) {
				const value = valueAt(row, field);
				if (!isText(kind) || typeof value !== 'string') continue;
				all = withValueAtPlace(all, {question, item, field}, `${value} ${words(places.length)}`);
				places.push({path: `${question}[${item}].${field}`, question, item, field});
			}
	return {answers: all, places};
}

function isText(kind: string): boolean {
	return kind === 'text' || kind === 'line';
}

/** What is found at each place where something was planted, by the words that stand there. */
function toldOf(name: string): {place: Planted; finding: PlacedFinding}[] {
	const template = shipped(name);
	const {answers, places} = planted(template.interview.questions, withStatus(exampleAnswers(name)));
	const text = render(template, answers);
	const examined = {template, text, profile: 'own', today} as const;
	return reviewOf(examined).flatMap((one) => {
		const at = /^TODO: say zq(\d+)zq/.exec(text.slice(one.start))?.[1];
		const place = at === undefined ? undefined : places[Number(at)];
		const [finding] = findingsByQuestion(examined, answers, [one]);
		// What was worked out says once more what has its home elsewhere.
		return place && finding && !finding.isBeside ? [{place, finding}] : [];
	});
}

/** A document that is over is asked for nothing. */
function withStatus(answers: Answers): Answers {
	return withValue(answers, 'status', 'Draft' satisfies Json);
}

/** Answers that leave something empty, whose items also stand in a matrix, and the place of what is found in each. */
const options: Answers[] = [
	{name: 'Keep it', statusQuo: true, scores: {Cost: 3}},
	{name: 'Outbox', summary: 'A table.', selected: true, scores: {Cost: 7}},
	{name: 'Broker', summary: 'A daily job charges them again.', scores: {Cost: 5}},
];

const scored: Answers = {title: 'Carts', options, criteria: [{name: 'Cost', weight: 100}], rationale: 'We know it.'};

/** What a rule finds in the document of the default template, each as its place and its words. */
function foundBy(rule: string, answers: Answers): [string, string][] {
	const template = shipped('staff-rfc');
	const text = render(template, answers);
	return findingsByQuestion({template, text, profile: 'own', today}, answers)
		.filter((finding) => finding.rule === rule)
		.map(({place: {question = '', item} = {}, message}) => [
			item === undefined ? question : `${question}[${item}]`,
			message,
		]);
}

describe('of items that also stand in a matrix', () => {
	it.each([0, 1, 2])('a heading with nothing below leads to item %i', (at) => {
		const items = options.map(({summary: _, ...option}, index) =>
			index === at ? option : {...option, summary: 'Words.'},
		);
		const name = String(items[at]?.name);
		const [[place, message] = ['', ''], ...others] = foundBy('section-empty', {...scored, options: items});
		expect(others).toEqual([]);
		expect(place).toBe(`options[${at}]`);
		expect(message).toContain(`Option ${at + 1}: ${name}`);
	});
});

it('what holds the place of sections that are repeated leads to their group', () => {
	const places = foundBy('placeholder-left', scored).map(([place]) => place);
	expect(places).toContain('phases');
	expect(places.filter((place) => place.startsWith('options'))).toEqual([]);
});

describe.each(templateNames)('in %s, a finding leads', (name) => {
	it('to the item and the column in which it stands', () => {
		const told = toldOf(name);
		expect(told.length).toBeGreaterThan(0);
		const wrong = told.filter(
			({place, finding: {place: led}}) =>
				led?.question !== place.question || led.item !== place.item || (led.field ?? place.field) !== place.field,
		);
		expect(wrong.map(({place, finding}) => `${place.path} led to ${JSON.stringify(finding.place)}`)).toEqual([]);
	});
});
