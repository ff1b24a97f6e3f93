import {listed} from '../analysis/decision/words.ts';
import type {Neighbourhood} from './neighbourhoods.ts';
import type {Finding} from './types.ts';

/** More names in one sentence help nobody. */
const mostNames = 3;

/**
 * The beginning of a sentence about several documents of a folder: which ones were counted, and of how many it is true. But
 * for a field at the head it may be overlooked in favour of a document, or told of it in other words, so that there are at
 * least as many.
 */
export function inHowMany(
	{isAbsent, isField, isForeign}: Finding,
	found: number,
	{folder, all, asked, without}: Neighbourhood,
): string {
	const unasked = isAbsent ? all - asked : 0;
	const atLeast = isForeign && !isField && found < (isAbsent ? asked : all) ? 'at least ' : '';
	const which = found < all ? `${atLeast}${found} of the ${all}` : all === 2 ? 'both' : `all ${all}`;
	const place = folder === '' ? '' : ` in ${folder}`;
	const besides = without.length === 0 ? '' : ` without those in ${named(without, folder)}`;
	const left =
		unasked === 0
			? ''
			: ` (${unasked} of them ${unasked === 1 ? 'proposes' : 'propose'} nothing, or ${unasked === 1 ? 'is' : 'are'} over)`;
	return `In ${which} documents${place}${besides}${left}`;
}

/** By their paths from the folder around them, without those that stand in another of them. */
function named(folders: readonly string[], around: string): string {
	const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
	const names = outer.map((folder) => (around === '' ? folder : folder.slice(around.length + 1)));
	if (names.length <= mostNames + 1) return listed(names);
	return listed([...names.slice(0, mostNames), `${names.length - mostNames} more folders`]);
}
