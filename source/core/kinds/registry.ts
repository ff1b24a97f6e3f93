import {items} from './items.ts';
import {leafNames, leafOf} from './leaves.ts';
import type {Kind} from './types.ts';

export const kindNames: readonly string[] = [...leafNames, items.name];

/** The kind of that name. Templates are checked for unknown names when they are read, so here it is our bug. */
export function kindOf(name: string): Kind {
	const kind = name === items.name ? items : leafOf(name);
	if (!kind) throw new Error(`There is no kind called ${name}.`);
	return kind;
}
