import {type Answers, itemsAt, valueAt, withValue} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Contain} from '../kinds/types.ts';
import {cleanLine} from '../text/clean.ts';
import {homeOf, type ParkedKind, parkedItem, parkedKinds} from './parking.ts';
import {questionAt} from './place.ts';
import {rearranged} from './rearrange.ts';
import type {Draft} from './types.ts';

/** Where something can go: what it becomes there, and the group. */
export type Destination = {kind: ParkedKind; group: Question};

/** The groups that take a question, a risk, an assumption or an objection, but for the one that it stands in. */
export function destinationsFor(interview: Interview, from: string): readonly Destination[] {
	return parkedKinds.flatMap((kind) => {
		const group = homeOf(interview, {kind});
		return group && group.path !== from ? [{kind, group}] : [];
	});
}

/**
 * The draft with an item of a group in another one, behind the others there. What has no column there stands behind its
 * text, so that nothing is lost.
 */
export function withItemMoved(
	interview: Interview,
	draft: Draft,
	from: {question: string; item: number},
	{kind, group}: Destination,
	contain: Contain,
): Draft {
	const source = questionAt(interview, from.question);
	const item = itemsAt(draft.answers, from.question)[from.item];
	if (!source || !item) return draft;
	const order = itemsAt(draft.answers, from.question).flatMap((_, index) => (index === from.item ? [] : [index]));
	const isHome = parkedKinds.some((one) => homeOf(interview, {kind: one})?.path === source.path);
	const fields = isHome ? (source.fields ?? []).toSorted(textsFirst) : (source.fields ?? []);
	return withNewItem(rearranged(draft, from.question, order, {}), group, itemAs(fields, item, {kind, group}, contain));
}

/** The draft with a line of an answer as an item of a group, behind the others there. */
export function withLineMoved(draft: Draft, line: string, {kind, group}: Destination, contain: Contain): Draft {
	return withNewItem(draft, group, parkedItem(group, {kind, text: cleanLine(line)}, contain));
}

function withNewItem(draft: Draft, {path}: Question, item: Answers): Draft {
	const order = [...itemsAt(draft.answers, path).keys(), undefined];
	return rearranged(draft, path, order, item);
}

function itemAs(fields: readonly Field[], item: Answers, {kind, group}: Destination, contain: Contain): Answers {
	const [main, ...others] = fields.filter(({path}) => valueAt(item, path) !== undefined);
	if (!main) return {};
	const columns = group.fields ?? [];
	const kept = others.filter((field) => columns.some((column) => isSameColumn(column, field)));
	const rest = others.filter((field) => !kept.includes(field)).map((field) => `${field.label}: ${shown(item, field)}`);
	const text = cleanLine(`${shown(item, main)}${rest.length > 0 ? ` (${rest.join('; ')})` : ''}`);
	const made = parkedItem(group, {kind, text}, contain);
	return kept.reduce((so, {path}) => {
		return valueAt(so, path) === undefined ? withValue(so, path, valueAt(item, path)) : so;
	}, made);
}

/** In a list of what can be parked, the column that says what it is comes first, before whoever said it. */
function textsFirst(one: Field, other: Field): number {
	return Number(isMain(other)) - Number(isMain(one));
}

const mains = ['question', 'risk', 'statement', 'objection'];

function isMain({path}: Field): boolean {
	return mains.includes(path);
}

function isSameColumn(one: Field, other: Field): boolean {
	return one.path === other.path && one.kind === other.kind && !one.values;
}

function shown(item: Answers, field: Field): string {
	const value = valueAt(item, field.path);
	return value === undefined ? '' : kindOf(field.kind).show(value, field).replaceAll('\n', '; ');
}
