import type {Answers} from '../../answers/answers.ts';
import {exposureOf} from './exposure.ts';
import {drawn, type HeatCell} from './heat-map-lines.ts';
import {levels, type RiskLevel} from './levels.ts';
import {type Risk, registerOf} from './register.ts';

export type HeatMap = {
	/** Three rows from high impact to low, each with three cells from low probability to high. */
	rows: readonly (readonly HeatCell[])[];
	/** The same as text that reads without colour, no line wider than asked for (in columns); none in a narrow window. */
	lines: readonly string[];
};

/** Where each risk stands between impact and probability; undefined while there is no risk. */
export function heatMapOf(answers: Answers, width: number): HeatMap | undefined {
	const risks = registerOf(answers);
	if (risks.length === 0) return undefined;
	const rows = levels.toReversed().map((impact) => levels.map((probability) => cellOf(impact, probability, risks)));
	return {rows, lines: drawn(rows, width)};
}

function cellOf(impact: RiskLevel, probability: RiskLevel, all: readonly Risk[]): HeatCell {
	const risks = all.filter((risk) => risk.impact === impact && risk.probability === probability);
	return {impact, probability, exposure: exposureOf(impact, probability).level, risks};
}
