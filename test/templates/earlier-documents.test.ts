import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Answers, valueAt, withValue} from '../../source/core/answers/answers.ts';
import {asFile} from '../../source/core/answers-file/validate.ts';
import {read} from '../../source/core/document/read.ts';
import {write} from '../../source/core/document/write.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {applied} from '../../source/core/edit/apply.ts';
import {detect} from '../../source/core/edit/detect.ts';
import type {Content} from '../../source/core/edit/merge.ts';
import {rewrite} from '../../source/core/edit/rewrite.ts';
import {placeholderIn} from '../../source/core/lens/marks.ts';
import {allShipped, shipped} from '../support/templates.ts';

const folder = new URL('../fixtures/documents-of-0.1/', import.meta.url);
const today = '2027-03-01';
const templates = allShipped();

/** The first text of each template: where it is answered, under which headings it stands, the date of its last change. */
const firstTexts: {readonly [template: string]: {path: string; heading: RegExp; dated?: string}} = {
	'staff-rfc': {path: 'summary', heading: /^## (?:Summary|TL;DR)$/m, dated: 'updated'},
	madr: {path: 'context', heading: /^## Context and Problem Statement$/m},
};

/**
 * Each folder holds a document that version 0.1 wrote, some of them edited by hand afterwards, and the answers that
 * it read out of it. People have such documents, so these files stay as they are.
 */
describe.each(readdirSync(folder))('a document of version 0.1: %s', (name) => {
	const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, folder), 'utf8');
	const text = file('document.md');
	const answers: Answers = JSON.parse(file('answers.json'));
	const template = detect(templates, text) ?? shipped(name.startsWith('madr-') ? 'madr' : 'staff-rfc');
	const {interview} = template;
	const before = read(template, text);
	const {path, heading, dated} = firstTexts[interview.name] ?? {path: '', heading: /^/};

	function given(changes: Answers): Content {
		const content = applied(interview, before, changes);
		if ('faults' in content) throw new Error(JSON.stringify(content.faults));
		return content;
	}

	function edited({answers, marks}: Content): string {
		const draft = {...newDraft(interview, 'd', `${today}T00:00:00.000Z`), answers, marks};
		const rewritten = rewrite(template, draft, text, text, today);
		return 'text' in rewritten ? rewritten.text : 'a conflict';
	}

	it('is recognised', () => {
		expect(detect(templates, text)?.interview.name).toBe(name.startsWith('madr-') ? 'madr' : 'staff-rfc');
	});

	it('gives the answers that it gave then', () => {
		expect(asFile(before.answers, before.marks)).toEqual(answers);
	});

	it('keeps every byte when its answers are given again', () => {
		expect(edited(given(answers))).toBe(text);
		expect(write(template, text, before.answers, before.marks).splices).toEqual([]);
	});

	it('takes another title where the old one stands', () => {
		const content = given({title: 'Another title'});
		expect(write(template, text, content.answers, content.marks).text).toBe(
			text.replace(String(answers.title), 'Another title').replace(titleOfChart, '$1Another title'),
		);
	});

	it('takes another text in its place', () => {
		const content = given({[path]: 'Other words.'});
		const start = text.search(heading);
		const old = String(valueAt(answers, path) ?? firstPlaceholder(text.slice(start)));
		expect(write(template, text, content.answers, content.marks).text).toBe(
			text.slice(0, start) + text.slice(start).replace(old, 'Other words.'),
		);
	});

	it('tells of a change by its date alone, where it has one', () => {
		const {answers, marks} = read(template, edited(given({title: 'Another title'})));
		const renamed = withValue(before.answers, 'title', 'Another title');
		const isDated = dated !== undefined && valueAt(before.answers, dated) !== undefined;
		expect(answers).toEqual(isDated ? withValue(renamed, dated, today) : renamed);
		expect(marks).toEqual(before.marks);
	});
});

/** The title again, cut to the width of a chart. */
const titleOfChart = /^( {4}title ).*/m;

/** What stands where an answer is missing. */
function firstPlaceholder(text: string): string {
	return text.split(/\r?\n/).find((candidate) => placeholderIn(candidate) !== undefined) ?? '';
}
