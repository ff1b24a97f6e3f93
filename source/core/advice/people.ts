import type {Answers} from '../answers.ts';
import {unsettledClaims} from '../claims/unsettled.ts';
import {ledgerOf} from '../consensus/ledger.ts';
import {roleOf} from '../consensus/roles.ts';
import {reviewOf} from '../review-level/review-level.ts';
import {lineAt, rowsAt} from '../rows.ts';
import type {Adviser} from './types.ts';

/** Assumptions that nobody checks, or not by a date. */
export const ofAssumptions: Adviser = (answers, today) =>
	unsettledClaims(answers, today).flatMap(({statement, lacks}) =>
		lacks.map(({path, problem}) => ({path, text: `${problem} The assumption: ${statement}`})),
	);

/** Roles that nobody has, answers that are overdue, and objections without one. */
export const ofConsensus: Adviser = (answers, today) => {
	const {entries, missing, unresolved} = ledgerOf(answers, today);
	const late = entries.filter(({state}) => state === 'overdue');
	return [
		...missing.map(({role, problem, advice}) => ({
			path: 'reviewers',
			text: `${problem} ${advice}`,
			...(role === 'approver' ? {unless: 'people'} : {}),
		})),
		...late.map(({path, name, by}) => ({path, text: `${name || 'Somebody'} should have answered by ${by}.`})),
		...unresolved.map(({path, who, objection}) => ({
			path,
			text: `No answer yet to what ${who || 'somebody'} objects: ${objection}`,
		})),
	];
};

/** Areas that nobody reviews, and fewer reviewers than the change takes. */
export const ofReview: Adviser = (answers) => {
	const {name, people, reviewers} = reviewOf(answers);
	const named = readersNamed(answers);
	const readers = people === 1 ? '1 person who reads it' : `${people} people who read it`;
	const few = `${name} takes ${readers}; ${named} ${named === 1 ? 'is' : 'are'} named.`;
	return [
		...(named < people ? [{path: 'reviewers', text: few}] : []),
		...reviewers
			.filter(({coveredBy}) => coveredBy === undefined)
			.map(({area, reason}) => ({path: 'reviewers', text: `Nobody reviews ${area}. ${reason}.`})),
	];
};

/** Those who approve or advise; who drives it does not review it. */
function readersNamed(answers: Answers): number {
	const roles = rowsAt(answers, 'reviewers').map(({item}) => roleOf(lineAt(item, 'role')));
	return roles.filter((role) => role === 'approver' || role === 'contributor').length;
}
