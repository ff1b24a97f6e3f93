import {type Answers, itemsAt, type Marks, valueAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {keptIn} from '../document/kept.ts';
import {read} from '../document/read.ts';
import {render} from '../document/render.ts';
import {escapePlaceholder, placeholderIn, textOfPlaceholder, unescapePlaceholder} from '../lens/marks.ts';
import {bodyOf} from '../template/body.ts';
import type {Template} from '../template/parse.ts';
import {capital} from '../text/capital.ts';
import {cleanText} from '../text/clean.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {plainKindOf, plainText, plainValue} from './plain-kind.ts';

/**
 * The texts of an item, by the paths of its columns; what is empty is not there. Words for why there is no answer stand
 * as they are, and an answer that is just such words has a backslash before them.
 */
export type ItemTexts = ReadonlyMap<string, string>;

/** The items of a group as sections, each with its columns as bullets. Ends without a line end. */
export function writtenItems(question: Question, items: readonly ItemTexts[]): string {
	const template = templateFor(question);
	if (!template || items.length === 0) return '';
	const [group] = template.interview.questions;
	const rows = items.map((texts) => answersOf(question, group?.fields ?? [], texts));
	const marks = Object.assign({}, ...items.map((texts, index) => marksOf(question, group?.fields ?? [], texts, index)));
	const text = render(template, {[path]: rows}, marks);
	return cleanText(text.slice(text.indexOf('\n') + 1));
}

/** What such sections say of each item, and what of them is not understood. */
export function readItems(question: Question, text: string): {items: ItemTexts[]; unread: string[]} {
	const template = templateFor(question);
	if (!template) return {items: [], unread: text.trim() === '' ? [] : [text.trim()]};
	const reading = read(template, `${heading}\n\n${text}\n`);
	const [group] = template.interview.questions;
	const items = itemsAt(reading.answers, path).map((item, index) =>
		textsOf(question, group?.fields ?? [], item, {marks: reading.marks, index}),
	);
	return {
		items,
		unread: keptIn(reading).map(({text: part, headings, isSection}) => {
			const title = headings.at(-1);
			return isSection || title === undefined || headings.length < 2 ? part : `## ${title}\n\n${part}`;
		}),
	};
}

/** Whether a group can stand in such a text. */
export function isWritable(question: Question): boolean {
	return templateFor(question) !== undefined;
}

/** One item with a hint in the place of each answer. */
export function formOfItem(question: Question, hintFor: (field: Field) => string): string {
	const {fields = [], item = 'item'} = question;
	const named = namingColumn(question);
	const rows = fields
		.filter((field) => field !== named)
		.flatMap((field) => {
			const kind = plainKindOf(field);
			return kind === 'list'
				? [`- **${field.label}**:`, `  - ${hintFor(field)}`]
				: [`- **${field.label}**: ${hintFor(field)}`];
		});
	return [`## ${capital(item)} 1${named ? `: ${hintFor(named)}` : ''}`, '', ...rows].join('\n');
}

const path = 'items';
const heading = '# Items';

/** The template by which the items of one group are written and read, with texts for answers of any other kind. */
const templateFor = rememberingByIdentity((question: Question): Template | undefined => {
	const fields = columnsOf(question);
	const labels = new Set(fields.map(({label}) => label.toLowerCase()));
	if (labels.size < fields.length) return undefined;
	const key = fields[(question.fields ?? []).findIndex(({path: column}) => column === namingColumn(question)?.path)];
	const item = question.item ?? 'item';
	const group: Question = {
		path,
		kind: 'items',
		step: question.step,
		label: question.label,
		prompt: question.prompt,
		item,
		...(key ? {key: key.path} : {}),
		fields,
	};
	const interview: Interview = {name: 'one-text', title: '', version: 1, file: '', questions: [group]};
	const faults: string[] = [];
	const body = bodyOf(bodyText(item, fields, key), interview, 1, (_, message) => faults.push(message));
	return faults.length > 0 ? undefined : {interview, body: {...body, isOfDocument: true}};
});

/** The column whose text stands in the heading of an item: its name, or else its first line. */
function namingColumn({fields = [], key}: Question): Field | undefined {
	return fields.find(({path: column}) => column === key) ?? fields.find((field) => plainKindOf(field) === 'line');
}

function bodyText(item: string, fields: readonly Field[], key: Field | undefined): string {
	const rows = fields
		.filter((field) => field !== key)
		.flatMap(({path: column, label, kind}) =>
			kind === 'list'
				? [`- **${label}**:`, `  - {{each ${path}.${column}}}`]
				: [`- **${label}**: {{${path}.${column}}}`],
		);
	const name = key ? `: {{${path}.${key.path}}}` : '';
	return [heading, '', `## ${capital(item)} {{${path}#1}}${name}`, '', ...rows, ''].join('\n');
}

/** Each column under a path of its own that a slot can name, as a line, a list or a text. */
function columnsOf({fields = []}: Question): Field[] {
	return fields.map((field, index) => {
		const {label, prompt} = field;
		return {path: `c${index}`, kind: plainKindOf(field), label, prompt};
	});
}

function answersOf({fields = []}: Question, columns: readonly Field[], texts: ItemTexts): Answers {
	const item: Answers = {};
	for (const [index, field] of fields.entries()) {
		const column = columns[index];
		const text = texts.get(field.path) ?? '';
		const isAnswer = text !== '' && placeholderIn(text) === undefined;
		const value = column && isAnswer ? plainValue(field, unescapePlaceholder(text), 1) : undefined;
		if (column && value !== undefined) item[column.path] = value;
	}

	return item;
}

function marksOf({fields = []}: Question, columns: readonly Field[], texts: ItemTexts, index: number): Marks {
	const marks = fields.flatMap((field, at) => {
		const mark = placeholderIn(texts.get(field.path) ?? '');
		return mark === undefined || mark === 'missing' ? [] : [[`${path}[${index}].${columns[at]?.path}`, mark] as const];
	});
	return Object.fromEntries(marks);
}

function textsOf(
	{fields = []}: Question,
	columns: readonly Field[],
	item: Answers,
	{marks, index}: {marks: Marks; index: number},
): ItemTexts {
	const texts = fields.flatMap((field, at) => {
		const column = columns[at];
		if (!column) return [];
		const value = valueAt(item, column.path);
		const mark = marks[`${path}[${index}].${column.path}`];
		if (value !== undefined) return [[field.path, escapePlaceholder(plainText(field, value))] as const];
		return mark === undefined || mark === 'skipped' ? [] : [[field.path, textOfPlaceholder(mark, field)] as const];
	});
	return new Map(texts);
}
