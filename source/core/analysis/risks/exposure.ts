import {type RiskLevel, rankOf} from './levels.ts';

/** How much a risk asks for attention: impact times probability, from 1 to 9, and its word. */
export type Exposure = {score: number; level: RiskLevel};

/** The words follow the usual 3x3 matrix: 1 and 2 are Low, 3 and 4 Medium, 6 and 9 High. */
export function exposureOf(impact: RiskLevel, probability: RiskLevel): Exposure {
	const score = rankOf(impact) * rankOf(probability);
	if (score >= 6) return {score, level: 'High'};
	return {score, level: score >= 3 ? 'Medium' : 'Low'};
}
