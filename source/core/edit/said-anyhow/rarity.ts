import {remembering, rememberingByIdentity} from '../../text/remembering.ts';
import {type Features, featuresOf} from './features.ts';
import {type Passage, statementsOf} from './statements.ts';

const ownFeatures = rememberingByIdentity(({text}: Passage) => featuresOf(text));
const featuresIn = rememberingByIdentity((passage: Passage) =>
	passage.whole === passage.text ? ownFeatures(passage) : featuresOf(passage.whole),
);
const labelledFeatures = rememberingByIdentity(({label, text}: Passage) => featuresOf(`${label}: ${text}`));

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
	const other = featuresIn(statement);
	let [shared, whole, count] = [0, 0, 0];
	for (const [feature, weight] of value) {
		const rarity = rarityOf(feature, text);
		const own = Math.max(weight, other.get(feature) ?? 0) * rarity;
		whole += own;
		if (!other.has(feature)) continue;
		shared += own;
		if (rarity > 0.3) count += 1;
	}

	return {weight: shared, part: whole === 0 ? 0 : shared / whole, count};
}

/** How much of a value stands in a statement or in the label that it is behind. */
export function sharedIn(text: string, value: Features, statement: Passage): number {
	const other = labelledFeatures(statement);
	let shared = 0;
	for (const [feature, weight] of value) {
		const own = other.get(feature);
		if (own !== undefined) shared += Math.max(weight, own) * rarityOf(feature, text);
	}

	return shared;
}

/** From 0 for what all statements of a document have to 1 for what one has. */
function rarityOf(feature: string, text: string): number {
	const {counts, all} = countsOf(text);
	return Math.max(0, 1 - Math.log(Math.max(1, counts.get(feature) ?? 1)) / Math.log(all));
}
