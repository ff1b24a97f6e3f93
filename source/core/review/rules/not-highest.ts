import {recommendationIn} from '../../analysis/decision/totals.ts';
import {spanOfAnswer} from '../items.ts';
import {always, fromReview, type Rule} from '../types.ts';

export const notHighest: Rule = {
	id: 'not-highest',
	code: 'O08',
	promise: 'What is selected has the highest total, or a reason why it is selected all the same.',
	about: ['criteria'],
	levels: {own: fromReview('error', 'info'), foreign: always('off')},
	check(subject) {
		const recommendation = recommendationIn(subject.answers);
		if (!recommendation?.isReasonMissing) return [];
		return [
			{
				...spanOfAnswer(subject, 'rationale'),
				message: 'Another option than the best of the matrix is selected, and nothing says why.',
				expected: recommendation.text,
				next: 'Say what the matrix does not show, or select the best option.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Files - Nobody can run Redis here yet.\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n| Redis | 5 | 6 |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Files\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n| Redis | 5 | 6 |\n',
};
