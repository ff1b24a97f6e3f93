/** How many documents a folder has, and how many of them are asked for what a proposal needs. */
export type Count = {all: number; asked: number};

/** The folder among whose documents those of a folder are counted, how many these are, and what below it counts by itself. */
export type Neighbourhood = Count & {folder: string; without: readonly string[]};

/**
 * The neighbourhoods of folders, by their own number of documents: one with fewer than `fewest` counts with the one above it, as
 * `keps/sig-node/3721-env-files` does with all of `keps`. Further up may be documents of another house.
 */
export function neighbourhoodsOf(counts: ReadonlyMap<string, Count>, fewest: number): Map<string, Neighbourhood> {
	const homes = homesOf(counts, fewest);
	const sums = summed(homes, counts);
	const names = [...sums.keys()].toSorted();
	const around = new Map(
		[...sums].map(([folder, sum]) => {
			const without = names.filter((name) => name !== folder && (folder === '' || name.startsWith(`${folder}/`)));
			return [folder, {...sum, folder, without}];
		}),
	);
	return new Map([...homes].map(([folder, home]) => [folder, around.get(home) ?? alone(folder)]));
}

/** The inner folders first, since what they bring may make enough of the one around them, and goes further up with it if not. */
function homesOf(counts: ReadonlyMap<string, Count>, fewest: number): Map<string, string> {
	const homes = new Map<string, string>();
	const brought = new Map<string, number>();
	for (const [folder, {all}] of [...counts].toSorted(([one], [other]) => depthOf(other) - depthOf(one))) {
		const together = all + (brought.get(folder) ?? 0);
		const home = together < fewest ? above(folder) : folder;
		homes.set(folder, home);
		if (home !== folder) brought.set(home, (brought.get(home) ?? 0) + together);
	}
	return new Map([...homes.keys()].map((folder) => [folder, lastOf(homes, folder)]));
}

/** Where the documents of a folder count in the end: in none that itself counts further up. */
function lastOf(homes: ReadonlyMap<string, string>, folder: string): string {
	const home = homes.get(folder);
	return home === undefined || home === folder ? folder : lastOf(homes, home);
}

function depthOf(folder: string): number {
	return folder === '' ? 0 : folder.split('/').length;
}

/** A folder of which nothing is known. */
export function alone(folder: string): Neighbourhood {
	return {folder, all: 0, asked: 0, without: []};
}

function summed(homes: ReadonlyMap<string, string>, counts: ReadonlyMap<string, Count>): Map<string, Count> {
	const sums = new Map<string, Count>();
	for (const [folder, home] of homes) {
		const [{all, asked}, more] = [sums.get(home) ?? alone(home), counts.get(folder) ?? alone(folder)];
		sums.set(home, {all: all + more.all, asked: asked + more.asked});
	}
	return sums;
}

/** Nothing stands above the folder that was asked about. */
function above(folder: string): string {
	const at = folder.lastIndexOf('/');
	const parent = at < 0 ? '' : folder.slice(0, at);
	return /^\.*$/.test(parent.split('/').at(-1) ?? '') ? folder : parent;
}
