import {describe, expect, it} from 'vitest';
import {isSame, type Json, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {kindOf} from '../../../source/core/kinds/registry.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {type Section, sectionsOf} from '../../../source/core/markdown/sections.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {conceptOf} from '../../../source/core/shapes/concepts.ts';
import {corpus, corpusSample} from '../../support/corpus.ts';

describe.skipIf(corpus.length === 0)(
	'real documents of other houses (skipped where their folder is absent)',
	{timeout: 600_000},
	() => {
		it('are many', () => {
			expect(corpus.length).toBeGreaterThan(400);
		});

		it('keep every byte when nothing changed', () => {
			for (const {name, text} of corpusSample(8)) {
				const template = templateOfDocument(text);
				const {answers, marks} = read(template, text);
				expect(write(template, text, answers, marks), name).toEqual({text, splices: []});
			}
		});

		it('change in the one section that was answered anew, and read back', () => {
			for (const [index, {name, text}] of corpusSample(11).entries()) {
				const template = templateOfDocument(text);
				const {answers, marks} = read(template, text);
				const single = template.interview.questions.filter(({kind}) => kind !== 'items');
				const question = single[(index * 7) % Math.max(1, single.length)];
				if (!question) continue;
				const value = kindOf(question.kind).normal(newValue(question.kind), question, contain);
				const {text: after, splices} = write(template, text, withValue(answers, question.path, value), marks);
				const back = read(template, after).answers;
				expect(valueAt(back, question.path), name).toEqual(value);
				expect(
					template.interview.questions.filter(
						({path}) => path !== question.path && !isSame(valueAt(back, path), valueAt(answers, path)),
					),
					name,
				).toEqual([]);
				// Bullets of a list are taken out and put in one by one.
				if (!['list', 'texts'].includes(question.kind)) expect(splices.length, name).toBe(1);
				const [first] = splices;
				const rest = text.length - (splices.at(-1)?.end ?? 0);
				expect(after.slice(0, first?.start), name).toBe(text.slice(0, first?.start));
				expect(after.slice(after.length - rest), name).toBe(text.slice(text.length - rest));
			}
		});

		it('take an alternative and an open question and keep all else, or refuse', () => {
			const changes = {
				'options+': [{name: 'Wait a year', summary: 'See what others do.', pros: ['Free'], cons: ['Late', 'Costly']}],
				'openQuestions+': [{question: 'Who pays?', owner: 'Ann'}],
			};
			const documents = corpusSample(11).filter(({text}) => templateOfDocument(text).sections.size > 0);
			const refused = documents.filter(({name, text}) => {
				const after = withAdded(text, changes);
				if (after === undefined) return true;
				expect(after, name).toContain('Wait a year');
				expect(after, name).toMatch(/Who pays\?.*Ann/s);
				expect(
					// That there is none gives way to the first.
					text
						.split(/\r\n|\n|\r/)
						.filter(
							(line) =>
								!after.includes(line) &&
								!/^[-*+\s]*(?:none|n\/a|no|nothing|tbd|there (?:are|is)(?: \w+)? no)\b/i.test(line),
						),
					name,
				).toEqual([]);
				return false;
			});
			expect(refused.length).toBeLessThanOrEqual(documents.length / 50);
		});

		it('have headings of which most tell their step', () => {
			const shares = corpusSample(2)
				.flatMap(({text}) => shareOf(topHeadings(text)))
				.sort((one, other) => one - other);
			expect(shares[Math.floor(shares.length / 2)]).toBeGreaterThanOrEqual(0.8);
		});
	},
);

function newValue(kind: string): Json {
	if (kind === 'date') return '2031-05-06';
	return ['people', 'list', 'texts'].includes(kind) ? ['Changed, 変更', '**new**'] : 'Changed, 変更: **this** is new.';
}

/** The document with the changes; undefined where they could not be proved. */
function withAdded(text: string, changes: object): string | undefined {
	const template = templateOfDocument(text);
	const changed = withSections(template, read(template, text), changes);
	if ('faults' in changed) throw new Error(JSON.stringify(changed.faults));
	try {
		return write(template, text, changed.answers, changed.marks).text;
	} catch (error) {
		if (error instanceof NotProved) return undefined;
		throw error;
	}
}

function topHeadings(text: string): Section[] {
	const {children} = sectionsOf(sourceOf(text));
	const titles = children.filter(({level}) => level === 1);
	const all = [...children, ...children.flatMap((section) => section.children)].filter(({level}) => level <= 2);
	// One heading of the first level is the title of the document, and a question of its own.
	return titles.length === 1 ? all.filter((section) => section !== titles[0]) : all;
}

function shareOf(headings: readonly Section[]): number[] {
	if (headings.length < 2) return [];
	return [headings.filter(({title}) => conceptOf(title)).length / headings.length];
}
