import {expect, it} from 'vitest';
import {firstPage, mostWords} from '../../../../source/core/analysis/first-page/first-page.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';

const answers = (rationale: string, more: Answers = {}): Answers => ({
	status: 'Review',
	options: [{name: 'Files'}, {name: 'Redis', selected: true}],
	rationale,
	...more,
});
const told = (given: Answers) => firstPage(given).find(({label}) => label === 'Because')?.text;
const long = `${'quick and '.repeat(13)}known.`;

it.each<[name: string, given: Answers, text: string | undefined]>([
	['the first sentence', answers('It outlives a restart. Files do not.'), 'It outlives a restart.'],
	['a line without a stop', answers('It outlives a restart'), 'It outlives a restart.'],
	['when it is decided', answers('It outlives a restart.', {status: 'Approved'}), 'It outlives a restart.'],
	['no more than announces a list', answers('It serves both:\n\n1. **Reads.** Few.\n2. Writes.'), undefined],
	['none', answers(''), undefined],
	['a long one', answers(long), undefined],
	['while nothing is selected', {...answers('It is new.'), options: [{name: 'Files'}, {name: 'Redis'}]}, undefined],
])('tells why: %s', (_, given, text) => {
	expect(told(given)).toBe(text);
});

it('gives way where the page is full', () => {
	const claims = Array.from({length: 4}, () => ({
		statement: `All shops ${'really '.repeat(24)}agree`,
		basis: 'assumption',
	}));
	const full = answers('It outlives a restart, and all shops know it.', {
		claims,
		objections: [{objection: `It is ${'very '.repeat(24)}new`, who: 'Ann'}],
		consequences: {cost: `It costs ${'far '.repeat(24)}more`},
	});
	const words = firstPage(full)
		.map(({text}) => text)
		.join(' ')
		.split(/\s+/).length;
	expect(words).toBeLessThanOrEqual(mostWords);
});
