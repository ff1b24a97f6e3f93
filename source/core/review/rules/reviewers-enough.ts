import {roleOf} from '../../analysis/consensus/roles.ts';
import {requiredReview} from '../../analysis/review-level/review-level.ts';
import {approversNeeded, changeCalled} from '../../analysis/scope/scope.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {counted} from '../../text/plural.ts';
import {namedReviewers, readersAmong} from '../reviewers.ts';
import {always, type Found, type Rule} from '../types.ts';

export const reviewersEnough: Rule = {
	id: 'reviewers-enough',
	code: 'C04',
	promise: 'As many people read and approve it as a change of its kind and scope takes.',
	about: ['reviewers.role'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const reviewers = namedReviewers(subject);
		if (reviewers.length === 0) return [];
		const place = spanOfPath(subject, 'reviewers');
		const {name, people} = requiredReview(subject.answers);
		const readers = readersAmong(reviewers).length;
		const needed = approversNeeded(subject.answers);
		const approvers = reviewers.filter(({item}) => roleOf(lineAt(item, 'role')) === 'approver').length;
		const few: Found = {
			...place,
			message: `${name} takes ${people === 1 ? '1 person who reads it' : `${people} people who read it`}; ${readers} ${readers === 1 ? 'is' : 'are'} named.`,
			next: 'Name another approver or contributor.',
		};
		const fewApprovers: Found = {
			...place,
			message: `${approvers} of ${counted(needed, 'approver')} that a change ${changeCalled(subject.answers)} takes.`,
			next: 'Name another approver.',
		};
		// That nobody may approve is said by the rule for people.
		return [...(readers < people ? [few] : []), ...(approvers > 0 && approvers < needed ? [fewApprovers] : [])];
	},
	good: '# RFC: Carts\n\n**Scope**: organisation\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ann | approver | data |  |\n| Ben | approver | shops |  |\n',
	bad: '# RFC: Carts\n\n**Scope**: organisation\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | shops |  |\n',
};
