import {type Answers, isSame, itemsAt, type Marks, withValue} from '../../answers/answers.ts';
import type {Revision} from './change.ts';

type Content = {answers: Answers; marks: Marks};

/** For each group the indexes of its new items that still stand elsewhere than in its home. */
export type Elsewhere = ReadonlyMap<string, ReadonlySet<number>>;

/** The new items that stand elsewhere because the old ones that they were do. */
export function stayingElsewhere(before: Elsewhere, origins: Revision['origins']): Elsewhere {
	return new Map(
		[...before].flatMap(([group, indexes]): [string, ReadonlySet<number>][] => {
			const old = origins.get(group) ?? [];
			const kept = old.flatMap((origin, index) => (origin !== undefined && indexes.has(origin) ? [index] : []));
			return kept.length > 0 ? [[group, new Set(kept)]] : [];
		}),
	);
}

/** Those of them that a new text gives back as they are; the others need a place in the home of their group. */
export function readBackAmong(elsewhere: Elsewhere, proof: Content, wanted: Content): Elsewhere {
	return new Map(
		[...elsewhere].flatMap(([group, indexes]): [string, ReadonlySet<number>][] => {
			const found = itemsAt(proof.answers, group);
			const items = itemsAt(wanted.answers, group);
			const kept = [...indexes].filter((index) => found.some((item) => isSame(item, items[index])));
			return kept.length > 0 ? [[group, new Set(kept)]] : [];
		}),
	);
}

/**
 * Whether a text that is read again says what was wanted. An item that stands elsewhere than in its home has no order
 * of its own among new ones; those that were there before keep theirs.
 */
export function isProof(proof: Content, wanted: Content, elsewhere: Elsewhere, origins: Revision['origins']): boolean {
	let expected = wanted;
	for (const group of elsewhere.keys()) expected = inOrderOf(proof, expected, group, origins.get(group) ?? []);
	return isSame(proof.answers, expected.answers) && isSame(proof.marks, expected.marks);
}

function inOrderOf(proof: Content, wanted: Content, group: string, origins: readonly (number | undefined)[]): Content {
	const items = itemsAt(wanted.answers, group);
	const left = new Set(items.keys());
	const order: number[] = [];
	for (const item of itemsAt(proof.answers, group)) {
		const index = firstOf(left, (candidate) => isSame(items[candidate], item));
		if (index === undefined) return wanted;
		left.delete(index);
		order.push(index);
	}

	const old = order.filter((index) => origins[index] !== undefined);
	if (left.size > 0 || old.some((index, at) => at > 0 && index < (old[at - 1] ?? 0))) return wanted;
	return {
		answers: withValue(
			wanted.answers,
			group,
			order.map((index) => items[index] ?? {}),
		),
		marks: movedMarks(wanted.marks, group, order),
	};
}

function firstOf(indexes: ReadonlySet<number>, is: (index: number) => boolean): number | undefined {
	for (const index of indexes) if (is(index)) return index;
	return undefined;
}

/** Marks of columns by the new indexes of their items. */
function movedMarks(marks: Marks, group: string, order: readonly number[]): Marks {
	return Object.fromEntries(
		Object.entries(marks).map(([path, mark]) => {
			const [, index, column] = path.startsWith(`${group}[`)
				? (/^(\d+)(\].*)$/.exec(path.slice(group.length + 1)) ?? [])
				: [];
			return [index === undefined ? path : `${group}[${order.indexOf(Number(index))}${column}`, mark];
		}),
	);
}
