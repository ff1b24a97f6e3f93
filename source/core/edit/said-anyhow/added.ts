import {type Answers, isRecord, type Json, valueAt} from '../../answers/answers.ts';
import type {Field, Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import type {Content} from '../merge.ts';

/** What a list has besides: entries, and columns of those that it had. */
export type AddedEntries = {
	question: Question;
	/** Its new entries in their words, by what they are called. */
	entries: readonly string[];
	/** New answers of items that it had, by their columns. */
	columns: readonly {name: string; item: Answers; field: Field; value: Json}[];
};

/** What is added to lists that had entries before. */
export function addedEntries(questions: readonly Question[], reading: Reading, after: Content): AddedEntries[] {
	return questions.flatMap((question): AddedEntries[] => {
		const [old, now] = [reading.answers, after.answers].map((answers) => valueAt(answers, question.path));
		if (!Array.isArray(old) || !Array.isArray(now) || old === now) return [];
		const known = new Map(old.map((entry) => [nameOf(entry, question), entry]));
		const entries = now.map((entry) => nameOf(entry, question)).filter((name) => !known.has(name));
		// An entry in other words is the one that it was.
		const isMore = now.length > old.length || now.length - entries.length === old.length;
		const columns = now.flatMap((entry) => columnsOf(entry, known.get(nameOf(entry, question)), question));
		return [{question, entries: isMore ? entries : [], columns}];
	});
}

/** What the entries of a list are called, or a text as it is. */
export function entryNames(value: Json | undefined, question: Question): string[] {
	if (value === undefined) return [];
	return (Array.isArray(value) ? value : [value]).map((entry) => nameOf(entry, question)).filter((name) => name !== '');
}

function nameOf(entry: Json, {key, fields = []}: Question): string {
	const name = key ?? (fields.find(({required}) => required !== undefined) ?? fields[0])?.path ?? '';
	return isRecord(entry) ? String(valueAt(entry, name) ?? '') : String(entry);
}

function columnsOf(now: Json, before: Json | undefined, question: Question): AddedEntries['columns'] {
	if (!isRecord(now) || !isRecord(before)) return [];
	const name = nameOf(before, question);
	return (question.fields ?? []).flatMap((field) => {
		const value = valueAt(now, field.path);
		return value !== undefined && valueAt(before, field.path) === undefined ? [{name, item: before, field, value}] : [];
	});
}
