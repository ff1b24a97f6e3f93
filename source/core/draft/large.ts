import type {Draft} from './types.ts';

/** Length of a document, in UTF-16 units, from which on a key would wait for the work on all of it. */
const large = 65_536;

/** Whether a draft is the edit of a document so large that work on all of it must not hold up keys. */
export function isLarge({base}: Pick<Draft, 'base'>): boolean {
	return base !== undefined && base.text.length >= large;
}
