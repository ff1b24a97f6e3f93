import {isYear} from '../../house/naming/days.ts';
import {isDocument, type NumberedName, numberOf} from '../../house/naming/numbered.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';

/** A name in the folder of a collection that has a number. */
export type Numbering = NumberedName & {name: string};

/** The names with numbers, by series and by number. */
export type Collection = ReadonlyMap<string, ReadonlyMap<number, readonly Numbering[]>>;

/** The same names give the same collection, since each of thousands of documents asks for it. */
export const collectionOf = rememberingByIdentity((names: readonly string[]): Collection => {
	const collection = new Map<string, Map<number, Numbering[]>>();
	for (const name of names) {
		const numbered = isDocument(name) || !/\.[a-z]\w*$/i.test(name) ? numberOf(name) : undefined;
		if (!numbered) continue;
		const series = collection.get(numbered.series) ?? new Map<number, Numbering[]>();
		collection.set(numbered.series, series);
		const same = series.get(numbered.number) ?? [];
		series.set(numbered.number, same);
		same.push({...numbered, name});
	}

	dropYears(collection.get('') ?? new Map());
	return collection;
});

/** What a name begins with is its number only among the numbers of its folder. */
function dropYears(bare: Map<number, readonly Numbering[]>): void {
	const all = [...bare.keys()];
	for (const number of all) if (isYear(number, all)) bare.delete(number);
}

/** The number of a name in its folder. */
export function numberingOf(collection: Collection, name: string): Numbering | undefined {
	const numbered = numberOf(name);
	const same = numbered && collection.get(numbered.series)?.get(numbered.number);
	return same?.find((numbering) => numbering.name === name);
}
