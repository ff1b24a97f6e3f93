import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {isCampaign} from '../../support/runs.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const labels = {author: 'Author', status: 'Status', created: 'Created', updated: 'Updated', scope: 'Scope'};
type Values = Readonly<Partial<Record<keyof typeof labels, string>> & {author: string}>;

/** A document whose header has these values, each line but the last with a break. */
function documentOf(values: Values, broken: string): string {
	const lines = Object.entries(labels).flatMap(([key, label]) => {
		const value = values[key as keyof typeof labels];
		return value === undefined ? [] : [`**${label}**: ${value}`];
	});
	return `# RFC: T\n\n${lines.join(`${broken}\n`)}\n\n## Summary\n\nSessions move.\n`;
}

function answersOf({author, ...values}: Values): Answers {
	return {title: 'T', author: [author], ...values, summary: 'Sessions move.'};
}

const day = fc.constantFrom('2026-01-02', '2026-05-04', '2027-02-01');
const values = fc.record(
	{
		author: fc.constantFrom('Ann Lee', 'Bo Ek'),
		status: fc.constantFrom('Draft', 'Review'),
		created: day,
		updated: day,
		scope: fc.constantFrom('team', 'product'),
	},
	// A missing author would be said to be missing.
	{requiredKeys: ['author']},
);

describe.each(['\\', '  ', '<br>'])('a header whose lines end in %j', (broken) => {
	it('is read without them, and keeps them with the lines that come and go', () => {
		fc.assert(
			fc.property(values, values, (before, after) => {
				// One line has no break, and tells none.
				fc.pre(Object.keys(before).length > 1);
				const text = documentOf(before, broken);
				const {answers, marks} = read(template, text);
				expect(answers).toEqual(answersOf(before));
				expect(write(template, text, answers, marks).splices).toEqual([]);
				expect(write(template, text, answersOf(after), marks).text).toBe(documentOf(after, broken));
			}),
			{numRuns: isCampaign ? 5000 : 150},
		);
	});
});

describe('a header in which not all lines are broken', () => {
	const text = '# RFC: T\n\n**Author**: Ann Lee\\\n**Status**: Draft\n**Created**: 2026-01-02\n**Team**: Carts\n';

	it('is changed where an answer is', () => {
		const {answers, marks} = read(template, text);
		expect(write(template, text, {...answers, status: 'Review'}, marks).text).toBe(text.replace('Draft', 'Review'));
	});

	it('gets a break where a line is put in, also below one that nobody knows', () => {
		const {answers, marks} = read(template, text);
		expect(write(template, text, {...answers, scope: 'team'}, marks).text).toBe(
			text.replace('2026-01-02\n', '2026-01-02\\\n**Scope**: team\\\n'),
		);
	});
});

describe('a value that ends in a backslash', () => {
	it('is no break', () => {
		const text = documentOf({author: 'Ann Lee', status: 'Draft'}, '\\');
		const {answers, marks} = read(template, text);
		const named = {...answers, author: ['Ann\\', 'Bo\\']};
		const written = write(template, text, named, marks).text;
		expect(read(template, written).answers).toEqual(named);
	});
});
