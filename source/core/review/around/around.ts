import {isDocument} from '../../house/naming/numbered.ts';
import {linksIn} from './links.ts';
import {documentsNamed} from './named.ts';
import {replacementsIn} from './replacements.ts';
import {linkTargetOf, sourcesOf} from './target.ts';

/** What lies around a document, as far as its rules ask for it. Paths have forward slashes, and begin where its own begins. */
export type Around = {
	path: string;
	/** What is in the folder of its collection, itself included. */
	names: readonly string[];
	/** Whether there is something at a path; one that is not in here is not judged. */
	there: ReadonlyMap<string, boolean>;
	/** Texts of other documents. */
	texts: ReadonlyMap<string, string>;
};

/** Paths that are to be looked up, and those of them of which the text is wanted. */
export type Wanted = {paths: readonly string[]; texts: readonly string[]};

/** What the rules will ask about the files around a document, once its path and the names beside it are known. */
export function wantedBy(place: Pick<Around, 'path' | 'names'>, text: string): Wanted {
	const linked = linksIn(text).flatMap(({target}) => linkTargetOf(place.path, target) ?? []);
	const replaced = replacementsIn(text).flatMap((replacement) => documentsNamed(text, replacement, place));
	const withPlace = linked.filter(({path, anchor}) => anchor !== undefined && isDocument(path));
	return {
		paths: [...new Set([...linked.flatMap(({path}) => [path, ...sourcesOf(path)]), ...replaced])],
		texts: [...new Set([...withPlace.map(({path}) => path), ...replaced])],
	};
}
