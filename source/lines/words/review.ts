import {parkedLine} from '../../core/draft/parking.ts';
import {capital} from '../../core/text/capital.ts';
import type {ReviewRow} from '../../flow/selectors/review-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {withoutPlace} from '../../flow/view/findings.ts';
import {reviewView} from '../../flow/view/review.ts';
import {countsOf, severityWords} from '../../flow/view/severity.ts';

/** How complete each step is, what is left to settle, each with its number, and where the file goes. */
export function reviewLines(session: SessionState): string[] {
	const {steps, rows, target, problem, unknown} = reviewView(session);
	const listed = rows.filter(({row}) => row === 'gap' || row === 'finding');
	const counts = countsOf(rows.flatMap((row) => (row.row === 'finding' ? [row.finding] : [])));
	return [
		'Review.',
		...steps.map(({name, settled, total, unknown: open, findings}) => {
			const remarks = [
				settled === total ? 'complete' : `${settled} of ${total} settled`,
				...(open > 0 ? [`${open} marked as open`] : []),
				...(findings > 0 ? [`${findings} to correct`] : []),
			];
			return `${name}: ${remarks.join(', ')}.`;
		}),
		...(unknown.length > 0 ? [`Marked as open: ${unknown.join(', ')}.`] : []),
		...(problem === undefined ? [] : [`The rules could not look at it: ${problem}`]),
		...(counts === '' ? [] : [`Found by the rules: ${counts}.`]),
		...listed.map((row, index) => `${index + 1}. ${rowWords(row)}`),
		...(listed.length === 0 && problem === undefined ? ['Nothing is left to settle.'] : []),
		...rows.flatMap((row) =>
			row.row === 'parked' ? [`Parked, and in the draft alone: ${row.parked.kind}, ${parkedLine(row.parked)}`] : [],
		),
		target === '' ? 'No file is named yet; /path FILE names one.' : `The file: ${target}`,
		`${listed.length > 0 ? 'A number goes to what it tells; ' : ''}/write writes the file, /path FILE takes another one, /questions goes back.`,
	];
}

/** How many rows lead to a question. */
export function reviewedRows(session: SessionState): number {
	return reviewView(session).rows.filter(({row}) => row === 'gap' || row === 'finding').length;
}

const needs = {draft: 'needed', correction: 'to correct', review: 'missing'} as const;

function rowWords(row: ReviewRow): string {
	if (row.row === 'gap') {
		const {label, need, problem, advice} = row.gap;
		return `${capital(needs[need])}, ${label}: ${problem} ${advice}`;
	}

	if (row.row !== 'finding') return '';
	const {severity, expected, next} = row.finding;
	const would = expected === undefined ? '' : `Expected: ${expected}. `;
	return `${capital(severityWords[severity])}, ${row.label}: ${withoutPlace(row)} ${would}${next}`;
}
