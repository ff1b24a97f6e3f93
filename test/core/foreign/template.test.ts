import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read/read.ts';
import {asSections, withSections} from '../../../source/core/foreign/answers.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const text = [
	'- Start Date: 2014-11-29',
	'',
	'# Proposal 12',
	'',
	'Before all.',
	'',
	'## Unresolved questions',
	'',
	'None.',
	'',
	'## Motivation',
	'',
	'### Details',
	'',
	'One.',
	'',
	'### Details',
	'',
	'Two.',
	'',
	'## Widgets',
	'',
].join('\n');

const template = templateOfDocument(text);

describe('a document as its own template', () => {
	it('asks for the title and each section that holds text, in the steps that the headings tell', () => {
		const inDocument = template.interview.questions.filter(({path}) => path === 'title' || template.sections.has(path));
		expect(inDocument.map(({label, step, kind}) => [label, step, kind])).toEqual([
			['Title', 'define', 'line'],
			['Before the first section', 'define', 'text'],
			['Motivation', 'define', 'text'],
			['Details', 'define', 'text'],
			['Details', 'define', 'text'],
			['Widgets', 'design', 'text'],
			['Unresolved questions (text)', 'consensus', 'text'],
		]);
	});

	it('gives the sections with their headings, and tells apart those of the same name', () => {
		expect(asSections(template, read(template, text))).toEqual({
			created: '2014-11-29',
			title: 'Proposal 12',
			sections: [
				{path: [], nth: 1, text: 'Before all.'},
				{path: ['Motivation', 'Details'], nth: 1, text: 'One.'},
				{path: ['Motivation', 'Details'], nth: 2, text: 'Two.'},
				{path: ['Unresolved questions'], nth: 1, text: 'None.'},
			],
		});
	});

	it('takes back what it gave', () => {
		const {answers, marks} = read(template, text);
		expect(withSections(template, {answers, marks}, asSections(template, {answers, marks}))).toEqual({answers, marks});
	});

	it('names every section that it does not have, and every wrong key', () => {
		expect(
			withSections(
				template,
				{answers: {}, marks: {}},
				{
					titel: 'x',
					sections: [
						{path: ['Nowhere'], text: 'x'},
						{path: ['Widgets'], text: 3},
					],
				},
			),
		).toEqual({
			faults: [
				{
					path: 'titel',
					found: '"x"',
					expected: expect.stringContaining('one of the keys title, ') as string,
					meant: 'title',
				},
				{path: 'sections[0]', found: '["Nowhere"]', expected: 'the path of a section: its headings from the top'},
				{path: 'sections[1].text', found: 'number', expected: 'text, or null'},
			],
		});
	});
});
