import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {findingsIn} from '../../../source/core/draft/findings.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {withMentionsRenamed} from '../../../source/core/draft/rename.ts';
import {scoreTexts} from '../../../source/core/draft/score-cells.ts';
import {textAt, withTextAt} from '../../../source/core/draft/text.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {withScore} from '../../../source/core/draft/with-score.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const place = {question: 'options', item: 0, field: 'scores'};
const criteria = ['Cost', 'Speed'];
const usual = {min: 1, max: 10};

const draftOf = (scores: Answers | undefined, typed: Draft['typed'] = {}): Draft => ({
	...newDraft(interview, 'd', '2026-11-20T08:00:00.000Z'),
	answers: {criteria: criteria.map((name) => ({name})), options: [{name: 'A', ...(scores ? {scores} : {})}]},
	typed,
});

const scored = (draft: Draft, criterion: string, text: string, scale = usual): Draft => {
	const after = withScore(draft, {place, criterion, text}, criteria, scale);
	if (!after) throw new Error('the row cannot be taken apart');
	return after;
};

const scoresOf = ({answers}: Draft) => (answers.options as Answers[])[0]?.scores;
const problems = (draft: Draft) => {
	const question = interview.questions.find(({path}) => path === 'options');
	return question ? findingsIn(interview, draft, question).map(({problem}) => problem) : [];
};

describe('a score', () => {
	it('is stored beside the others, in the order of the criteria', () => {
		const draft = scored(draftOf({Speed: 7.25, Style: 3}), 'Cost', '10');
		expect(JSON.stringify(scoresOf(draft))).toBe('{"Cost":10,"Speed":7.25,"Style":3}');
	});

	it('that is cleared is gone, and the last one takes the row along', () => {
		expect(scoresOf(scored(draftOf({Cost: 1, Speed: 2}), 'Cost', ''))).toEqual({Speed: 2});
		expect(scoresOf(scored(draftOf({Speed: 2}), 'Speed', ''))).toBeUndefined();
	});

	it.each([
		['42', 'Cost: 42 is outside the scale: scores go from 1 to 10.'],
		['0', 'Cost: 0 is outside the scale: scores go from 1 to 10.'],
		['7.', 'Cost: "7." is not a number with at most two decimals, such as 7 or 7.5.'],
		['7.123', 'Cost: "7.123" is not a number with at most two decimals, such as 7 or 7.5.'],
		['1e1', 'Cost: "1e1" is not a number with at most two decimals, such as 7 or 7.5.'],
	])('%s is kept as typed, said to be wrong, and never stored', (text, problem) => {
		const draft = scored(draftOf({Cost: 5, Speed: 2}), 'Cost', text);
		expect(scoresOf(draft)).toEqual({Speed: 2});
		expect(scoreTexts(draft, place, criteria)).toEqual(
			new Map([
				['Speed', '2'],
				['Cost', text],
			]),
		);
		expect(problems(draft)).toEqual([problem]);
		expect(textAt(interview, draft, place)).toBe(`Speed: 2\nCost: ${text}`);
		expect(problems(scored(draft, 'Cost', '4'))).toEqual([]);
	});

	it('takes a text for the whole row apart, and leaves one alone that it cannot', () => {
		const draft = scored(draftOf(undefined, {'options[0].scores': 'Speed: 3\nCost: cheap'}), 'Speed', '4');
		expect(scoresOf(draft)).toEqual({Speed: 4});
		expect(draft.typed).toEqual({'options[0].scores.Cost': 'cheap'});
		for (const text of ['Speed: 3\nwords', 'Speed: 3\nSpeed: x', 'Style: 3\nCost: x']) {
			const other = draftOf(undefined, {'options[0].scores': text});
			expect(withScore(other, {place, criterion: 'Cost', text: '4'}, criteria, usual)).toBeUndefined();
		}
	});

	it('is never a zero below zero, which no file can hold', () => {
		expect(scoresOf(scored(draftOf(undefined), 'Cost', '-0', {min: -1, max: 1}))).toEqual({Cost: 0});
	});

	it('takes a mark away', () => {
		const marked: Draft = {
			...draftOf(undefined),
			marks: {'options[0].scores': 'unknown', 'options[0].pros': 'skipped'},
		};
		expect(scored(marked, 'Cost', '3').marks).toEqual({'options[0].pros': 'skipped'});
	});

	it('follows its criterion to a new name, stored or kept as typed', () => {
		const before = scored(draftOf({Speed: 2}), 'Cost', 'cheap');
		const answers = {...before.answers, criteria: [{name: 'Price'}, {name: 'Speed'}]};
		const renamed = {question: 'criteria', item: 0, field: 'name'};
		const after = withMentionsRenamed(interview, {...before, answers}, renamed, 'Cost');
		expect(after.typed).toEqual({'options[0].scores.Price': 'cheap'});
	});

	it('gives way to what is typed for the whole row', () => {
		const draft = withTextAt(interview, scored(draftOf({Speed: 2}), 'Cost', 'x'), place, 'Cost: 3', 'normal', contain);
		expect(draft.typed).toEqual({});
		expect(scoresOf(draft)).toEqual({Cost: 3});
	});
});

const hostile = fc.oneof(fc.constantFrom('__proto__', '1', 'a: b', 'constructor', '漢字', 'x.y', 'z[0]'), fc.string());

describe('any texts in any cells', () => {
	it('stand where they were put, and only scores within the scale are stored', () => {
		const cell = fc.record({
			criterion: hostile,
			text: fc.oneof(fc.integer({min: -5, max: 15}).map(String), fc.string({minLength: 1})),
		});
		fc.assert(
			fc.property(fc.uniqueArray(cell, {selector: ({criterion}) => criterion, maxLength: 6}), (cells) => {
				const names = cells.map(({criterion}) => criterion);
				const draft = cells.reduce((so, one) => withScore(so, {place, ...one}, names, usual) ?? so, draftOf(undefined));
				const texts = scoreTexts(draft, place, names);
				for (const {criterion, text} of cells) {
					const found = texts?.get(criterion);
					expect(found === text || Number(found) === Number(text)).toBe(true);
				}

				for (const score of Object.values((scoresOf(draft) ?? {}) as Answers)) {
					expect(score).toBeGreaterThanOrEqual(1);
					expect(score).toBeLessThanOrEqual(10);
				}
			}),
		);
	});
});
