import {blastRadius} from '../../analysis/affected/blast-radius.ts';
import {spanOfItem} from '../items.ts';
import {always, type Found, fromReview, type Rule} from '../types.ts';

export const systemAsked: Rule = {
	id: 'system-asked',
	code: 'C06',
	promise: 'The people of each system that is touched know of it, and what is replaced goes in some phase.',
	about: ['affected.system'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		const {unheard, staying} = blastRadius(subject.answers);
		const hasPhases = Array.isArray(subject.answers.phases);
		return [
			...unheard.map(
				({path, system, owner}): Found => ({
					...spanOfItem(subject, `${path}.asked`),
					message: `Nobody of "${system}"${owner === '' ? '' : ` (${owner})`} was asked, reviews this or is told of it.`,
					next: 'Ask before the review, and mark it as asked; or name them among reviewers or audiences.',
				}),
			),
			...(hasPhases ? staying : []).map(
				({path, system}): Found => ({
					...spanOfItem(subject, `${path}.relation`),
					message: `"${system}" is replaced, and no phase takes it away.`,
					next: 'Name the phase, task or exit with which it goes; until then both must be run.',
					severity: 'info',
				}),
			),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Affected Systems\n\n| System | Owner | Asked |\n|---|---|---|\n| Checkout | Ann | yes |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Affected Systems\n\n| System | Owner |\n|---|---|\n| Checkout | Ann |\n',
};
