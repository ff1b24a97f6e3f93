/** With fewer words of its own, an anchor says too little. */
const fewestWords = 3;

/** Unless all but one are the same, fewer words in common are common words. */
const fewestCommon = 4;

/** Of all the words of both anchors, those that they share. */
const leastShared = 0.6;

/** In a document with more places, a search for each of its links would take too long. */
const mostPlaces = 2000;

/** The one place whose anchor has most of the words of another that is not there, in their order. */
export function meantPlace(anchor: string, places: ReadonlySet<string>): string | undefined {
	const words = wordsOf(anchor);
	if (words.length < fewestWords || places.size > mostPlaces) return undefined;
	const [best, second] = [...places]
		.map((place) => ({place, share: shareOf(words, wordsOf(place))}))
		.filter(({share}) => share >= leastShared)
		.toSorted((one, other) => other.share - one.share);
	return best && best.share > (second?.share ?? 0) ? best.place : undefined;
}

function wordsOf(anchor: string): string[] {
	return anchor.split('-').filter((word) => word !== '');
}

/** Words in common that follow each other in both, as a share of all. */
function shareOf(words: readonly string[], others: readonly string[]): number {
	let from = 0;
	let common = 0;
	for (const word of words) {
		const at = others.indexOf(word, from);
		if (at < 0) continue;
		common++;
		from = at + 1;
	}
	const isAllButOne = words.length === others.length && common === words.length - 1;
	return common < fewestCommon && !isAllButOne ? 0 : (2 * common) / (words.length + others.length);
}
