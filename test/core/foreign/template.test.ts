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
		expect(template.interview.questions.map(({label, step, kind}) => [label, step, kind])).toEqual([
			['Title', 'define', 'line'],
			['Before the first section', 'define', 'text'],
			['Details', 'define', 'text'],
			['Details', 'define', 'text'],
			['Widgets', 'design', 'text'],
			['Alternatives', 'design', 'items'],
			['Start Date', 'consensus', 'date'],
			['Status', 'consensus', 'line'],
			['Author', 'consensus', 'people'],
			['Unresolved questions', 'consensus', 'text'],
			['Open questions', 'consensus', 'items'],
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
					expected: 'one of the keys title, options, created, status, author, openQuestions',
					meant: 'title',
				},
				{path: 'sections[0]', found: '["Nowhere"]', expected: 'the path of a section: its headings from the top'},
				{path: 'sections[1].text', found: 'number', expected: 'text, or null'},
			],
		});
	});
});
