import {visibleLine} from './visible.ts';

/** What becomes of the other names of a file that is replaced under one of them; undefined when it has one only. */
export function otherNames(name: string, names: number): string | undefined {
	if (names < 2) return undefined;
	const others = names === 2 ? 'Its other name keeps' : `Its ${names - 1} other names keep`;
	return `${visibleLine(name)} is a file with ${names} names (hard links). ${others} the text from before.`;
}
