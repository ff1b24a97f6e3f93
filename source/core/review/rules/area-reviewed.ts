import {requiredReview} from '../../analysis/review-level/review-level.ts';
import {spanOfPath} from '../../document/places.ts';
import {namedReviewers} from '../reviewers.ts';
import {always, type Rule} from '../types.ts';

export const areaReviewed: Rule = {
	id: 'area-reviewed',
	code: 'C05',
	promise: 'Somebody reviews each area that the change touches: architecture, security, data, performance.',
	about: ['reviewers.area'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		if (namedReviewers(subject).length === 0) return [];
		return requiredReview(subject.answers)
			.reviewers.filter(({coveredBy}) => coveredBy === undefined)
			.map(({area, reason}) => ({
				...spanOfPath(subject, 'reviewers'),
				message: `Nobody reviews ${area}. ${reason}.`,
				next: 'Name somebody who knows it, with that area.',
			}));
	},
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Data Model\n\nOne table of carts.\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | database |  |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Data Model\n\nOne table of carts.\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | shops |  |\n',
};
