import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asSections, withSections} from '../../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../../source/core/foreign/template.ts';
import {line} from '../../../../source/core/kinds/line.ts';
import {contain} from '../../../../source/core/markdown/contain.ts';
import {anyText} from '../../../support/hostile.ts';

/** What a document says, and the text of it after changes. */
function answersOf(text: string): object {
	const template = templateOfDocument(text);
	return asSections(template, read(template, text));
}

function changed(text: string, changes: object): string {
	const template = templateOfDocument(text);
	const after = withSections(template, read(template, text), changes);
	if ('faults' in after) throw new Error(JSON.stringify(after.faults));
	return write(template, text, after.answers, after.marks).text;
}

const houses: {name: string; text: string; answers: object; after: string}[] = [
	{
		name: 'bullets above the first heading',
		text: '- Feature Name: widgets\n- Start Date: 2026-03-01\n- RFC PR:\n- Status: draft\n\n# Summary\n\nShort.\n\n# Motivation\n',
		answers: {title: 'widgets', created: '2026-03-01', status: 'draft'},
		after:
			'- Feature Name: widgets\n- Start Date: 2026-03-01\n- RFC PR:\n- Status: accepted\n- Author: Ann, Bo\n\n# Summary\n\nShort.\n\n# Motivation\n',
	},
	{
		name: 'bullets with bold labels under the title',
		text: '# Widgets\n\n* **Status**: **Accepted** (2026)  \n* **Authors**: [Ann](https://example.org/a)\n  and others\n\nWords.\n',
		answers: {title: 'Widgets', status: '**Accepted** (2026)'},
		after:
			'# Widgets\n\n* **Status**: accepted  \n* **Authors**: [Ann](https://example.org/a)\n  and others\n\nWords.\n',
	},
	{
		name: 'plain lines, each a paragraph',
		text: '# Widgets\n\nAuthor: Cy\n\nStatus: draft\n\nNote well: this is text.\n',
		answers: {title: 'Widgets', author: ['Cy'], status: 'draft'},
		after: '# Widgets\n\nAuthor: Ann, Bo\n\nStatus: accepted\n\nNote well: this is text.\n',
	},
	{
		name: 'bold lines that are broken by two spaces',
		text: '# Widgets\n\n**Status:** draft  \n**Date:** yesterday\n\n## Context\n\nWords.\n',
		answers: {title: 'Widgets', status: 'draft', 'metadata.date': 'yesterday'},
		after: '# Widgets\n\n**Status:** accepted  \n**Date:** yesterday\n**Author:** Ann, Bo\n\n## Context\n\nWords.\n',
	},
	{
		name: 'a label without a colon before names',
		text: '# Widgets\n\n**Owner** [Ann](https://example.org/a)\n\nWords.\n',
		answers: {title: 'Widgets', author: ['Ann']},
		after: '# Widgets\n\n**Owner** [Ann](https://example.org/a), Bo\n**Status**: accepted\n\nWords.\n',
	},
	{
		name: 'a list below its label',
		text: '# Widgets\n\nIssues:\n- Slow at night\n\nWords.\n',
		answers: {title: 'Widgets', 'metadata.issues': ['Slow at night']},
		after: '# Widgets\n\nIssues:\n- Slow at night\n\nStatus: accepted\n\nAuthor: Ann, Bo\n\nWords.\n',
	},
	{
		name: 'a table of two columns',
		text: '# Widgets\n\n| Field   | Value     |\n|---------|-----------|\n| Status  | draft     |\n| Created | 2026-03-01|\n\nWords.\n',
		answers: {title: 'Widgets', status: 'draft', created: '2026-03-01'},
		after:
			'# Widgets\n\n| Field   | Value     |\n|---------|-----------|\n| Status  | accepted  |\n| Created | 2026-03-01|\n| Author  | Ann, Bo   |\n\nWords.\n',
	},
	{
		name: 'a table whose head is a value',
		text: '# Widgets\n\n| Status | draft |\n|---|---|\n| Owner | Cy |\n',
		answers: {title: 'Widgets', status: 'draft', author: ['Cy']},
		after: '# Widgets\n\n| Status | accepted |\n|---|---|\n| Owner | Ann, Bo |\n',
	},
	{
		name: 'front matter with a list',
		text: '---\nstatus: \'draft\' # now\nauthors:\n  - "@cy"\n  - Di\npr: 12\n---\n\n# Widgets\n',
		answers: {title: 'Widgets', status: 'draft', author: ['@cy', 'Di'], 'metadata.pr': '12'},
		after: '---\nstatus: accepted # now\nauthors:\n  - Ann\n  - Bo\npr: 12\n---\n\n# Widgets\n',
	},
	{
		name: 'front matter with nothing behind a key',
		text: '---\nauthors:\nstatus:  # soon\nreviewers: []\n---\n\n# Widgets\n',
		answers: {title: 'Widgets'},
		after: '---\nauthors: Ann, Bo\nstatus: accepted  # soon\nreviewers: []\n---\n\n# Widgets\n',
	},
	{
		name: 'front matter without a status',
		text: '---\nauthors: [Cy]\npr: 12\n---\n\n# Widgets\n',
		answers: {title: 'Widgets', author: ['Cy'], 'metadata.pr': '12'},
		after: '---\nauthors: ["Ann", "Bo"]\npr: 12\nstatus: accepted\n---\n\n# Widgets\n',
	},
	{
		name: 'nothing at all',
		text: '# Widgets\n\nWords.\n',
		answers: {title: 'Widgets'},
		after: '# Widgets\n\n- Status: accepted\n- Author: Ann, Bo\n\nWords.\n',
	},
];

describe.each(houses)('metadata in $name', ({text, answers, after}) => {
	it('is read, and everything else is not', () => {
		const {sections, metadata, summary: _, motivation: __, ...others} = answersOf(text) as {[key: string]: unknown};
		expect({...others, ...prefixed(metadata)}).toEqual(answers);
		expect(JSON.stringify(sections ?? '')).not.toContain('draft');
	});

	it('takes any words for a value', () => {
		const template = templateOfDocument(text);
		const {answers: before, marks} = read(template, text);
		fc.assert(
			fc.property(anyText, (words) => {
				const status = line.normal(words, {path: 'status', kind: 'line', label: '', prompt: ''}, contain);
				const answers = withValue(before, 'status', status);
				expect(read(template, write(template, text, answers, marks).text).answers).toEqual(answers);
			}),
		);
	});

	it('changes where it stands, in the form that it has', () => {
		const author = 'metadata' in answers || after.includes('Bo') ? {author: ['Ann', 'Bo']} : {};
		expect(changed(text, {status: 'accepted', ...author})).toBe(after);
	});
});

function prefixed(metadata: unknown): object {
	return Object.fromEntries(Object.entries(metadata ?? {}).map(([key, value]) => [`metadata.${key}`, value]));
}

describe('a number in front matter', () => {
	const text = '---\nnumber: 7\nopen: true\n---\n\n# Widgets\n';

	it('stays one, and becomes words where it must', () => {
		expect(changed(text, {metadata: {number: '8', open: 'false'}})).toBe(
			text.replace('7', '8').replace('true', 'false'),
		);
		expect(changed(text, {metadata: {number: 'eight'}})).toBe(text.replace('7', 'eight'));
	});
});

describe('a comment in front matter', () => {
	const text = [
		'---',
		'status: draft # ask Ann',
		'teams:',
		'  # the first one decides',
		'  - "api" # since May',
		'  - web',
		'---',
		'',
		'# Widgets',
		'',
	].join('\n');

	it('stays beside an entry that stays', () => {
		expect(changed(text, {metadata: {teams: ['core', 'api']}})).toContain(
			'teams:\n  # the first one decides\n  - core\n  - "api" # since May\n---',
		);
	});

	it('goes over to the entry that takes the place of another', () => {
		expect(changed(text, {metadata: {teams: ['core', 'web']}})).toContain('  - core # since May\n  - web\n');
	});

	it('stays where the value is taken out', () => {
		expect(changed(text, {status: null})).toContain('---\nstatus: # ask Ann\nteams:\n');
		expect(changed(text, {metadata: {teams: null}})).toContain('teams:\n  # the first one decides\n # since May\n---');
	});
});

describe('a paragraph that only looks like metadata', () => {
	it.each([
		['prose with a colon', '# Widgets\n\nNote: this is the text.\n'],
		['a list of features', '# Widgets\n\n- Fast: it is.\n- Small: it is, too.\n'],
		['a labelled paragraph of several lines', '# Widgets\n\n**Status**: it was\na long way.\n'],
	])('stays text: %s', (_, text) => {
		expect(answersOf(text)).toHaveProperty('sections');
	});
});
