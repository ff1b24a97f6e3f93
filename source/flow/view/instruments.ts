import {aboutWords} from '../../words/views/question.ts';
import {rowsOf, summaryOf, surroundingsOf} from '../instruments/results.ts';
import {instrumentsAt, instrumentsIn} from '../instruments/table.ts';
import type {InstrumentRow} from '../instruments/types.ts';
import {keyFor} from '../keys/way.ts';
import {answersNow} from '../selectors/draft.ts';
import type {SessionState} from '../state/state.ts';

export type InstrumentView = {title: string; position: string; rows: readonly InstrumentRow[]; top: number};

/** The instrument that is looked at, in a window of that width; undefined while none is. */
export function instrumentView(session: SessionState, width: number): InstrumentView | undefined {
	const {overlay, interview} = session;
	if (overlay?.name !== 'instrument') return undefined;
	const all = instrumentsIn(interview);
	const at = all.findIndex(({name}) => name === overlay.instrument);
	const instrument = all[at];
	if (!instrument) return undefined;
	const rows = rowsOf(instrument, answersNow(session), surroundingsOf(session), width);
	return {title: instrument.title, position: aboutWords.placeOf(at + 1, all.length), rows, top: overlay.top};
}

/** Whether anything is worked out for the question at the focus. */
export function hasInstrument({focus}: SessionState): boolean {
	return instrumentsAt(focus.question).length > 0;
}

/** What is shown beside a question; `rows` are those of the list that it is, and not of an open item. */
export type SummaryView = {key: string; summary: string; rows: readonly InstrumentRow[]};

/**
 * The result for the question at the focus, as of the last time a field was left, so that no key waits for it;
 * undefined while there is none.
 */
export function summaryView(session: SessionState, width: number): SummaryView | undefined {
	const {focus, draft} = session;
	const around = surroundingsOf(session);
	for (const instrument of instrumentsAt(focus.question)) {
		const summary = summaryOf(instrument, draft.answers, around);
		if (summary === undefined) continue;
		const isList = focus.item !== undefined && focus.field === undefined;
		return {
			key: keyFor(session, 'instrument-asked'),
			summary,
			rows: isList ? rowsOf(instrument, draft.answers, around, width) : [],
		};
	}

	return undefined;
}
