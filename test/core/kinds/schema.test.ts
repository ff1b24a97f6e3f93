import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import type {Field} from '../../../source/core/answers/interview.ts';
import {isoDate} from '../../../source/core/kinds/date.ts';
import {kindNames, kindOf} from '../../../source/core/kinds/registry.ts';
import {schemas} from '../../../source/core/kinds/schemas.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {isDate} from '../../../source/core/text/day.ts';

const fieldOf = (kind: string): Field => ({
	path: 'x',
	kind,
	label: 'X',
	prompt: 'X?',
	values: ['Draft', 'Review'],
	aliases: {Proposed: 'Draft'},
	fields: [{path: 'name', kind: 'line', label: 'Name', prompt: 'Name?'}],
});

const wrong = [
	5,
	'2026-02-30',
	'',
	true,
	{},
	{weeks: [3, 1]},
	{weeks: ['a', 1]},
	{weeks: [1]},
	{from: 'x', days: 0},
	{milestone: 1},
	{min: 3, max: 1},
	{min: 'a'},
	{a: 'b'},
	['', 5, {}, {text: 1}, {name: 'x', week: 0}, {phase: 3}],
	[[]],
	Number.NaN,
];

describe.each(kindNames)('the schema of %s', (name) => {
	const field = fieldOf(name);

	it('says in words what is expected of anything that is wrong', () => {
		const issues = wrong.flatMap(
			(value) => z.safeParse(kindOf(name).schema(field, schemas), value).error?.issues ?? [],
		);
		expect(issues.length).toBeGreaterThan(0);
		for (const issue of issues.filter(({code}) => code !== 'unrecognized_keys')) {
			expect(issue.message).not.toMatch(/^Invalid|^Too|^Unrecognized|^Expected/);
			expect(issue.message).toMatch(/\S \S/);
		}
	});
});

describe('a choice', () => {
	const field = fieldOf('choice');

	it('takes another spelling and stores the value that it stands for', () => {
		expect(z.safeParse(kindOf('choice').schema(field, schemas), 'Proposed').success).toBe(true);
		expect(kindOf('choice').normal('Proposed', field, contain)).toBe('Draft');
	});

	it('names in its JSON Schema what may be written', () => {
		expect(z.toJSONSchema(kindOf('choice').schema(field, schemas))).toMatchObject({
			enum: ['Draft', 'Review', 'Proposed'],
		});
	});
});

describe('a day', () => {
	const digits = (count: number) =>
		fc.integer({min: 0, max: 10 ** count - 1}).map((n) => String(n).padStart(count, '0'));
	const month = fc.oneof(
		fc.integer({min: 0, max: 13}).map((n) => String(n).padStart(2, '0')),
		fc.constant('02'),
	);
	const day = fc.oneof(fc.integer({min: 27, max: 32}).map(String), digits(2));

	it('is what its schema takes, and nothing else', () => {
		fc.assert(
			fc.property(digits(4), month, day, (...parts) => {
				const text = parts.join('-');
				expect(isDate(text)).toBe(z.safeParse(isoDate(schemas), text).success);
			}),
			{numRuns: 2000},
		);
	});

	it.each([
		['2024-02-29', true],
		['1900-02-29', false],
		['2000-02-29', true],
		['2026-11-31', false],
		['2026-1-01', false],
		['02026-01-01', false],
		['2026-01-01\n', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(isDate(text)).toBe(expected);
		expect(z.safeParse(isoDate(schemas), text).success).toBe(expected);
	});
});
