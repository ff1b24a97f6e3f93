import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {asSections, withSections} from '../../../source/core/edit/sections.ts';
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
	'All are settled.',
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
				{path: ['Unresolved questions'], nth: 1, text: 'All are settled.'},
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
					expected: 'a key that the schema knows',
					meant: 'title',
				},
				{path: 'sections[0]', found: '["Nowhere"]', expected: 'the path of a section: its headings from the top'},
				{path: 'sections[1].text', found: 'number', expected: 'text, or null'},
			],
		});
	});

	const shared = templateOfDocument('# T\n\n## Summary\n\nOld.\n\n## Goals\n\n- a\n\n## Risks\n\n- Rain\n');
	const before = {answers: {title: 'T', summary: 'Old.', outcome: {goals: ['a']}, risks: [{risk: 'Rain'}]}, marks: {}};

	it('takes a section by its headings, too, where it has a key of its own', () => {
		const sections = [
			{path: ['Summary'], text: 'New.'},
			{path: ['Goals'], text: '- b\n- c'},
		];
		expect(withSections(shared, before, {sections})).toMatchObject({
			answers: {summary: 'New.', outcome: {goals: ['b', 'c']}},
		});
		expect(withSections(shared, before, {summary: 'New.', sections})).toMatchObject({answers: {summary: 'New.'}});
	});

	it('calls what it offers beside a section of that name in another way, at whatever level that stands', () => {
		const nested =
			'# T\n\n## Motivation\n\nSlow.\n\n### Non-Goals\n\n- In scope\n  - One thing.\n- Out of scope\n  - Another.\n';
		const {interview} = templateOfDocument(nested);
		const labels = interview.questions.map(({label}) => label).filter((label) => /goals/i.test(label));
		expect(labels).toEqual(['Non-Goals', 'Goals', 'Further non-goals']);
	});

	it('names both places where a section is given in two ways', () => {
		expect(withSections(shared, before, {summary: 'Other.', sections: [{path: ['Summary'], text: 'New.'}]})).toEqual({
			faults: [
				{
					path: 'sections[0]',
					found: 'another text',
					expected: 'the text of summary, since both are the same section',
				},
			],
		});
	});

	it('names the group that a section without a text of its own holds', () => {
		expect(withSections(shared, before, {sections: [{path: ['Risks'], text: 'All are settled.'}]})).toEqual({
			faults: [
				{
					path: 'sections[0]',
					found: '["Risks"]',
					expected: 'a section with text of its own; what this one holds is risks',
				},
			],
		});
	});

	it('takes a text back as the document has it, though nobody would write it so', () => {
		const open = '# T\n\n## Widgets\n\na\n\n```\nnever closed';
		const odd = templateOfDocument(open);
		const reading = read(odd, open);
		expect(withSections(odd, reading, asSections(odd, reading))).toMatchObject({answers: reading.answers});
	});
});
