import {type Gap, needs, unwritable} from '../../core/draft/gaps.ts';
import type {Parked} from '../../core/draft/parking.ts';
import {pathOf} from '../../core/draft/place.ts';
import type {SessionState} from '../state/state.ts';
import {type FindingRow, findingRows} from './findings.ts';

/**
 * A row that can be highlighted in the review: what keeps the draft from being a file, something that the rules found,
 * what came up by the way and is in the draft alone, the path, or the writing itself.
 */
export type ReviewRow =
	| {row: 'gap'; gap: Gap}
	| ({row: 'finding'} & FindingRow)
	| {row: 'parked'; parked: Parked; at: number}
	| {row: 'target'}
	| {row: 'write'};

/**
 * What no file can hold, what a review needs of an item and the rules do not miss there, and then all that `check` would
 * find in the document; what is an error there needs no other row.
 */
export function reviewRows(session: SessionState): readonly ReviewRow[] {
	const found = findingRows(session);
	const isError = ({path, need}: Gap): boolean =>
		need === 'draft' &&
		found.some(({finding: {severity, place}}) => severity === 'error' && place && pathOf(place) === path);
	return [
		...unwritable(session.interview, session.draft)
			.filter((gap) => !isError(gap))
			.map((gap) => ({row: 'gap' as const, gap})),
		...needs(session.interview, session.draft)
			.filter((gap) => gap.need === 'review' && gap.place.field !== undefined && !found.some((row) => isAt(row, gap)))
			.map((gap) => ({row: 'gap' as const, gap})),
		...found.map((row) => ({row: 'finding' as const, ...row})),
		...(session.draft.parked ?? []).map((parked, at) => ({row: 'parked' as const, parked, at})),
		{row: 'target'},
		{row: 'write'},
	];
}

function isAt({finding: {place}}: FindingRow, {path}: Gap): boolean {
	return place !== undefined && pathOf(place) === path;
}
