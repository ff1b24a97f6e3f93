import {valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import type {Reading} from '../document/read.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import type {Template} from '../template/parse.ts';
import type {Indication} from './evidence/evidence.ts';
import {surestOf} from './evidence/surest.ts';
import type {Content} from './merge.ts';
import {saidAnyhow, soughtOf} from './said-anyhow/said-anyhow.ts';
import {saidOfAdded} from './said-anyhow/said-of-added.ts';
import {saidAtHead} from './said-at-head/said-at-head.ts';
import {saidByName} from './said-by-name.ts';
import {saidBesides, saidOfMetrics} from './said-in-sentences.ts';
import {saidInTables} from './said-in-tables/said-in-tables.ts';
import {saidInWords, saidOfColumns} from './said-in-words.ts';
import {saidOfItems} from './said-of-items.ts';

/**
 * Words that nothing reads, and that seem to say what a question asks for: a heading with the `body` below it, or a
 * labelled line. The line counts from 0.
 */
export type SaidAlready = Pick<Indication, 'path' | 'line' | 'text' | 'body'> & {label: string};

/**
 * What a document may say already of what is answered for the first time, in a form that is not read: below a heading
 * that means it, or behind a label. To write the answer besides would say it twice. Where a comment says that both are
 * to stay, nothing is told. Of each question it is the line for which most speaks.
 */
export function saidAlready(template: Template | ForeignTemplate, reading: Reading, after: Content): SaidAlready[] {
	const {interview} = template;
	const answered = blanksIn(interview, reading).filter(({path}) => valueAt(after.answers, path) !== undefined);
	const evidence = [
		...saidOfAll(template, reading, answered),
		...saidAnyhow(answered, interview, reading, after),
		...saidOfItems(reading, after),
		...saidOfMetrics(reading, after),
		...saidOfColumns(reading, after),
		...saidOfAdded(interview, reading, after),
	];
	return surestOf(evidence, interview.questions, reading, soughtOf(answered, after));
}

/** The same of all that has no answer yet. */
export function saidOfBlanks(template: Template | ForeignTemplate, reading: Reading): SaidAlready[] {
	const blanks = blanksIn(template.interview, reading);
	return surestOf(saidOfAll(template, reading, blanks), blanks, reading, new Map());
}

/** The questions that have neither an answer nor a mark. */
function blanksIn({questions}: Interview, {answers, marks}: Content): Question[] {
	return questions.filter(({path}) => valueAt(answers, path) === undefined && marks[path] === undefined);
}

/** What speaks for it that a document answers some questions, whatever is to be written. */
function saidOfAll(
	template: Template | ForeignTemplate,
	reading: Reading,
	questions: readonly Question[],
): Indication[] {
	if (questions.length === 0) return [];
	const paths = questions.map(({path}) => path);
	return [
		...saidByName(template, reading, paths),
		...saidInTables(questions, template.interview, reading),
		...questions.flatMap((question) => [
			...saidAtHead(question, reading),
			...saidBesides(question, reading),
			...saidInWords(question, reading),
		]),
	];
}
