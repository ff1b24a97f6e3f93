import type {Field, Question} from '../answers/interview.ts';
import type {Entry, Line, ListPattern, Ordinal, Repeat, Slot} from '../template/patterns.ts';

/** The slot of a question that is no group. */
export function slotFor(question: Question): Slot {
	return {question: question.path, field: question, each: false, required: false};
}

/** The slot of a column. */
export function columnSlot(group: Field, field: Field): Slot {
	return {question: group.path, column: field.path, field, each: false, required: field.path === group.key};
}

/** The number or the letter of an item. */
export function ordinalSlot(group: Field, ordinal: Ordinal): Slot {
	return {question: group.path, field: group, ordinal, each: false, required: false};
}

/** A line that starts with a literal and goes on with one slot. */
export function lineWith(start: string, slot: Slot): Line {
	return {start, pieces: [{lead: '', content: slot, tail: ''}], end: ''};
}

export function groupRepeat(group: Field): Repeat {
	return {group, home: true};
}

/** One bullet for each entry of a list, after a literal. */
export function eachEntry(start: string, slot: Slot): Entry {
	const each = {...slot, each: true};
	return {line: lineWith(start, each), children: [], each};
}

export function bullets(entries: readonly Entry[]): ListPattern {
	return {type: 'list', ordered: false, entries};
}

/** A group with only some of its columns, in their order. */
export function withColumns(question: Question, isKept: (field: Field) => boolean): Question {
	return {...question, fields: (question.fields ?? []).filter(isKept)};
}

/** A group of which some columns hold another kind of value. */
export function withKind(question: Question, kind: string, paths: readonly string[]): Question {
	return {
		...question,
		fields: (question.fields ?? []).map((field) => (paths.includes(field.path) ? {...field, kind} : field)),
	};
}

/** The column of that path. A group without it is our bug. */
export function groupColumn({path, fields = []}: Field, column: string): Field {
	const found = fields.find((field) => field.path === column);
	if (!found) throw new Error(`The group ${path} has no column ${column}.`);
	return found;
}
