import {type RequiredReview, requiredReview} from '../../core/analysis/review-level/review-level.ts';
import type {Answers} from '../../core/answers/answers.ts';
import {lineAt, rowsAt} from '../../core/answers/rows.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, paragraph, titled} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** How closely the change must be reviewed, why, by whom, and what is looked at. */
export const reviewLevel: Instrument = {
	name: 'review-level',
	title: 'How closely this must be reviewed',
	paths: ['changes', 'reviewers'],
	summary(answers) {
		const review = requiredReview(answers);
		return review.level === 1 ? undefined : levelText(review);
	},
	rows(answers, _, width) {
		const review = requiredReview(answers);
		const reasons = review.reasons.map(({reason}) => reason);
		return [
			...paragraph(levelText(review), width, 'strong'),
			...(reasons.length > 0
				? listedRows(reasons, width)
				: paragraph('Nothing is designed or planned yet, so there is nothing for a person to read.', width, 'quiet')),
			...paragraph(' ', width),
			...titled('Areas from which somebody should review', areaRows(answers, review, width), width),
			...titled('What is looked at', listedRows(review.allChecks, width), width),
		];
	},
};

function levelText({level, name, people}: RequiredReview): string {
	return `Level ${level} of 3: ${name}${people > 0 ? `, ${counted(people, 'person', 'people')}` : ''}`;
}

function areaRows(answers: Answers, {reviewers}: RequiredReview, width: number): InstrumentRow[] {
	const names = new Map(rowsAt(answers, 'reviewers').map(({path, item}) => [path, lineAt(item, 'name')]));
	return reviewers.flatMap(({area, reason, coveredBy}) => {
		const who = coveredBy === undefined ? 'nobody yet' : names.get(coveredBy) || 'somebody without a name';
		const isCovered = coveredBy !== undefined;
		return paragraph(`${area}: ${who} (${reason})`, width, isCovered ? 'plain' : 'warning', isCovered ? '- ' : '! ');
	});
}
