import {isRecord, type Json, type Mark, type Marks, valueAt} from '../answers/answers.ts';
import type {Field, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Content} from './merge.ts';

function wordsOf(mark: Mark, {open = 'decided'}: Field): string {
	if (mark === 'unknown') return `Not ${open}`;
	return `${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
}

/** An answer as a text to be read and compared, whatever its kind; empty when there is none. */
export function shownAnswer(question: Question, {answers, marks}: Content, path = question.path): string {
	const mark = marks[path];
	if (mark) return wordsOf(mark, question);
	const value = valueAt(answers, path);
	if (value === undefined) return '';
	if (!question.fields || !Array.isArray(value)) return kindOf(question.kind).show(value, question);
	return value
		.map((item, index) => {
			const columns = (question.fields ?? []).flatMap((field) => columnLines(field, item, marks, `${path}[${index}]`));
			return [`${question.item ?? 'item'} ${index + 1}`, ...columns.map((line) => `  ${line}`)].join('\n');
		})
		.join('\n');
}

function columnLines(field: Field, item: Json, marks: Marks, at: string): string[] {
	const mark = marks[`${at}.${field.path}`];
	const value = isRecord(item) ? valueAt(item, field.path) : undefined;
	const text = mark ? wordsOf(mark, field) : value === undefined ? '' : kindOf(field.kind).show(value, field);
	if (text === '') return [];
	const [first = '', ...others] = text.split('\n');
	return others.length === 0
		? [`${field.label}: ${first}`]
		: [`${field.label}:`, ...[first, ...others].map((line) => `  ${line}`)];
}
