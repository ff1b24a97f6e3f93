import {pathOf} from '../../core/draft/place.ts';
import {cellPath} from '../../core/draft/score-cells.ts';
import type {Change} from '../history/types.ts';
import {placeOfScores, placeOfWeight, rowTexts, selectedOption, type Table, tableOf} from '../matrix/table.ts';
import type {Cell} from '../state/grid.ts';
import type {SessionState} from '../state/state.ts';

/** A change undone or done again: in the grid where it was made there, and else where it was made. */
export function inGrid(
	session: SessionState,
	change: Change | undefined,
	play: (session: SessionState) => SessionState,
): SessionState {
	const next = play(session);
	const cell = change?.edit ? undefined : (changedCell(session, next) ?? changedSelection(session, next));
	if (!cell) return next;
	const {buffer: _, ...rest} = next;
	return {...rest, touched: false, focus: session.focus, grid: cell};
}

/** The cell that differs between two states of the same table; undefined without one, or where rows or columns differ. */
function changedCell(before: SessionState, after: SessionState): Cell | undefined {
	const [old, table] = [tableOf(before), tableOf(after)];
	if (!old || !table || old.matrix.options.length !== table.matrix.options.length) return undefined;
	if (old.names.length !== table.names.length) return undefined;
	for (let option = -1; option < table.matrix.options.length; option++) {
		const cells = storedTexts(before, old, option);
		const criterion = storedTexts(after, table, option).findIndex((cell, index) => cell !== cells[index]);
		if (criterion !== -1) return {option, criterion};
	}

	return undefined;
}

/** The row of the option that was selected, or is not any more; undefined where the same one is. */
function changedSelection(before: SessionState, after: SessionState): Cell | undefined {
	const [old, table] = [tableOf(before), tableOf(after)];
	if (!old || !table || old.matrix.options.length !== table.matrix.options.length) return undefined;
	const [was, is] = [selectedOption(old, before.draft.answers), selectedOption(table, after.draft.answers)];
	const option = is ?? was;
	return was === is || option === undefined ? undefined : {option, criterion: before.grid?.criterion ?? 0};
}

/** The texts of a row, each with whether it is stored or only kept as typed. */
function storedTexts(session: SessionState, table: Table, option: number): string[] {
	const {typed} = session.draft;
	return (rowTexts(session, table, option) ?? []).map((text, criterion) => {
		const path =
			option < 0
				? pathOf(placeOfWeight(table, criterion))
				: cellPath(placeOfScores(table, option), table.names[criterion] ?? '');
		return `${typed[path] === undefined} ${text}`;
	});
}
