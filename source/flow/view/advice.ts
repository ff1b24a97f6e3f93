import {adviceOf} from '../../core/advice/advice.ts';
import type {Advice} from '../../core/advice/types.ts';
import type {Answers} from '../../core/answers.ts';
import {askedQuestions} from '../../core/draft/asked.ts';
import {type Place, pathOf} from '../../core/draft/place.ts';
import {labelOf, placeOf} from '../../core/draft/place-of.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {House} from '../../core/house/types.ts';
import type {SessionState} from '../types.ts';

export type AdviceRow = {place: Place; label: string; text: string; unless?: string};

type Found = {today: string; house: House | undefined; advice: readonly Advice[]};

const known = new WeakMap<Answers, Found>();

/**
 * What is worth a look before a review, in the order of the questions; worked out once for the same answers. What is
 * skipped or not known yet is not asked for again, and a question that is not asked has no advice.
 */
export function adviceRows(session: SessionState): readonly AdviceRow[] {
	const {answers} = session.draft;
	const {today, house} = session.known;
	const before = known.get(answers);
	const isKnown = before !== undefined && before.today === today && before.house === house;
	const found = isKnown ? before : {today, house, advice: adviceOf(answers, today, house)};
	known.set(answers, found);
	return rowsOf(session, found.advice);
}

function rowsOf({interview, draft}: SessionState, advice: readonly Advice[]): AdviceRow[] {
	const order = askedQuestions(interview, draft.answers).map(({path}) => path);
	return advice
		.flatMap(({path, text, unless}) => {
			const place = placeOf(interview, path);
			if (!place || !order.includes(place.question) || isMarked(draft, place)) return [];
			return [{place, label: labelOf(interview, place), text, ...(unless === undefined ? {} : {unless})}];
		})
		.toSorted((one, other) => order.indexOf(one.place.question) - order.indexOf(other.place.question));
}

function isMarked({marks}: Draft, place: Place): boolean {
	return marks[place.question] !== undefined || marks[pathOf(place)] !== undefined;
}
