import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {isOneWay} from '../reversibility/reversibility.ts';
import {byExposure, registerOf} from '../risks/register.ts';
import {areasCalledFor, type CalledFor} from './areas.ts';
import {architectureReview, automatedChecks, oneReviewer, type ReviewLevel} from './levels.ts';
import {changesIn, type Sign, says} from './signs.ts';

export type RequiredReview = ReviewLevel & {
	/** Why it is this level; empty for automated checks. */
	reasons: readonly Sign[];
	/** Everything that is looked at, from the lowest level to this one. */
	allChecks: readonly string[];
	reviewers: readonly CalledFor[];
};

/** How closely this must be reviewed, why, and by whom. */
export function requiredReview(answers: Answers): RequiredReview {
	const changes = changesIn(answers);
	const reviewers = areasCalledFor(answers, changes);
	const far = [...changes.values(), ...wideScope(answers), ...oneWay(answers), ...highRisks(answers)];
	if (far.length > 0) return {...reviewed([automatedChecks, oneReviewer, architectureReview], far), reviewers};
	const near = something(answers);
	return {...reviewed(near.length > 0 ? [automatedChecks, oneReviewer] : [automatedChecks], near), reviewers};
}

function reviewed(levels: readonly ReviewLevel[], reasons: readonly Sign[]): Omit<RequiredReview, 'reviewers'> {
	const highest = levels.at(-1) ?? automatedChecks;
	return {...highest, reasons, allChecks: levels.flatMap(({checks}) => checks)};
}

function wideScope(answers: Answers): Sign[] {
	const scope = lineAt(answers, 'scope').toLowerCase();
	if (scope === 'organisation') return [{path: 'scope', reason: 'Teams of the whole organisation are affected'}];
	return scope === 'company' ? [{path: 'scope', reason: 'The whole company is affected'}] : [];
}

function oneWay(answers: Answers): Sign[] {
	return isOneWay(answers) ? [{path: 'reversibility.way', reason: 'It cannot be taken back within a day'}] : [];
}

function highRisks(answers: Answers): Sign[] {
	const risks = byExposure(registerOf(answers)).filter(({exposure}) => exposure?.level === 'High');
	return risks.map(({path, risk}) => ({path, reason: `A risk has high exposure${risk === '' ? '' : `: ${risk}`}`}));
}

const designs = ['architecture', 'dataModel', 'apiDesign', 'options', 'phases', 'scalability.strategy'];

/** Whatever is designed or planned should be seen by somebody else. */
function something(answers: Answers): Sign[] {
	const path = designs.find(
		(answer) => says(answers, answer) || (Array.isArray(answers[answer]) && answers[answer].length > 0),
	);
	return path === undefined ? [] : [{path, reason: 'Something is designed that another person should read'}];
}
