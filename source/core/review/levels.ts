import type {Fault} from '../answers/fault.ts';
import {guessed} from '../answers/fault-words.ts';
import type {HouseLevels, RuleLevel, Stage} from '../house/levels.ts';
import {rules} from './rules/table.ts';
import type {Rule} from './types.ts';

/** What a house says of a rule; undefined where it leaves it as it is. */
export function levelOfHouse(
	levels: HouseLevels,
	{id, code}: Pick<Rule, 'id' | 'code'>,
	stage: Stage,
): RuleLevel | undefined {
	const level = levels[id] ?? levels[code];
	return typeof level === 'object' ? level[stage] : level;
}

/** What is wrong with the names of rules that a house gives. */
export function faultsOfLevels(levels: HouseLevels): Fault[] {
	const names = rules.flatMap(({id, code}) => [id, code]);
	return Object.keys(levels)
		.filter((name) => !names.includes(name))
		.map((name) => {
			const fault = {path: `rules.${name}`, found: 'no rule', expected: 'a rule that rfc-wizard check --rules lists'};
			return guessed(fault, name, names);
		});
}
