import type {HouseLevels} from '../../core/house/levels.ts';
import {faultsOfLevels} from '../../core/review/levels.ts';
import type {FoundHouse} from '../shared/house.ts';
import {unusable} from '../shared/house.ts';

/** The levels of a house; throws a Problem when it names rules that there are not. */
export function levelsOf({house, folder}: FoundHouse): HouseLevels | undefined {
	const faults = faultsOfLevels(house.rules ?? {});
	if (faults.length > 0) throw unusable(folder, faults);
	return house.rules;
}
