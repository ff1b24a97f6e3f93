import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {firstPage, mostWords} from '../../../../source/core/analysis/first-page/first-page.ts';
import {mostWordsOfOpen} from '../../../../source/core/analysis/first-page/open.ts';
import {wordCount} from '../../../../source/core/analysis/first-page/sentences.ts';
import type {PageLine} from '../../../../source/core/analysis/first-page/types.ts';
import type {Answers, Json} from '../../../../source/core/answers/answers.ts';

function wordsOf(lines: readonly PageLine[]): number {
	return lines.reduce((sum, {label, text}) => sum + wordCount(label) + wordCount(text), 0);
}

describe('the words of it', () => {
	const text = fc.oneof(
		fc.string({maxLength: 400, unit: fc.constantFrom('a', 'word', ' ', ' ', '.', '?', '\n', '- ')}),
		fc.constantFrom(
			'word '.repeat(45).trim(),
			'word '.repeat(25).trim(),
			'word '.repeat(200).trim(),
			'Ends. '.repeat(30).trim(),
		),
	);
	const value: fc.Arbitrary<Json> = fc.oneof(text, fc.constant('2027-01-02'), fc.boolean());
	const item = (...keys: string[]) =>
		fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, value])), {requiredKeys: []}), {maxLength: 9});
	const answers = fc.record(
		{
			status: fc.constantFrom('Draft', 'Approved', 'Implemented', 'Rejected', 'Deferred'),
			options: fc.array(
				fc.record(
					{
						name: text,
						selected: fc.boolean(),
						statusQuo: fc.boolean(),
						whyNot: text,
						wouldChooseIf: text,
						decision: fc.constantFrom('', 'x', 'y'),
						cons: fc.array(text),
						cost: fc.record({engineering: text, infrastructure: text, maintenance: text}, {requiredKeys: []}),
					},
					{requiredKeys: []},
				),
				{maxLength: 6},
			),
			decisions: item('decision', 'chosen', 'rejected'),
			claims: fc.array(
				fc.record(
					{statement: text, basis: fc.constant('assumption'), owner: text, due: value, turns: text, wrongIf: text},
					{requiredKeys: ['basis']},
				),
				{maxLength: 5},
			),
			reviewers: fc.array(
				fc.record(
					{
						name: text,
						role: fc.constant('approver'),
						area: text,
						by: value,
						answer: fc.constantFrom('agrees', 'agrees if', 'objects'),
						condition: text,
					},
					{requiredKeys: ['role']},
				),
				{maxLength: 9},
			),
			objections: item('who', 'objection', 'resolution', 'blocking', 'main'),
			openQuestions: item('question', 'blocks', 'owner', 'due'),
			metrics: item('metric', 'actual', 'target'),
			deciders: fc.array(text, {maxLength: 9}),
			revisit: fc.record({by: value, ifMetric: text}, {requiredKeys: []}),
		},
		{requiredKeys: []},
	);

	it('are no more than can be taken in, each line one line, whatever is answered', () => {
		fc.assert(
			fc.property(answers, (any) => {
				const page = firstPage(any as Answers);
				const [open, others] = [page.filter(({label}) => label === 'Open'), page.filter(({label}) => label !== 'Open')];
				expect(wordsOf(others)).toBeLessThanOrEqual(mostWords);
				expect(wordsOf(open)).toBeLessThanOrEqual(mostWordsOfOpen);
				for (const one of page) expect(one.text).not.toMatch(/\n|yet\b/);
			}),
			{numRuns: 500},
		);
	});
});
