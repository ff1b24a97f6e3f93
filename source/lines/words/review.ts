import {parkedLine} from '../../core/draft/parking.ts';
import {capital} from '../../core/text/capital.ts';
import type {ReviewRow} from '../../flow/selectors/review-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {withoutPlace} from '../../flow/view/findings.ts';
import {reviewView} from '../../flow/view/review.ts';
import {countsOf, severityWords} from '../../flow/view/severity.ts';
import {toldReviewWords} from '../../words/lines/review.ts';
import {standingWords} from '../../words/standing.ts';

/** How complete each step is, what is left to settle, each with its number, and where the file goes. */
export function reviewLines(session: SessionState): string[] {
	const {steps, rows, target, problem, unknown} = reviewView(session);
	const listed = rows.filter(({row}) => row === 'gap' || row === 'finding');
	const counts = countsOf(rows.flatMap((row) => (row.row === 'finding' ? [row.finding] : [])));
	return [
		toldReviewWords.review,
		...steps.map(({name, settled, total, unknown: open, findings}) => {
			const remarks = [
				total === 0
					? toldReviewWords.notAsked
					: settled === total
						? toldReviewWords.complete
						: toldReviewWords.settled(settled, total),
				...(open > 0 ? [toldReviewWords.open(open)] : []),
				...(findings > 0 ? [toldReviewWords.toCorrect(findings)] : []),
			];
			return `${name}: ${remarks.join(', ')}.`;
		}),
		...(unknown.length > 0 ? [toldReviewWords.markedAsOpen(unknown.join(', '))] : []),
		...(problem === undefined ? [] : [toldReviewWords.unchecked(problem)]),
		...(counts === '' ? [] : [toldReviewWords.found(counts)]),
		...listed.map((row, index) => `${index + 1}. ${rowWords(row)}`),
		...(listed.length === 0 && problem === undefined ? [toldReviewWords.nothingLeft] : []),
		...rows.flatMap((row) =>
			row.row === 'parked'
				? [toldReviewWords.parked(standingWords.parked[row.parked.kind], parkedLine(row.parked))]
				: [],
		),
		target === '' ? toldReviewWords.noFile : toldReviewWords.file(target),
		toldReviewWords.ways(listed.length > 0),
	];
}

/** How many rows lead to a question. */
export function reviewedRows(session: SessionState): number {
	return reviewView(session).rows.filter(({row}) => row === 'gap' || row === 'finding').length;
}

const needs = {
	draft: toldReviewWords.needed,
	correction: toldReviewWords.correction,
	review: toldReviewWords.missing,
} as const;

function rowWords(row: ReviewRow): string {
	if (row.row === 'gap') {
		const {label, need, problem, advice} = row.gap;
		return `${capital(needs[need])}, ${label}: ${problem} ${advice}`;
	}

	if (row.row !== 'finding') return '';
	const {severity, expected, next} = row.finding;
	const would = expected === undefined ? '' : toldReviewWords.expected(expected);
	return `${capital(severityWords[severity])}, ${row.label}: ${withoutPlace(row)} ${would}${next}`;
}
