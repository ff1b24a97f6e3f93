import {level1} from './levels/level-1.ts';
import {level2} from './levels/level-2.ts';
import {level3} from './levels/level-3.ts';
import {level4} from './levels/level-4.ts';
import {level5} from './levels/level-5.ts';
import {level6} from './levels/level-6.ts';
import {level7} from './levels/level-7.ts';
import type {AuthorLevel, Scope} from './types.ts';

/** From the first to the seventh. */
export const authorLevels: readonly AuthorLevel[] = [level1, level2, level3, level4, level5, level6, level7];

/** The level of that number; undefined for any other. */
export function authorLevelOf(level: number | undefined): AuthorLevel | undefined {
	return authorLevels.find((known) => known.level === level);
}

/** What an author whose level is below that of the scope should do; undefined when there is nothing to say. */
export function adviceFor({level}: AuthorLevel, {name, authorLevel}: Scope): string | undefined {
	if (level >= authorLevel) return undefined;
	return `A change for a whole ${name} is usually written with somebody of level ${authorLevel} or above; ask one to be the driver or an early reviewer.`;
}
