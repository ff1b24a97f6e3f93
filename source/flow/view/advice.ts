import {adviceOf} from '../../core/advice/advice.ts';
import type {Advice} from '../../core/advice/types.ts';
import {askedQuestions} from '../../core/draft/asked.ts';
import {type Place, pathOf} from '../../core/draft/place.ts';
import {labelOf, placeOf} from '../../core/draft/place-of.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {House} from '../../core/house/types.ts';
import type {SessionState} from '../types.ts';

export type AdviceRow = {place: Place; label: string; text: string};

type Found = {today: string; house: House | undefined; rows: readonly AdviceRow[]};

const known = new WeakMap<Draft, Found>();

/**
 * What is worth a look before a review, in the order of the questions; worked out once for the same draft. What is
 * skipped or not known yet is not asked for again, and a question that is not asked has no advice.
 */
export function adviceRows(session: SessionState): readonly AdviceRow[] {
	const {draft} = session;
	const {today, house} = session.known;
	const found = known.get(draft);
	if (found && found.today === today && found.house === house) return found.rows;
	const rows = rowsOf(session, adviceOf(draft.answers, today, house));
	known.set(draft, {today, house, rows});
	return rows;
}

function rowsOf({interview, draft}: SessionState, advice: readonly Advice[]): AdviceRow[] {
	const order = askedQuestions(interview, draft.answers).map(({path}) => path);
	return advice
		.flatMap(({path, text}) => {
			const place = placeOf(interview, path);
			if (!place || !order.includes(place.question) || isMarked(draft, place)) return [];
			return [{place, label: labelOf(interview, place), text}];
		})
		.toSorted((one, other) => order.indexOf(one.place.question) - order.indexOf(other.place.question));
}

function isMarked({marks}: Draft, place: Place): boolean {
	return marks[place.question] !== undefined || marks[pathOf(place)] !== undefined;
}
