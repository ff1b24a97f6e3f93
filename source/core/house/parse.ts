import * as z from 'zod/mini';
import {isRecord} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import {guessed} from '../answers/fault-words.ts';
import {faultsOfIssue} from '../answers-file/issues.ts';
import {isoDate} from '../kinds/date.ts';
import {schemas} from '../kinds/schemas.ts';
import type {House} from './types.ts';

const line = z.string('a line of text').check(z.minLength(1, 'a line of text'));

const level = z.enum(['off', 'info', 'warning', 'error'], 'off, info, warning or error');

const byLevel = 'off, info, warning, error, or one of these for draft, review and approved';

const byStage = z.strictObject(
	{draft: z.optional(level), review: z.optional(level), approved: z.optional(level)},
	byLevel,
);

const shape = z.strictObject(
	{
		platform: z.optional(z.array(z.strictObject({name: line, use: line}, 'a name and a use'), 'a list of pieces')),
		starters: z.optional(line),
		daysOff: z.optional(z.array(isoDate(schemas), 'a list of dates')),
		rules: z.optional(z.record(z.string(), z.union([level, byStage], byLevel), 'rules and their levels')),
	},
	'keys and values',
);

/** What a house says, from the value of its file, or everything that is wrong with it. */
export function houseOf(value: unknown): House | {faults: Fault[]} {
	const result = z.safeParse(shape, value ?? {});
	if (!result.success) return {faults: result.error.issues.flatMap((issue) => faultsOfIssue(issue, value, unknownKey))};
	// The one key that a record of zod leaves out without a word.
	if (isRecord(value) && isRecord(value.rules) && Object.hasOwn(value.rules, '__proto__'))
		return {faults: [{path: 'rules.__proto__', found: 'no rule', expected: 'the name of a rule'}]};
	const {platform = [], starters, daysOff, rules} = result.data;
	return {
		platform,
		...(starters === undefined ? {} : {starters}),
		...(daysOff === undefined ? {} : {daysOff}),
		...(rules === undefined ? {} : {rules}),
	};
}

function unknownKey(path: string, at: readonly PropertyKey[], key: string): Fault {
	const known = knownAt(at);
	return guessed({path, found: 'a key that nobody knows', expected: known.join(', ')}, key, known);
}

function knownAt([first]: readonly PropertyKey[]): string[] {
	if (first === undefined) return Object.keys(shape.shape);
	return first === 'rules' ? Object.keys(byStage.shape) : ['name', 'use'];
}
