import {valueAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {keptIn} from '../document/kept.ts';
import {read} from '../document/read.ts';
import {render} from '../document/render.ts';
import {escapePlaceholder, textOfPlaceholder} from '../lens/marks.ts';
import {bodyOf} from '../template/body.ts';
import type {Template} from '../template/parse.ts';
import {cleanText} from '../text/clean.ts';
import {type PlainKind, plainKindOf, plainText, plainValue} from './plain-kind.ts';

const path = 'answer';
const heading = '# Answer';

/** No heading of an answer may look like that of a question. */
const belowQuestions = 2;

/** The text of an answer as it stands in a document of nothing else. */
export function writtenAnswer(field: Field, text: string): string {
	const value = plainValue(field, text, belowQuestions);
	if (value === undefined) return '';
	const written = render(templates[plainKindOf(field)], {[path]: value});
	return cleanText(written.slice(heading.length));
}

/**
 * The text of the answer that such a document gives, or the words for why it has none; as it stands where it gives none
 * or more. An answer that is just such words has a backslash before them.
 */
export function readAnswer(field: Field, text: string): string {
	const reading = read(templates[plainKindOf(field)], `${heading}\n\n${text}\n`);
	const value = valueAt(reading.answers, path);
	const mark = reading.marks[path];
	if (keptIn(reading).length > 0) return text;
	if (value === undefined) return mark === undefined || mark === 'skipped' ? text : textOfPlaceholder(mark, field);
	return escapePlaceholder(plainText(field, value));
}

const templates = {line: templateOf('line'), list: templateOf('list'), text: templateOf('text')};

function templateOf(kind: PlainKind): Template {
	const question: Question = {path, kind, step: 'define', label: '', prompt: ''};
	const interview: Interview = {name: 'one-text', title: '', version: 1, file: '', questions: [question]};
	const body = bodyOf(`${heading}\n\n{{${path}}}\n`, interview, 1, () => {});
	return {interview, body: {...body, isOfDocument: true}};
}
