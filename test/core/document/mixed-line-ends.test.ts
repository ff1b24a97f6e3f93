import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const lines = [
	'# RFC: T',
	'',
	'**Author**: Ann',
	'',
	'## Motivation',
	'',
	'### Goals',
	'',
	'- First',
	'- Second',
	'',
	'## Risks',
	'',
	'| Risk | Impact |',
	'|---|---|',
	'| A | Low |',
	'| B | Low |',
	'',
	'## Appendix',
	'',
	'End.',
];

/** What ends each line of a text: up to a line in one way, from there on in another. */
function mixed(first: string, then: string, from: number): string {
	return lines.map((line, index) => line + (index < from ? first : then)).join('');
}

const changes: readonly [string, (answers: Answers) => Answers][] = [
	['a row at the end', (answers) => ({...answers, risks: [...itemsAt(answers, 'risks'), {risk: 'C', impact: 'Low'}]})],
	[
		'a row in the middle',
		(answers) => {
			const [one, ...others] = itemsAt(answers, 'risks');
			return {...answers, risks: [one ?? {}, {risk: 'C', impact: 'Low'}, ...others]};
		},
	],
	[
		'a row at the start',
		(answers) => ({...answers, risks: [{risk: 'C', impact: 'Low'}, ...itemsAt(answers, 'risks')]}),
	],
	['a bullet', (answers) => ({...answers, outcome: {goals: ['First', 'Second', 'Third']}})],
	['a bullet at the start', (answers) => ({...answers, outcome: {goals: ['Nought', 'First', 'Second']}})],
	['a labelled line', (answers) => ({...answers, status: 'Draft'})],
	['a section', (answers) => ({...answers, summary: 'One.\n\nTwo.'})],
	['lines at the end', (answers) => ({...answers, appendix: 'End.\n\nMore.'})],
	['a title', (answers) => ({...answers, title: 'Other'})],
];

describe.each([
	['\n', '\r\n'],
	['\r\n', '\n'],
	['\r', '\n'],
])('a text with lines that end in %j, then in %j', (first, then) => {
	it.each(changes)('gives a new line the end of its neighbours: %s', (_, change) => {
		const template = shipped('staff-rfc');
		for (const from of [8, 15]) {
			const text = mixed(first, then, from);
			const {answers, marks} = read(template, text);
			const written = write(template, text, change(answers), marks).text;
			const ends = [...written.matchAll(/\r\n|\n|\r/g)].map(([end]) => end);
			const turn = ends.indexOf(then);
			// All before the line where the ends change have one, all behind it have the other.
			expect(ends.every((end, index) => end === (index < turn ? first : then))).toBe(true);
			expect(new Set(ends).size).toBe(2);
		}
	});
});

describe('a text whose last line has no end', () => {
	it('gets the end of the lines above', () => {
		const template = shipped('staff-rfc');
		const text = mixed('\n', '\r\n', 4).replace(/\r\n$/, '');
		const {answers, marks} = read(template, text);
		const written = write(template, text, {...answers, appendix: 'End.\n\nMore.'}, marks).text;
		expect(written.endsWith('End.\r\n\r\nMore.')).toBe(true);
	});
});
