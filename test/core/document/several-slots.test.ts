import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {parseTemplate, type Template} from '../../../source/core/template/parse.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {anyText} from '../../support/hostile.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 150);

/** A template with three questions on one line, which stands where the place says. */
function templateWith(place: string, line: string): Template {
	const template = parseTemplate(`---
template: small
title: A small one
version: 1
file: slug
interview:
  define:
    title: {kind: line, label: Title, prompt: What?, required: draft}
    number: {kind: line, label: Number, prompt: Which?}
    who: {kind: line, label: Who, prompt: Who?}
    why: {kind: text, label: Why, prompt: Why?}
---
${place.replace('LINE', line)}

{{why}}
`);
	if ('faults' in template) throw new Error(`${line}: ${JSON.stringify(template.faults)}`);
	return template;
}

const places = [
	'# LINE',
	'# Record\n\n## LINE',
	'# Record\n\n**Who**: LINE\n\n## Why',
	'# Record\n\n- Who: LINE\n\n## Why',
	'# Record\n\nLINE\n\n## Why',
];
const starts = ['', 'RFC-', 'No. '];
const between = [
	'. ',
	': ',
	' - ',
	'-',
	'/',
	'*',
	'_',
	'`',
	'"',
	'[',
	'](',
	' <',
	'&',
	', ',
	' | ',
	'.',
	'::',
	' of ',
	'x',
];
const ends = ['', '.', ')', ' |', '**'];

/** Words, and what means something else beside the text that follows it. */
const neighbours = fc
	.array(
		fc.constantFrom('\\', '*', '_', '[', ']', '(', ')', '<', '&', '`', '.', ' ', ':', '-', '/', '"', ',', 'a', '#'),
		{
			minLength: 1,
			maxLength: 5,
		},
	)
	.map((characters) => characters.join(''));
const words = fc
	.oneof(neighbours, anyText)
	.map(cleanLine)
	.filter((text) => text !== '');
const perhaps = fc.option(words, {nil: undefined, freq: 6});

const written = fc.record({
	place: fc.constantFrom(...places),
	line: fc
		.tuple(
			fc.constantFrom(...starts),
			fc.constantFrom(...between),
			fc.constantFrom(...between),
			fc.constantFrom(...ends),
			fc.constantFrom('{{number}}|{{title}}|{{who}}', '{{title}}|{{who}}|{{number}}'),
		)
		// Quotation marks around a slot vanish with it, so that nothing would be left between the others.
		.filter(([, one, two]) => one !== '"' || two !== '"')
		.map(([start, one, two, end, slots]) => {
			const [first, second, third] = slots.split('|');
			return `${start}${first}${one}${second}${two}${third}${end}`;
		}),
	answers: fc.record({title: words, number: perhaps, who: perhaps}),
	later: fc.record({title: words, number: perhaps, who: perhaps}),
});

function present(answers: Record<string, string | undefined>): Answers {
	const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
	return {...Object.fromEntries(given), why: 'It is needed.'} as Answers;
}

describe('several slots on one line', () => {
	it.each([
		['\\', '# \\\\. Keep one copy'],
		['a\\\\', '# a\\\\\\\\. Keep one copy'],
		['1.', '# 1.. Keep one copy'],
		['1. 2', '# 1\\. 2. Keep one copy'],
	])('are told apart where the first is %j', (number, heading) => {
		const template = templateWith('# LINE\n\nWho: {{who}}', '{{number}}. {{title}}');
		const answers = {title: 'Keep one copy', number};
		const text = render(template, answers);
		expect(text.split('\n')[0]).toBe(heading);
		expect(read(template, text).answers).toEqual(answers);
	});

	it('read back as they were written, and as they are written anew', () => {
		fc.assert(
			fc.property(written, ({place, line, answers, later}) => {
				const template = templateWith(place, line);
				const text = render(template, present(answers));
				expect(read(template, text).answers, text).toEqual(present(answers));
				expect(write(template, text, present(answers), {}).text).toBe(text);
				const next = write(template, text, present(later), {}).text;
				expect(read(template, next).answers).toEqual(present(later));
			}),
			{numRuns},
		);
	});
});
