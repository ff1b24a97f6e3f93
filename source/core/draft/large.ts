import type {Json} from '../answers/answers.ts';
import type {Draft} from './types.ts';

/** Length of a document, in UTF-16 units, from which on a key would wait for the work on all of it. */
const large = 65_536;

/** Whether a draft is the edit of a document so large that work on all of it must not hold up keys. */
export function isLarge({base}: Pick<Draft, 'base'>): boolean {
	return base !== undefined && base.text.length >= large;
}

/** Whether the document that a draft makes is that large, be it for what has been typed into it. */
export function isLong(draft: Pick<Draft, 'base' | 'answers'>): boolean {
	return isLarge(draft) || lengthOf(draft.answers) >= large;
}

function lengthOf(value: Json | undefined): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce((sum: number, inner) => sum + lengthOf(inner), 0);
}
