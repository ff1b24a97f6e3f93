import {isDocument, numberOf, stemOf} from '../../house/naming/numbered.ts';

/** What lies in a folder, by its name. */
export type Neighbour = {name: string; isFolder: boolean};

/** What repositories explain themselves with. */
const about =
	/^(?:contributing|changelog|code[-_]of[-_]conduct|licen[cs]e|security|support|governance|maintainers|summary|_sidebar)$/i;

/** What is made to be copied, under the names that it has; a document about templates has a number or other words. */
const template =
	/^(?:(?:0+|n+|x+|y+m+d+|y+-m+-d+|[a-z]{3}|kep|proposal|design(?:[-_ ]doc)?|decision)[-_ ])?(?:template|(?:pull_request|issue)_template)$/i;

/** Folders of what documents show, and of nothing to be read by itself. */
const shown = /^(?:images?|img|assets?|figures?|media|diagrams?|pictures|screenshots|resources|files|static)$/i;

/**
 * Whether a file in a folder of documents is none itself: it explains the folder, or is made to be copied. README and
 * index are documents where they stand alone, and where the folder has a number or metadata in a file of their own.
 */
export function isAside(name: string, folder: string, neighbours: readonly Neighbour[]): boolean {
	const stem = stemOf(name);
	if (about.test(stem) || template.test(stem) || /^templates?$/i.test(folder)) return true;
	if (!/^_?(?:readme|index)$/i.test(stem)) return false;
	if (numberOf(folder) || neighbours.some((neighbour) => neighbour.name === 'kep.yaml')) return false;
	return neighbours.some((other) =>
		other.isFolder
			? !shown.test(other.name) && !other.name.startsWith('.')
			: other.name !== name && isDocument(other.name),
	);
}
