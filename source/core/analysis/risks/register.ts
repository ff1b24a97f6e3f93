import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {type Exposure, exposureOf} from './exposure.ts';
import {levelOf, type RiskLevel} from './levels.ts';

/** A risk as it was answered. Texts are empty, ratings undefined, where nothing (or no such value) was given. */
export type Risk = {
	/** `risks[2]`. */
	path: string;
	/** Its place in the register, from 1. */
	number: number;
	risk: string;
	impact: RiskLevel | undefined;
	probability: RiskLevel | undefined;
	/** Undefined until both ratings are there. */
	exposure: Exposure | undefined;
	mitigation: string;
	owner: string;
	/** The names of the phases or metrics that deal with it. */
	answeredBy: readonly string[];
};

/** The risks in the order of the answers. */
export function registerOf(answers: Answers): Risk[] {
	return rowsAt(answers, 'risks').map(riskOf);
}

function riskOf({path, item}: Row, index: number): Risk {
	const impact = levelOf(lineAt(item, 'impact'));
	const probability = levelOf(lineAt(item, 'probability'));
	return {
		path,
		number: index + 1,
		risk: lineAt(item, 'risk'),
		impact,
		probability,
		exposure: impact && probability && exposureOf(impact, probability),
		mitigation: lineAt(item, 'mitigation'),
		owner: lineAt(item, 'owner'),
		answeredBy: linesAt(item, 'answeredBy'),
	};
}

/** The greatest exposure first, equal ones in their order, and those without a rating at the end. */
export function byExposure(risks: readonly Risk[]): Risk[] {
	return risks.toSorted((one, other) => (other.exposure?.score ?? 0) - (one.exposure?.score ?? 0));
}
