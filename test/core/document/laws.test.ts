import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, type Marks, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {sectionsOf} from '../../../source/core/markdown/sections.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {type AnyDocument, anyDocument} from '../../support/arbitrary.ts';
import {anyText} from '../../support/hostile.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

/** The campaign runs the same laws for longer. */
const numRuns = Number(process.env.RFC_LAW_RUNS ?? 30);

describe.each(templateNames)('%s', {timeout: 600_000}, (name) => {
	const template = shipped(name);
	const documents = anyDocument(template.interview);
	const changes = fc.tuple(documents, documents, fc.nat());

	it('moves nothing when nothing changed, whatever the text is', () => {
		const example = render(template, exampleAnswers(name));
		const texts = fc.oneof(
			fc.array(anyText, {maxLength: 30}).map((parts) => parts.join('\n')),
			damaged(example),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const {answers, marks} = read(template, text);
				expect(write(template, text, answers, marks)).toEqual({text, splices: []});
			}),
			{numRuns},
		);
	});

	it('reads what it wrote', () => {
		fc.assert(
			fc.property(documents, ({answers, marks}) => {
				const reading = read(template, render(template, answers, marks));
				expect(reading.answers).toEqual(answers);
				expect(reading.marks).toEqual(marks);
			}),
			{numRuns},
		);
	});

	it('writes one answer as if the document had been written with it, and nothing else', () => {
		fc.assert(
			fc.property(changes, ([from, to, pick]) => {
				const {answers, marks} = changed(template, from, to, pick);
				const text = render(template, from.answers, from.marks);
				const written = write(template, text, answers, marks);
				expect(plain(written.text)).toBe(plain(render(template, answers, marks)));
				expect(outside(written.text, written.splices)).toBe(removed(text, written.splices));
			}),
			{numRuns},
		);
	});

	it('keeps sections that it does not know, where they are', () => {
		fc.assert(
			fc.property(changes, fc.nat(), ([from, to, pick], place) => {
				const text = withForeignSection(render(template, from.answers, from.marks), place);
				const {answers, marks} = changed(template, from, to, pick);
				const written = write(template, text, answers, marks).text;
				expect(written.split(foreign.trimEnd())).toHaveLength(2);
				expect(plain(written.replace(foreign.trimEnd(), ''))).toBe(plain(render(template, answers, marks)));
			}),
			{numRuns},
		);
	});

	it('keeps CRLF as the line end of a document that has it', () => {
		const text = render(template, exampleAnswers(name)).replaceAll('\n', '\r\n');
		const {answers} = read(template, text);
		expect(answers).toEqual(exampleAnswers(name));
		const written = write(template, text, {...answers, title: 'Another title'}).text;
		expect(written.replaceAll('\r\n', '').includes('\n')).toBe(false);
		expect(read(template, written).answers).toEqual({...answers, title: 'Another title'});
	});
});

const foreign = '## House rules\n\n- kept as it is\n\n    code\n\n';

/** Before any of the sections of the second level. */
function withForeignSection(text: string, place: number): string {
	const source = sourceOf(text);
	const [document] = sectionsOf(source).children;
	const sections = document?.children ?? [];
	const line = sections[place % Math.max(1, sections.length)]?.heading.first;
	const at = line === undefined ? text.length : (source.starts[line] ?? text.length);
	return text.slice(0, at) + (line === undefined ? `\n${foreign}` : foreign) + text.slice(at);
}

/** The document with one question answered as in another. */
function changed(template: Template, from: AnyDocument, to: AnyDocument, pick: number): AnyDocument {
	const {questions} = template.interview;
	const path = questions[pick % questions.length]?.path ?? '';
	let answers: Answers = withValue(from.answers, path, valueAt(to.answers, path));
	const others = Object.fromEntries(Object.entries(from.marks).filter(([key]) => !isAbout(key, path)));
	const own = Object.fromEntries(Object.entries(to.marks).filter(([key]) => isAbout(key, path)));
	if (path === 'criteria' || path === 'options') answers = withoutScores(answers);
	answers.title ??= 'Title';
	const marks: Marks = valueAt(answers, path) === undefined || path !== 'title' ? {...others, ...own} : others;
	return {answers, marks};
}

function isAbout(key: string, path: string): boolean {
	return key === path || key.startsWith(`${path}[`);
}

/** Scores belong to criteria, and would be refused without them. */
function withoutScores(answers: Answers): Answers {
	const {options} = answers;
	return Array.isArray(options)
		? {...answers, options: options.map((option) => withValue(option as Answers, 'scores', undefined))}
		: answers;
}

/** Blank lines and the numbers of lists may differ, which Markdown does not see, and so may columns: their order, and empty ones. */
function plain(text: string): string {
	return text
		.replaceAll(/(?:^\|.*\|$\n?)+/gm, byColumns)
		.trimEnd()
		.replaceAll(/\n{2,}/g, '\n')
		.replaceAll(/(?<=^|\n)(\s*)\d+\. /g, '$1# ');
}

function byColumns(table: string): string {
	const [header = [], rule = [], ...rows] = table
		.trimEnd()
		.split('\n')
		.map((row) => row.split(/(?<!\\)\|/).slice(1, -1));
	const columns = header.map((title, column) => [title, rule[column]?.trim(), ...rows.map((row) => row[column])]);
	const filled = columns.filter(([, , ...cells]) => cells.some((cell) => (cell ?? '').trim() !== ''));
	return `${filled
		.map((column) => column.join('|'))
		.toSorted()
		.join('\n')}\n`;
}

type Splice = {start: number; end: number; text: string};

function removed(text: string, splices: readonly Splice[]): string {
	let at = 0;
	const kept = splices.map((splice) => {
		const part = text.slice(at, splice.start);
		at = splice.end;
		return part;
	});
	return [...kept, text.slice(at)].join('\u0000');
}

function outside(text: string, splices: readonly Splice[]): string {
	let shift = 0;
	const moved = splices.map((splice) => {
		const start = splice.start + shift;
		shift += splice.text.length - (splice.end - splice.start);
		return {start, end: start + splice.text.length, text: ''};
	});
	return removed(text, moved);
}

/** A document cut off, or with something hostile put into it. */
function damaged(text: string): fc.Arbitrary<string> {
	return fc
		.tuple(fc.nat({max: text.length}), fc.nat({max: text.length}), anyText)
		.map(([one, other, inserted]) => text.slice(0, one) + inserted + text.slice(other));
}
