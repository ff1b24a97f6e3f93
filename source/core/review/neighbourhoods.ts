/** The folder among whose documents those of a folder are counted, and how many these are. */
export type Neighbourhood = {folder: string; count: number};

/**
 * The neighbourhoods of folders, by their own number of documents: one with fewer than `fewest` counts with the one above it, as
 * `keps/sig-node/3721-env-files` does with all of `keps`. Further up may be documents of another house.
 */
export function neighbourhoodsOf(counts: ReadonlyMap<string, number>, fewest: number): Map<string, Neighbourhood> {
	const homes = new Map([...counts].map(([folder, count]) => [folder, count < fewest ? above(folder) : folder]));
	const sums = summed(homes, counts);
	return new Map([...homes].map(([folder, home]) => [folder, {folder: home, count: sums.get(home) ?? 0}]));
}

function summed(homes: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [folder, home] of homes) sums.set(home, (sums.get(home) ?? 0) + (counts.get(folder) ?? 0));
	return sums;
}

/** Nothing stands above the folder that was asked about. */
function above(folder: string): string {
	const at = folder.lastIndexOf('/');
	const parent = at < 0 ? '' : folder.slice(0, at);
	return /^\.*$/.test(parent.split('/').at(-1) ?? '') ? folder : parent;
}
