import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const table = '| Nodes | Reads |\n|---|---|\n| 1 | 300 |';

const research = (finding: string): Answers => ({
	title: 'T',
	research: [{kind: 'benchmark', source: 'Load test', finding}],
});

describe('a bullet that ends in a block', () => {
	it.each([
		['a table', table],
		['a list', '- 300 reads\n- 20 writes'],
		['numbers', '3. Third'],
		['a fence', '```\nreads\n```'],
		['a quotation', '> 300 reads'],
		['HTML', '<b>300</b> reads'],
	])('has no dash above %s', (_, finding) => {
		const answers = research(finding);
		const text = render(template, answers);
		expect(text).toContain(`- **Benchmark**: Load test\n\n  ${finding.split('\n')[0]}\n`);
		expect(read(template, text).answers).toEqual(answers);
	});

	it('keeps the dash before words, whatever comes below them', () => {
		const answers = research(`As follows:\n\n${table}`);
		const text = render(template, answers);
		expect(text).toContain('- **Benchmark**: Load test - As follows:\n\n  | Nodes');
		expect(read(template, text).answers).toEqual(answers);
	});

	it('is read with the dash that earlier versions left there, and keeps it', () => {
		const text = render(template, research(table)).replace('Load test\n', 'Load test -\n');
		const {answers} = read(template, text);
		expect(answers).toEqual(research(table));
		const written = write(template, text, {...answers, title: 'Another'}).text;
		expect(written).toBe(text.replace('# RFC: T', '# RFC: Another'));
	});

	it.each([
		['- Turn it on\n- Stop', 'needed**:\n  - Turn it on\n  - Stop\n- **Data'],
		['1. Turn it on\n2. Stop', 'needed**:\n  1. Turn it on\n  2. Stop\n- **Data'],
		['1. Turn it on\n\n   Wait.\n2. Stop', 'needed**:\n\n  1. Turn it on\n\n     Wait.\n  2. Stop\n- **Data'],
		['4. Turn it on', 'needed**:\n\n  4. Turn it on\n- **Data'],
		['- - -\n\nStop', 'needed**:\n\n  - - -\n\n  Stop\n- **Data'],
	])('has a list right below its label where that has no blank lines: %j', (steps, expected) => {
		const answers = {title: 'T', rollback: {steps, data: 'none'}};
		const text = render(template, answers);
		expect(text).toContain(expected);
		expect(read(template, text).answers).toEqual(answers);
	});
});

it.each([['*'], ['-'], ['+'], ['1.'], ['1)'], ['-\n\n*']])(
	'a marker without a word is the text that it stands in: %j',
	(objection) => {
		const answers = {title: 'T', objections: [{who: 'B', objection, resolution: 'It stays.'}]};
		const text = render(template, answers);
		expect(read(template, text).answers).toEqual(answers);
		const bare = render(template, {title: 'T', objections: [{who: 'B', objection: 'No.', resolution: 'It stays.'}]});
		expect(read(template, write(template, bare, answers).text).answers).toEqual(answers);
	},
);

describe('a label that is one of a few words', () => {
	const text = render(template, research('300 reads'));

	it('begins with a capital, and is read in any case', () => {
		expect(text).toContain('- **Benchmark**: Load test');
		for (const kind of ['Benchmark', 'benchmark', 'BENCHMARK'])
			expect(read(template, text.replace('Benchmark', kind)).answers).toEqual(research('300 reads'));
	});

	it('stays as it stands while it says the same', () => {
		const small = text.replace('Benchmark', 'benchmark');
		expect(write(template, small, research('400 reads')).text).toBe(small.replace('300', '400'));
	});
});

describe('a reason that is a block, beside no name yet', () => {
	it.each(['#### Title', '- It is fast', '> It is fast', '1. It is fast'])('names no option: %s', (rationale) => {
		const madr = shipped('madr');
		const answers = {title: 'T', rationale};
		expect(read(madr, render(madr, answers)).answers).toEqual(answers);
	});
});
