import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {asFileOf, withFile} from '../../../source/core/edit/as-file.ts';
import {keptChangesOnto, withKeptChanges} from '../../../source/core/edit/kept-changes.ts';
import {withNewSections} from '../../../source/core/edit/new-sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {corpusSample} from '../../support/corpus.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const example = render(staff, exampleAnswers('staff-rfc'));
const text = `${example.replace('## Risks', '## Notes of the security review\n\nBy hand.\n\n### Open\n\nOne.\n\n## Risks')}
## Notes of the security review

Again.
`;

const record = (path: string[], words: string | null, nth = 1) => [
	{record: {path, nth, text: words}, at: 'sections[0]'},
];

describe('what no question of our template is for', () => {
	it('stands under sections, by its headings', () => {
		expect(asFileOf(staff, text).sections).toEqual([
			{path: ['Notes of the security review'], nth: 1, text: 'By hand.'},
			{path: ['Notes of the security review', 'Open'], nth: 1, text: 'One.'},
			{path: ['Notes of the security review'], nth: 2, text: 'Again.'},
		]);
	});

	it('changes nothing when it is given back', () => {
		expect(withFile(staff, text, asFileOf(staff, text))).toEqual({
			content: expect.objectContaining(read(staff, text).answers && {answers: read(staff, text).answers}),
			kept: [],
		});
	});

	it.each<[string, string[], string | null, number, string, string]>([
		['is changed', ['Notes of the security review'], 'Other.', 1, 'By hand.', 'Other.'],
		['is told from another of that name', ['Notes of the security review'], 'Other.', 2, 'Again.', 'Other.'],
		['is changed within another', ['Notes of the security review', 'Open'], 'Two.', 1, 'One.', 'Two.'],
		['comes below the headings above it', ['Notes of the security review'], '# High', 1, 'By hand.', '### High'],
	])('%s', (_, path, words, nth, before, after) => {
		expect(withKeptChanges(staff, text, record(path, words, nth))).toEqual({text: text.replace(before, after)});
	});

	it('is emptied', () => {
		const result = withKeptChanges(staff, text, record(['Notes of the security review'], null));
		expect(result).toEqual({text: text.replace('By hand.\n\n', '\n')});
	});

	it.each<[string, string[], string]>([
		['a section that is not there', ['Notes'], 'the path of a section that no other key holds'],
		['a section that a question is for', ['Summary'], 'the path of a section that no other key holds'],
	])('is no %s', (_, path, expected) => {
		expect(withKeptChanges(staff, text, record(path, 'Other.'))).toEqual({
			faults: [expect.objectContaining({expected})],
		});
	});

	it('may not become an answer', () => {
		const own = '# RFC: A\n\n## Implementation Plan\n\nWe will see.\n';
		expect(asFileOf(staff, own).sections).toEqual([{path: ['Implementation Plan'], nth: 1, text: 'We will see.'}]);
		expect(withKeptChanges(staff, own, record(['Implementation Plan'], '**Starts**: 2026-12-01'))).toEqual({
			faults: [expect.objectContaining({path: 'sections[0].text'})],
		});
	});

	it('is left as it is by somebody who looked at other words', () => {
		const others = text.replace('By hand.', 'By somebody else.');
		const change = record(['Notes of the security review'], 'Mine.');
		expect(keptChangesOnto(() => staff, text, others, change)).toBeUndefined();
		expect(keptChangesOnto(() => staff, text, others, record(['Notes of the security review'], 'Mine.', 2))).toBe(
			others.replace('Again.', 'Mine.'),
		);
	});

	it('is written where answers are rendered, and read again', () => {
		const sections = [
			{path: ['Notes of the security review'], text: 'By hand.'},
			{path: ['Implementation Plan', 'Freeze'], text: '- No deploys'},
			{path: ['Alternatives Considered'], text: 'See the choices above.'},
		];
		const written = withNewSections(staff, example, sections);
		const found = 'text' in written ? asFileOf(staff, written.text).sections : written;
		expect(found).toEqual(expect.arrayContaining(sections.map((section) => ({...section, nth: 1}))));
		expect(withNewSections(staff, example, [{path: ['Summary'], text: 'More.'}])).toHaveProperty('faults');
	});
});

it.each(corpusSample(20))('what $name says is no change when it is given back', ({text: document}) => {
	const template = templateOfDocument(document);
	const result = withFile(template, document, asFileOf(template, document));
	expect(result).toMatchObject({content: {answers: read(template, document).answers}, kept: []});
});
