import type {Answers} from '../../core/answers/answers.ts';
import {rememberingByIdentity} from '../../core/text/remembering.ts';
import type {SessionState} from '../state/state.ts';
import type {Instrument, InstrumentRow, Surroundings} from './types.ts';

type Result = {around: Surroundings; width: number; summary?: string | undefined; rows?: readonly InstrumentRow[]};

// A key that is typed leaves the answers as they are, and then nothing is worked out again.
const resultsOf = rememberingByIdentity((_: Answers) => new Map<Instrument, Result>());

/** What is known beside the answers of an interview, for its instruments. */
export function surroundingsOf({
	known,
	spoken,
	remapped,
	draft,
}: Pick<SessionState, 'known' | 'spoken' | 'remapped' | 'draft'>): Surroundings {
	const scores = draft.meeting?.scores;
	if (!spoken && !scores && !remapped) return known;
	return {...known, ...(spoken ? {spoken} : {}), ...(remapped ? {remapped} : {}), ...(scores ? {scores} : {})};
}

/** The summary of an instrument, worked out once for the same answers. */
export function summaryOf(instrument: Instrument, answers: Answers, around: Surroundings): string | undefined {
	const result = resultFor(instrument, answers, around);
	if (!('summary' in result)) result.summary = instrument.summary(answers, around);
	return result.summary;
}

/** Its rows, worked out once for the same answers and width. */
export function rowsOf(
	instrument: Instrument,
	answers: Answers,
	around: Surroundings,
	width: number,
): readonly InstrumentRow[] {
	const result = resultFor(instrument, answers, around);
	if (result.rows === undefined || result.width !== width) {
		result.width = width;
		result.rows = withoutEnd(instrument.rows(answers, around, width));
	}

	return result.rows;
}

/** Space below the last row would be scrolled to. */
function withoutEnd(rows: readonly InstrumentRow[]): readonly InstrumentRow[] {
	const last = rows.findLastIndex((row) => row.some(({text}) => text.trim() !== ''));
	return rows.slice(0, last + 1);
}

function resultFor(instrument: Instrument, answers: Answers, around: Surroundings): Result {
	const results = resultsOf(answers);
	const found = results.get(instrument);
	if (found && isSameAround(found.around, around)) return found;
	const fresh = {around, width: 0};
	results.set(instrument, fresh);
	return fresh;
}

function isSameAround(one: Surroundings, other: Surroundings): boolean {
	return (
		one.today === other.today &&
		one.house === other.house &&
		one.level === other.level &&
		one.coaching === other.coaching &&
		one.pastPlans === other.pastPlans &&
		one.spoken === other.spoken &&
		one.scores === other.scores
	);
}
