import {authorLevels} from './author-levels.ts';
import type {AuthorLevel, Scope} from './types.ts';

/** The level of that number; undefined for any other. */
export function authorLevelOf(level: number | undefined): AuthorLevel | undefined {
	return authorLevels.find((known) => known.level === level);
}

/** What an author whose level is below that of the scope should do; undefined when there is nothing to say. */
export function adviceFor({level}: AuthorLevel, {name, authorLevel}: Scope): string | undefined {
	if (level >= authorLevel) return undefined;
	return `A change for a whole ${name} is usually written with somebody of level ${authorLevel} or above; ask one to be the driver or an early reviewer.`;
}
