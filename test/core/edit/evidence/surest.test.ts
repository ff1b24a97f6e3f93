import {describe, expect, it} from 'vitest';
import {type Json, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {saidAlready} from '../../../../source/core/edit/said-already.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

/** The lines, from 1, in which a document seems to say already what is answered for the first time. */
function linesSaid(text: string, path: string, value: Json): number[] {
	const reading = read(staff, text);
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(staff, reading, after).map(({line}) => line + 1);
}

const own = (body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;
describe('one of many things that a sentence tells', () => {
	it.each<[string, string, string, Json, number[]]>([
		[
			'is asked about',
			'## Motivation\n\nRefunds of gifts are left as they are.',
			'outcome.nonGoals',
			['Refunds of gifts'],
			[9],
		],
		['is asked about, wherever', '## Appendix\n\nRefunds are out of scope.', 'outcome.nonGoals', ['Refunds'], [9]],
		['is not where it is another', '## Appendix\n\nRefunds are out of scope.', 'outcome.nonGoals', ['Plums'], []],
		[
			'is not where only another is at risk',
			'## Appendix\n\nThe main risk is a flood.',
			'risks',
			[{risk: 'Somebody steals a cart'}],
			[],
		],
	])('%s', (_, body, path, value, lines) => {
		expect(linesSaid(own(body), path, value)).toEqual(lines);
	});
});

describe('of several lines', () => {
	it.each<[string, string, string, Json, number]>([
		[
			'the one that shares words with the answer is told',
			'## Motivation\n\nPrices are not in this round.\n\n## Appendix\n\nRefunds of gifts are out of scope.',
			'outcome.nonGoals',
			['Refunds of gifts'],
			13,
		],
		[
			'a heading of that very thing, not one with a word of it',
			'## Proposal\n\n### A cloud plan\n\nIt is dear.\n\n### Timetable\n\nIn May the shops in Lyon.',
			'phases',
			[{name: 'Paris'}],
			13,
		],
	])('%s', (_, body, path, value, line) => {
		expect(linesSaid(own(body), path, value)).toEqual([line]);
	});

	it.each<[string, string, string, Json]>([
		['a test plan is none of the work', '### Test plan\n\nEach cart is counted.', 'phases', [{name: 'Lyon'}]],
		[
			'metrics of a service measure no success',
			'### Metrics of the agent\n\nIt counts carts.',
			'metrics',
			[{metric: 'Sales'}],
		],
		['an option of a command', '### A `--fast` option\n\nIt skips the queue.', 'options', [{name: 'Paper'}]],
		['a heading above an announcement alone', '### Milestones\n\nThese are:', 'phases', [{name: 'Lyon'}]],
		[
			'a heading above what a template asks',
			'### Milestones\n\n<!-- When is what done? -->',
			'phases',
			[{name: 'Lyon'}],
		],
	])('%s', (_, body, path, value) => {
		expect(linesSaid(own(`## Proposal\n\nSee below.\n\n${body}`), path, value)).toEqual([]);
	});
});

describe('who wrote a document', () => {
	const said = (line: string) =>
		linesSaid(`# RFC: A\n\n${line}\n\n## Motivation\n\nCarts are lost.\n`, 'author', ['Bo Roy']);

	it.each([
		['*Written in May by Tove Lund, with thanks to many*'],
		['From Tove Lund, for the board'],
		['Tove Lund, lead of the carts'],
		['The owner of this proposal is Tove Lund.'],
		['This was put together by us, Tove Lund and others.'],
	])('is asked about: %s', (line) => {
		expect(said(line)).toEqual([3]);
	});

	it.each([
		['It replaces the one by Tove Lund, from Amazon Web Services.'],
		['From the Amazon Web Services we take the queue.'],
		['We lead the carts to Port Said, by way of Suez Canal.'],
	])('is not told by names alone: %s', (line) => {
		expect(said(line)).toEqual([]);
	});
});
