import {summaryOf} from '../instruments/results.ts';
import {instrumentsIn} from '../instruments/table.ts';
import {type SheetRow, sheetRows} from '../selectors/sheet-rows.ts';
import type {SessionState} from '../state/state.ts';

export type SheetView = {
	/** The row that takes all of it is highlighted. */
	isTaking: boolean;
	rows: readonly (SheetRow & {isCurrent: boolean})[];
	/** What was worked out, each in one line. */
	computed: readonly {title: string; summary: string}[];
};

/** What was filled in and worked out; undefined while that is not looked at. */
export function sheetView(session: SessionState): SheetView | undefined {
	const {overlay, interview, draft, known} = session;
	if (overlay?.name !== 'sheet') return undefined;
	const computed = instrumentsIn(interview).flatMap((instrument) => {
		const summary = summaryOf(instrument, draft.answers, known);
		return summary === undefined ? [] : [{title: instrument.title, summary}];
	});
	const rows = sheetRows(session).map((row, index) => ({...row, isCurrent: index + 1 === overlay.index}));
	return {isTaking: overlay.index === 0, rows, computed};
}
