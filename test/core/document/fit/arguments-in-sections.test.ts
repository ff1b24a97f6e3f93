import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {render} from '../../../../source/core/document/render.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {templateOfDocument} from '../../../../source/core/foreign/template.ts';
import {shipped} from '../../../support/templates.ts';

/** What speaks for and against two options below their headings, in the hands of several people. */
const hands: readonly [string, string, string][] = [
	[
		'lists below labels',
		'**Pros:**\n\n- simple\n- known\n\n**Cons:**\n\n- slow',
		'**Pros:**\n\n- fast\n\n**Cons:**\n\n- new',
	],
	[
		'lists below lines in bold',
		'**Pros**\n\n* simple\n* known\n\n**Cons**\n\n* slow',
		'**Pros**\n\n* fast\n\n**Cons**\n\n* new',
	],
	[
		'tight lists below plain labels',
		'Advantages:\n- simple\n- known\n\nDrawbacks:\n- slow',
		'Advantages:\n- fast\n\nDrawbacks:\n- new',
	],
	[
		'lists that a line announces',
		'The upsides are:\n\n- simple\n- known\n\nThe downsides are:\n\n- slow',
		'The upsides are:\n\n- fast\n\nThe downsides are:\n\n- new',
	],
	['one line', 'Pros: simple; known. Cons: slow', 'Pros: fast. Cons: new'],
	['one line in bold', '**Pros:** simple; known. **Cons:** slow', '**Pros:** fast. **Cons:** new'],
	['one line, with dashes', '*Pros*: simple; known - *Cons*: slow', '*Pros*: fast - *Cons*: new'],
];

const own = (one: string, other: string): string =>
	`# RFC: T\n\n## Alternatives Considered\n\n### Option 1: Queue\n\n${one}\n\n### Option 2: Log\n\n${other}\n`;
const foreign = (one: string, other: string): string =>
	`# T\n\n## Options\n\n### Queue\n\n${one}\n\n### Log\n\n${other}\n`;
const staff = shipped('staff-rfc');
const houses = [
	{house: 'our template', documentOf: own, templateOf: () => staff},
	{house: 'a house of its own', documentOf: foreign, templateOf: templateOfDocument},
];

describe.each(houses)('in a document of $house', ({documentOf, templateOf}) => {
	it.each(hands)('arguments are read and changed in place: %s', (_, one, other) => {
		const text = documentOf(one, other);
		const template = templateOf(text);
		const {answers} = read(template, text);
		expect(itemsAt(answers, 'options')).toEqual([
			{name: 'Queue', pros: ['simple', 'known'], cons: ['slow']},
			{name: 'Log', pros: ['fast'], cons: ['new']},
		]);
		expect(asFileOf(template, text).sections).toBeUndefined();
		const [first, second] = itemsAt(answers, 'options');
		const changed = [first, {...second, cons: ['young']}] as Answers[];
		expect(write(template, text, withValue(answers, 'options', changed)).text).toBe(text.replace('new', 'young'));
	});

	it.each([
		['another order', 'Pros: fast. Cons: new', 'Cons: slow. Pros: simple'],
		['other marks', 'Pros: fast. Cons: new', 'Pros: simple / Cons: slow'],
	])('no argument is one for it where it is not clear where that ends: %s', (_, one, other) => {
		const text = documentOf(one, other);
		const {answers} = read(templateOf(text), text);
		expect(JSON.stringify(itemsAt(answers, 'options').map(({pros}) => pros ?? null))).not.toContain('Cons');
	});
});

it('leaves what one option says as the template does, beside lists below labels', () => {
	const text = own('- **Pros**: simple', '**Pros:**\n\n- fast');
	expect(itemsAt(read(staff, text).answers, 'options')).toEqual([
		{name: 'Queue', pros: ['simple']},
		{name: 'Log', summary: '**Pros:**\n\n- fast'},
	]);
});

it.each(hands)('arguments stand below the text of an option: %s', (_, one, other) => {
	const text = own(`One broker.\n\n${one}`, `A log.\n\nOn disk.\n\n${other}`);
	const {answers} = read(staff, text);
	expect(itemsAt(answers, 'options')).toEqual([
		{name: 'Queue', summary: 'One broker.', pros: ['simple', 'known'], cons: ['slow']},
		{name: 'Log', summary: 'A log.\n\nOn disk.', pros: ['fast'], cons: ['new']},
	]);
	const [first, second] = itemsAt(answers, 'options');
	const changed = [
		{...first, summary: 'Two brokers.'},
		{...second, cons: ['young']},
	] as Answers[];
	expect(write(staff, text, withValue(answers, 'options', changed)).text).toBe(
		text.replace('One broker', 'Two brokers').replace('new', 'young'),
	);
});

it.each(hands)('words of a summary stay its own: %s', (_, summary) => {
	const options = [
		{name: 'Queue', summary},
		{name: 'Log', summary: 'A log.', cons: ['new']},
	];
	expect(read(staff, render(staff, {options})).answers.options).toEqual(options);
	const begun = {options: [{name: 'Queue', summary: 'One broker.', pros: ['simple']}]};
	const changed = {options: [{...begun.options[0], summary}]};
	expect(read(staff, write(staff, render(staff, begun), changed).text).answers).toEqual(changed);
});
