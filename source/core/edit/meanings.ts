import {valueAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {questionsWithSections} from '../document/fit/said.ts';
import {type Kept, keptIn} from '../document/kept.ts';
import {type Reading, read} from '../document/read.ts';
import {applicableQuestions} from '../draft/applicable.ts';
import {remark} from '../markdown/remarks.ts';
import {meaningName, meaningWords} from '../shapes/said-meanings.ts';
import type {Template} from '../template/parse.ts';
import {readsAs} from './readings.ts';
import {remarked} from './remarked.ts';

/**
 * The questions that a section of a document could be the answer to, one by one, since each costs a reading: each has
 * no answer yet, and would have all of the section. None where the section is no longer there.
 */
export function* meaningsOf(template: Template, text: string, heading: string): Generator<Question> {
	const before = read(template, text);
	if (!keptSection(before, heading)) return;
	const withSections = new Set(questionsWithSections(template.body.sections));
	for (const question of applicableQuestions(template.interview, before.answers)) {
		const {path} = question;
		const isOpen = valueAt(before.answers, path) === undefined && before.marks[path] === undefined;
		if (isOpen && withSections.has(path) && withMeaning(template, text, heading, path) !== undefined) yield question;
	}
}

/** The same, those first that are written as the section is: groups and lists for a list or a table, texts for a text. */
export function inLikelyOrder(questions: readonly Question[], section: string): Question[] {
	const [, ...below] = section.split('\n');
	const isList = /^(?:[-*+|]|\d{1,9}[.)] )/.test(below.find((line) => line.trim() !== '') ?? '');
	const rank = ({fields, kind}: Question): number => (fields ? 0 : kind === 'text' ? 2 : 1);
	return questions.toSorted((one, other) => (isList ? 1 : -1) * (rank(one) - rank(other)));
}

/**
 * The text with a comment that says which question a section answers; undefined where the section would not be read as
 * its answer, or anything else otherwise than before.
 */
export function withMeaning(template: Template, text: string, heading: string, path: string): string | undefined {
	const words = meaningWords(heading, path);
	if (words === undefined) return undefined;
	const before = read(template, text);
	const after = remarked(text, remark(meaningName, words), (other) => readsAs(template, before, read(template, other)));
	if (after === undefined) return undefined;
	const reading = read(template, after);
	const isRead = !keptSection(reading, heading) && valueAt(reading.answers, path) !== undefined;
	return isRead && readsAs(template, before, reading, path) ? after : undefined;
}

function keptSection(reading: Reading, heading: string): Kept | undefined {
	return keptIn(reading).find(({isSection, headings}) => isSection && headings.at(-1) === heading);
}
