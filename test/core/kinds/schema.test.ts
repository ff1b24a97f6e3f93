import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {kindNames, kindOf} from '../../../source/core/kinds/registry.ts';
import type {Field} from '../../../source/core/template/types.ts';

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
		const issues = wrong.flatMap((value) => z.safeParse(kindOf(name).schema(field), value).error?.issues ?? []);
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
		expect(z.safeParse(kindOf('choice').schema(field), 'Proposed').success).toBe(true);
		expect(kindOf('choice').normal('Proposed', field)).toBe('Draft');
	});

	it('names in its JSON Schema what may be written', () => {
		expect(z.toJSONSchema(kindOf('choice').schema(field))).toMatchObject({enum: ['Draft', 'Review', 'Proposed']});
	});
});
