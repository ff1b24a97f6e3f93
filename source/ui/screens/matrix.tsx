import {useCursor} from 'ink';
import {type GridView, gridView} from '../../flow/matrix/view.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {gridWords} from '../../words/screen/grid.ts';
import {Area} from '../components/area.tsx';
import {Row} from '../components/row.tsx';
import {Rows} from '../components/rows.tsx';
import {TwoSided} from '../components/two-sided.tsx';
import type {Box} from '../frame.ts';
import {type GridLayout, gridLayout} from '../grid-layout.ts';
import {headLines, noteLine, optionLines, signedName, weightLine} from '../grid-lines.ts';
import {cellLines, missingLines} from '../grid-words.ts';
import {wrapped} from '../wrap.ts';

/** Options scored by criteria, with totals and what they say. */
export function Matrix({at, state}: {at: Box; state: SessionState}) {
	const view = gridView(state);
	if (view === undefined) return null;
	if (view.missing !== undefined) return <Rows at={at} lines={missingLines(view, at.width)} index={0} />;
	const {options, table} = view;
	const rows = options.map((_, option) => signedName(view, option));
	const content = {rows, columns: table.names, row: view.at.option, column: view.at.criterion};
	return <Grid at={at} state={state} view={view} layout={gridLayout(at, content)} />;
}

type Properties = {at: Box; state: SessionState; view: GridView; layout: GridLayout};

function Grid({at, state, view, layout}: Properties) {
	const lines = [
		...headLines(view, layout),
		weightLine(state, view, layout),
		...(layout.hasNote ? [noteLine(view, at.width)] : []),
		...optionLines(state, view, layout),
	];
	const top = at.top + (layout.hasTitle ? 1 : 0);
	const {setCursorPosition} = useCursor();
	setCursorPosition(cursorIn({...at, top}, view, layout));
	return (
		<>
			{layout.hasTitle && <Title at={{...at, height: 1}} view={view} layout={layout} />}
			<Rows at={{...at, top, height: lines.length}} lines={lines} index={0} />
			<Words
				at={{...at, top: top + lines.length + (layout.hasGap ? 1 : 0)}}
				state={state}
				view={view}
				layout={layout}
			/>
		</>
	);
}

function Title({at, view, layout}: Omit<Properties, 'state'>) {
	const {min, max} = view.table.matrix.scale;
	const isWhole = view.given === view.all;
	return (
		<Area at={at}>
			<TwoSided
				left={[
					{text: gridWords.scale(min, max), meaning: 'strong'},
					{text: scrolled(view, layout), meaning: 'quiet'},
				]}
				right={[
					{text: view.isClose ? gridWords.closeCall : '', meaning: 'warning'},
					{text: gridWords.scored(isWhole ? '✓ ' : '', view.given, view.all), meaning: isWhole ? 'success' : 'quiet'},
				]}
			/>
		</Area>
	);
}

/** How many options there are above and below those that are shown. */
function scrolled({options}: GridView, {firstRow, rows}: GridLayout): string {
	const below = options.length - firstRow - rows;
	return `${firstRow > 0 ? `   ↑ ${firstRow}` : ''}${below > 0 ? `   ↓ ${below}` : ''}`;
}

/** The cell at hand in words, and below it what the totals say. */
function Words({at, state, view, layout}: Properties) {
	const {cellRows, wordRows, hasGap} = layout;
	const notes = wrapped(
		[view.moved, view.recommendation ?? gridWords.noTotals].filter((part) => part !== undefined).join(' '),
		at.width,
		wordRows,
	);
	return (
		<>
			<Rows at={{...at, height: cellRows}} lines={cellLines(state, view, layout, at.width)} index={0} />
			<Area at={{...at, top: at.top + cellRows + (hasGap ? 1 : 0), height: wordRows}}>
				{notes.map((row) => (
					<Row key={row} runs={[{text: row}]} />
				))}
			</Area>
		</>
	);
}

/** The terminal's own cursor stands at the end of the cell. */
function cursorIn({left, top}: Box, {at}: GridView, layout: GridLayout): {x: number; y: number} {
	const {nameWidth, columnWidth, firstColumn, headRows, hasNote, firstRow} = layout;
	const x = left + nameWidth + (at.criterion - firstColumn + 1) * columnWidth - 1;
	const y = at.option < 0 ? headRows : headRows + 1 + (hasNote ? 1 : 0) + at.option - firstRow;
	return {x, y: top + y};
}
