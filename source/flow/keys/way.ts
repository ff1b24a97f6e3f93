import type {Context} from '../state/context.ts';
import type {Spoken, Way} from '../state/spoken.ts';
import {keysOf} from './label.ts';

/** How something is asked for on the face that the person has: by its keys, unless nothing is drawn. */
export function wayTo({spoken}: {spoken?: Spoken}, what: Way, context?: Context): string {
	return spoken ? spoken.wayTo(what, context) : keysOf(what, context);
}
