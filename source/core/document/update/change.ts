import {itemsAt} from '../../answers/answers.ts';
import {type ScopeItem, type SlotScope, scopesOf} from '../../lens/scope.ts';
import type {Source} from '../../markdown/source.ts';
import type {Repeat} from '../../template/patterns.ts';

/** What a document says and what it shall say. */
export type Revision = {
	source: Source;
	before: SlotScope;
	after: SlotScope;
	/** The paths of the questions of which the answer or a mark changes. */
	changed: ReadonlySet<string>;
	/** For each group, for each of its new items, the index of the old one that it was; undefined for new ones. */
	origins: ReadonlyMap<string, readonly (number | undefined)[]>;
};

/** A scope of one item of a group. */
export type ItemScope = SlotScope & {item: ScopeItem};

/** Whether an item, by its index before, stands elsewhere than in the home of its group. */
export function isElsewhere({before}: Revision, group: string, index: number): boolean {
	return before.elsewhere?.get(group)?.has(index) === true;
}

/** The change as seen from one item, old and new. */
export function within(change: Revision, before: SlotScope, after: SlotScope): Revision {
	return {...change, before, after};
}

/** An item and the old one that it was. */
export type ItemPair = {before?: SlotScope; after: ItemScope; origin: number | undefined};

/** For each item that a pattern is now repeated for: its scope, and the old scope where it was the same item. */
export function pairsOf(change: Revision, repeat: Repeat): ItemPair[] {
	const origins = change.origins.get(repeat.group.path) ?? [];
	const old = itemsAt(change.before.answers, repeat.group.path);
	return scopesOf(change.after, repeat).map((after) => {
		const origin = origins[after.item.index];
		const value = origin === undefined ? undefined : old[origin];
		if (origin === undefined || !value) return {after, origin: undefined};
		return {before: {...change.before, item: {group: repeat.group.path, index: origin, value}}, after, origin};
	});
}
