import type {HouseLevels} from './levels.ts';

/** A part of the platform that each RFC of the house must consider. */
export type PlatformPiece = {name: string; use: string};

/** What a house has agreed on, in `.rfc-wizard.yaml` at the root of its repository or below. */
export type House = {
	platform: readonly PlatformPiece[];
	/** A folder of starters of the house, seen from the file. */
	starters?: string;
	/** Days on which nobody works, as YYYY-MM-DD. */
	daysOff?: readonly string[];
	/** How grave what a rule of the review finds is here, by the name of the rule. */
	rules?: HouseLevels;
};

/** What of a house the rules of the review go by. */
export type HouseView = Pick<House, 'rules'> & Partial<Pick<House, 'platform'>>;

export const noHouse: House = {platform: []};
