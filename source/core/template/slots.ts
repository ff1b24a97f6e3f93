import type {Field, Interview} from '../answers/interview.ts';
import {fieldOfHoles} from './holes.ts';
import type {Filter, Ordinal, Slot} from './patterns.ts';

/** A text cut at its slots: literal, slot, literal, slot, ..., literal. */
export type Cut = {literals: string[]; slots: string[]};

export function cutAtSlots(text: string): Cut {
	const parts = text.split(/\{\{([^{}]*)\}\}/);
	return {
		literals: parts.filter((_, index) => index % 2 === 0),
		slots: parts.filter((_, index) => index % 2 === 1),
	};
}

/**
 * Reads what stands between the braces: `each options[not selected].pros`, `options#A`, `summary`,
 * `options[selected].name as Option 1`.
 */
export function slotOf(written: string, interview: Interview): Slot | {problem: string} {
	const found = /^(each )?([\w.]+?)(?:\[(not |aside )?(\w+)\])?(?:#([1A])|\.(\S+?))?(?: as (\w+ )([1A]))?$/.exec(
		written.trim(),
	);
	if (!found) return {problem: `{{${written}}} is not a slot.`};
	const [, each, path = '', which, flag, ordinal, rest, word, counted] = found;
	const {question, column} = resolve([path, rest].filter(Boolean).join('.'), interview);
	if (!question) return {problem: `{{${written}}} has no question; the front matter declares none called ${path}.`};
	const field = ordinal ? question : fieldOf(question, column);
	if (!field) return {problem: `{{${written}}} names a column that ${question.path} does not have.`};
	const filter = flag === undefined ? undefined : filterOf(question, flag, which);
	if (word !== undefined && column !== question.key)
		return {problem: `{{${written}}} counts what is not the name of an item.`};
	return {
		question: question.path,
		...(column && !ordinal ? {column} : {}),
		field,
		...(filter ? {filter} : {}),
		...(ordinal ? {ordinal: ordinal as Ordinal} : {}),
		...(word === undefined ? {} : {as: {word, ordinal: counted as Ordinal}}),
		each: each !== undefined,
		required: isRequired(question, column, filter),
	};
}

function resolve(path: string, interview: Interview): {question?: Field; column?: string} {
	const exact = interview.questions.find((question) => question.path === path);
	const known = exact ?? fieldOfHoles(path, interview);
	if (known) return {question: known};
	const group = interview.questions.find(
		(question) => question.kind === 'items' && path.startsWith(`${question.path}.`),
	);
	return group ? {question: group, column: path.slice(group.path.length + 1)} : {};
}

function fieldOf(question: Field, column: string | undefined): Field | undefined {
	return column === undefined ? question : question.fields?.find((field) => field.path === column);
}

function filterOf(question: Field, flag: string, which: string | undefined): Filter {
	const carried = which !== 'not ';
	const isAside = which === 'aside ';
	const isAmong = question.single === flag && question.among !== undefined;
	return {
		flag,
		carried,
		single: carried && !isAside && question.single === flag,
		...(isAmong ? {among: question.among} : {}),
		...(isAside ? {aside: true} : {}),
	};
}

/** A column is required where it names the item; the one selected item where its group is required. */
function isRequired(question: Field, column: string | undefined, filter: Filter | undefined): boolean {
	if (column === undefined) return question.required !== undefined;
	if (column !== question.key) return false;
	return filter?.single ? question.required !== undefined : true;
}
