import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {rivalsIn} from '../decision/rivals.ts';
import {type Quantity, quantitiesIn} from '../metrics/quantities.ts';

export const costNames = ['engineering', 'infrastructure', 'maintenance'] as const;

export type CostName = (typeof costNames)[number];

/** What one option costs, in the words of its answers; empty where nothing is said. */
export type OptionCosts = Readonly<Record<CostName, string>> & {option: string; isSelected: boolean; running?: Running};

/** What it costs to run for so many years, where one amount a month or a year is named: "22,320 euros". */
export type Running = {years: number; amount: number; unit: string};

const years = 3;
const money = /^(?:[$€£¥]|[A-Z]{3}|euros?|dollars?|pounds?|francs?)\b|^[$€£¥]/;

/** The options for which any cost is named, in their order. */
export function costsByOption(answers: Answers): OptionCosts[] {
	return rivalsIn(answers)
		.map(({item}) => {
			const [engineering, infrastructure, maintenance] = costNames.map((name) => lineAt(item, `cost.${name}`));
			const running = runningFor(infrastructure ?? '');
			return {
				option: lineAt(item, 'name'),
				isSelected: item.selected === true,
				engineering: engineering ?? '',
				infrastructure: infrastructure ?? '',
				maintenance: maintenance ?? '',
				...(running ? {running} : {}),
			};
		})
		.filter((costs) => costNames.some((name) => costs[name] !== ''));
}

/** Only where the text names one amount of money and how often it is paid; anything else could be misread. */
function runningFor(text: string): Running | undefined {
	const amounts = quantitiesIn(text).filter(({unit}) => money.test(unit));
	const [amount, ...others] = amounts;
	const times = timesAYear(text);
	if (!amount || others.length > 0 || times === undefined) return undefined;
	return {years, amount: amount.value * times * years, unit: currencyOf(amount)};
}

function timesAYear(text: string): number | undefined {
	const isMonthly = /\b(?:(?:a|per|each|every) month|monthly)\b|\/\s?mo(?:nth)?\b/i.test(text);
	const isYearly = /\b(?:(?:a|per|each|every) year|yearly|annually)\b|\/\s?y(?:ea)?r\b/i.test(text);
	if (isMonthly === isYearly) return undefined;
	return isMonthly ? 12 : 1;
}

function currencyOf({unit}: Quantity): string {
	return /^[^\s/]+/.exec(unit)?.[0] ?? '';
}
