import {type Answers, isRecord, itemsAt, type Json, valueAt} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import {grouped} from '../../text/grouped.ts';

/**
 * Which old item each new one was: the same, else one of the same name, else one that shares an answer, else the
 * one left over after the item before: what a person put beside its answers must not go when they are worded anew.
 */
export function originsOf(group: Field, before: Answers, after: Answers): (number | undefined)[] {
	const old = itemsAt(before, group.path);
	const items = itemsAt(after, group.path);
	const origins: (number | undefined)[] = items.map(() => undefined);
	const left = new Set(old.keys());
	const {key} = group;
	for (const traitsOf of [
		(item: Answers) => [spelled(item)],
		...(key === undefined ? [] : [(item: Answers) => traitsIn(item, [key])]),
		// Without a name, an item is still the old one while at least one of its answers is.
		(item: Answers) =>
			traitsIn(
				item,
				(group.fields ?? []).map(({path}) => path),
			),
	]) {
		const firstWith = lookUp(old, left, traitsOf);
		for (const [index, item] of items.entries()) {
			if (left.size === 0) break;
			const origin = origins[index] ?? firstWith(traitsOf(item));
			origins[index] = origin;
			if (origin !== undefined) left.delete(origin);
		}
	}

	for (const [index, origin] of origins.entries()) {
		const last = index === 0 ? -1 : origins[index - 1];
		if (origin === undefined && last !== undefined && left.delete(last + 1)) origins[index] = last + 1;
	}

	return origins;
}

/** Gives the first old item that is left and has one of the traits; each is looked at once, however many there are. */
function lookUp(
	old: readonly Answers[],
	left: ReadonlySet<number>,
	traitsOf: (item: Answers) => string[],
): (traits: readonly string[]) => number | undefined {
	const carriers = grouped([...left].reverse(), (index) => traitsOf(old[index] ?? {}));
	const firstOf = (trait: string): number[] => {
		const same = carriers.get(trait) ?? [];
		while (same.length > 0 && !left.has(same.at(-1) ?? -1)) same.pop();
		return same.slice(-1);
	};

	return (traits) => traits.flatMap(firstOf).toSorted((one, other) => one - other)[0];
}

/** The answers at some paths of an item, each with its path. */
function traitsIn(item: Answers, paths: readonly string[]): string[] {
	return paths.flatMap((path) => {
		const value = valueAt(item, path);
		return value === undefined ? [] : [`${path}: ${spelled(value)}`];
	});
}

/** The same for values that are the same, in whatever order their keys are. */
function spelled(value: Json): string {
	return JSON.stringify(value, (_, part: Json) =>
		isRecord(part) ? Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)) : part,
	);
}
