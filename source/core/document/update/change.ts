import {itemsAt} from '../../answers/answers.ts';
import type {Source} from '../../markdown/source.ts';
import type {Repeat} from '../../template/patterns.ts';
import {type Scope, type ScopeItem, scopesOf} from '../scope.ts';

/** What a document says and what it shall say. */
export type Change = {
	source: Source;
	before: Scope;
	after: Scope;
	/** The paths of the questions of which the answer or a mark changes. */
	changed: ReadonlySet<string>;
	/** For each group, for each of its new items, the index of the old one that it was; undefined for new ones. */
	origins: ReadonlyMap<string, readonly (number | undefined)[]>;
};

/** A scope of one item of a group. */
export type ItemScope = Scope & {item: ScopeItem};

/** Whether an item, by its index before, stands elsewhere than in the home of its group. */
export function isElsewhere({before}: Change, group: string, index: number): boolean {
	return before.elsewhere?.get(group)?.has(index) === true;
}

/** The change as seen from one item, old and new. */
export function within(change: Change, before: Scope, after: Scope): Change {
	return {...change, before, after};
}

/** An item and the old one that it was. */
export type Pair = {before?: Scope; after: ItemScope; origin: number | undefined};

/** For each item that a pattern is now repeated for: its scope, and the old scope where it was the same item. */
export function pairsOf(change: Change, repeat: Repeat): Pair[] {
	const origins = change.origins.get(repeat.group.path) ?? [];
	const old = itemsAt(change.before.answers, repeat.group.path);
	return scopesOf(change.after, repeat).map((after) => {
		const origin = origins[after.item.index];
		const value = origin === undefined ? undefined : old[origin];
		if (origin === undefined || !value) return {after, origin: undefined};
		return {before: {...change.before, item: {group: repeat.group.path, index: origin, value}}, after, origin};
	});
}
