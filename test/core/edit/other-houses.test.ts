import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {parseTemplate, type Template} from '../../../source/core/template/parse.ts';
import {corpusSample} from '../../support/corpus.ts';
import {shipped} from '../../support/templates.ts';

const known = [shipped('staff-rfc'), shipped('madr')];

/** A template whose headings half of all houses have. */
function commonTemplate(): Template {
	const question = (path: string): string =>
		`    ${path}: {kind: text, label: ${path}, prompt: What?, required: review}`;
	const template = parseTemplate(
		`---\ntemplate: record\ntitle: A record\nversion: 1\nfile: NNNN-slug\ninterview:\n  define:\n    title: {kind: line, label: Title, prompt: What?, required: draft}\n${['state', 'context', 'decision', 'consequences'].map(question).join('\n')}\n---\n# {{title}}\n\n## Status\n\n{{state}}\n\n## Context\n\n{{context}}\n\n## Decision\n\n{{decision}}\n\n## Consequences\n\n{{consequences}}\n`,
	);
	if ('faults' in template) throw new Error(JSON.stringify(template.faults));
	return template;
}

const record =
	'# 1. Keep one copy\n\n## Status\n\nAccepted\n\n## Context\n\n12 hosts each keep a copy.\n\n## Decision\n\nWe keep one.\n\n## Consequences\n\nOne host is read by all.\n';
const withLines = record.replace('## Status\n\nAccepted', 'Date: 2026-08-21\n\nStatus: Accepted');

function nameOf(templates: readonly Template[], text: string): string | undefined {
	return detect(templates, text)?.interview.name;
}

describe('a document of another house', () => {
	it.each([
		['lines for date and status', withLines],
		['bullets for date and status', withLines.replace('Date:', '- Date:').replace('\n\nStatus:', '\n- Status:')],
		['a status that is no word of ours', withLines.replace('Accepted', 'Accepted by all')],
		['a point of a list that means nothing to us', withLines.replace('One host', '- Good, because x\n- One host')],
		['only a decision in words', '# Keep one copy\n\n## Context\n\n12 hosts.\n\n## Decision\n\nWe keep one.\n'],
	])('with %s is not MADR, which has no place for all of it', (_, text) => {
		expect(nameOf(known, text)).toBeUndefined();
	});

	it('is one of ours where all of it has a place', () => {
		const text =
			'# Keep one copy\n\n## Context\n\n12 hosts.\n\n## Decision Outcome\n\n## Consequences\n\n- Good, because it is less\n';
		expect(nameOf(known, text)).toBe('madr');
	});

	it('is read as before when a template of common headings is added, unless that has a place for all of it', () => {
		const more = [...known, commonTemplate()];
		expect(nameOf(more, record)).toBe('record');
		expect(nameOf(more, `${record}\n## Alternatives\n\nKeep all copies.\n`)).toBeUndefined();
		expect(nameOf(more, withLines)).toBeUndefined();
		for (const {name, text} of corpusSample(4)) {
			const [before, after] = [nameOf(known, text), nameOf(more, text)];
			expect(after === before || after === 'record', name).toBe(true);
		}
	});
});

describe('a document of ours', () => {
	it('is known with a section, a paragraph and a note of its own', () => {
		const text =
			'# Keep one copy\n\n## Context and Problem Statement\n\n12 hosts.\n\n## Considered Options\n\n- One\n- Many\n\n## Decision Outcome\n\nWe take one.\n\n### Consequences\n\nOne host is read by all.\n\n## House rules\n\nNone.\n';
		expect(nameOf([...known, commonTemplate()], text)).toBe('madr');
	});
});

it.each(['x', 5, {a: 1}])('sections that are no list are refused: %j', (sections) => {
	const own = templateOfDocument('# T\n\n## Idea\n\nWords.\n');
	const {answers, marks} = read(own, '# T\n\n## Idea\n\nWords.\n');
	expect(withSections(own, {answers, marks}, {sections})).toMatchObject({
		faults: [{path: 'sections', expected: expect.stringContaining('a list of sections')}],
	});
});
