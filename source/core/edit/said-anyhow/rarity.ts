import {remembering, rememberingByIdentity} from '../../text/remembering.ts';
import {type Features, featuresOf} from './features.ts';
import {type Passage, statementsOf} from './statements.ts';

const ownFeatures = rememberingByIdentity(({text}: Passage) => featuresOf(text));
const featuresIn = rememberingByIdentity((passage: Passage) =>
	passage.whole === passage.text ? ownFeatures(passage) : featuresOf(passage.whole),
);

/** In how many statements of a document each feature stands. */
const countsOf = remembering((text): {counts: ReadonlyMap<string, number>; all: number} => {
	const counts = new Map<string, number>();
	const statements = statementsOf(text);
	for (const statement of statements)
		for (const feature of ownFeatures(statement).keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return {counts, all: Math.max(statements.length, 30)};
});

/** How much two texts say the same: the weight of what they share, and which part that is of all that the first one says; and in how many features. */
export type Likeness = {weight: number; part: number; count: number};

/** How much of a value a statement says; what is in many statements of the document tells little. */
export function likenessIn(text: string, value: Features, statement: Passage): Likeness {
	const {counts, all} = countsOf(text);
	const other = featuresIn(statement);
	let [shared, whole, count] = [0, 0, 0];
	for (const [feature, weight] of value) {
		const rarity = Math.max(0, 1 - Math.log(Math.max(1, counts.get(feature) ?? 1)) / Math.log(all));
		const own = Math.max(weight, other.get(feature) ?? 0) * rarity;
		whole += own;
		if (!other.has(feature)) continue;
		shared += own;
		if (rarity > 0.3) count += 1;
	}

	return {weight: shared, part: whole === 0 ? 0 : shared / whole, count};
}
