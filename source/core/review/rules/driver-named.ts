import {needed, roleOf} from '../../analysis/consensus/roles.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {namedReviewers} from '../reviewers.ts';
import {always, type Rule} from '../types.ts';

export const driverNamed: Rule = {
	id: 'driver-named',
	code: 'C01',
	promise: 'Among those who review it, one drives it.',
	about: ['reviewers.role'],
	levels: {own: {draft: 'info', review: 'info', approved: 'off'}, foreign: always('off')},
	check(subject) {
		const reviewers = namedReviewers(subject);
		const isDriven = reviewers.some(({item}) => roleOf(lineAt(item, 'role')) === 'driver');
		if (reviewers.length === 0 || isDriven) return [];
		return needed
			.filter(({role}) => role === 'driver')
			.map(({problem, advice}) => ({...spanOfPath(subject, 'reviewers'), message: problem, next: advice}));
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ann | driver | all |  |\n| Ben | approver | data |  |\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | data |  |\n',
};
