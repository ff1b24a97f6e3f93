import {betterOf} from '../../analysis/decision/better.ts';
import {recommendationIn} from '../../analysis/decision/totals.ts';
import {mentions, saidIn} from '../../analysis/traceability/words.ts';
import {lineAt} from '../../answers/rows.ts';
import {quoted, spanOfAnswer} from '../items.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {betterByTable} from '../written-totals.ts';

/** How a reason claims the highest total; of a cost or of one criterion it may be true, and "best" may be the lowest. */
const claim =
	/\b(?:highest|largest) (?:overall |weighted )?(?:totals?|sum|(?:overall|total) score)\b(?! (?:costs?|price|effort|for|in|on)\b)/i;

/** How one speaks of a total that is passed over, or of what the matrix does not show. */
const concession =
	/\b(?:totals?|scores?|scored|points|matrix|weights?|ahead|although|though|despite|in spite|even (?:if|so)|nevertheless|nonetheless|still|but|however|instead|rather|yet|only|not|no|cannot|too|without)\b/i;

/** What the totals show is against the reason. */
function claimedWrongly(subject: Subject, reason: string): Omit<Found, 'start' | 'end'>[] {
	const better = claim.test(reason) ? (betterOf(subject.answers) ?? betterByTable(subject)) : undefined;
	if (!better) return [];
	return [
		{
			message: `The reason is the highest total, but ${quoted(better.name)} has ${better.total}, and what is selected ${better.own}.`,
			next: 'Correct the reason or the totals.',
		},
	];
}

/** A reason that speaks neither of the better option nor of what outweighs its total. */
function passedOver({answers}: Subject, reason: string): Omit<Found, 'start' | 'end'>[] {
	const better = betterOf(answers);
	const isTold = better !== undefined && (mentions(saidIn(reason), saidIn(better.name)) || concession.test(reason));
	if (!better || isTold) return [];
	return [
		{
			message: `${quoted(better.name)} has a higher total, ${better.total} against ${better.own}, and the reason does not speak of it.`,
			next: 'Say what outweighs it, or select the best option.',
			severity: 'warning',
		},
	];
}

export const notHighest: Rule = {
	id: 'not-highest',
	code: 'O08',
	promise: 'What is selected has the highest total, or a reason why it is selected all the same.',
	about: ['criteria'],
	levels: {own: fromReview('error', 'info'), foreign: always('off')},
	check(subject) {
		const recommendation = recommendationIn(subject.answers);
		const place = spanOfAnswer(subject, 'rationale');
		if (recommendation?.isReasonMissing)
			return [
				{
					...place,
					message: 'Another option than the best of the matrix is selected, and nothing says why.',
					expected: recommendation.text,
					next: 'Say what the matrix does not show, or select the best option.',
				},
			];
		const reason = lineAt(subject.answers, 'rationale');
		return [...claimedWrongly(subject, reason), ...passedOver(subject, reason)]
			.slice(0, 1)
			.map((found) => ({...place, ...found}));
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Files - Nobody can run Redis here yet.\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n| Redis | 5 | 6 |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Files\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n| Redis | 5 | 6 |\n',
};
