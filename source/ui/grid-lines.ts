import stringWidth from 'string-width';
import {fitted} from '../core/text/fitted.ts';
import {visibleLine} from '../core/text/visible.ts';
import {cellsOf} from '../flow/matrix/cells.ts';
import {weightSum} from '../flow/matrix/sum.ts';
import type {GridView} from '../flow/matrix/view.ts';
import type {SessionState} from '../flow/state/state.ts';
import {gridWords} from '../words/screen/grid.ts';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {headOf} from './grid-head.ts';
import {type GridLayout, resultWidth} from './grid-layout.ts';
import {wrapped} from './wrap.ts';

/** The names of the criteria that are on screen, at the right of their columns; how many more there are on either side. */
export function headLines({table: {names}}: GridView, layout: GridLayout): Line[] {
	const {firstColumn, columns, columnWidth, nameWidth, headRows} = layout;
	const shown = names.slice(firstColumn, firstColumn + columns);
	const heads = shown.map((name) => headOf(name, columnWidth - 1, headRows));
	const after = names.length - firstColumn - columns;
	const more = `${firstColumn > 0 ? `← ${firstColumn} ` : ''}${after > 0 ? `→ ${after}` : ''}`;
	return Array.from({length: headRows}, (_, row) => {
		const isLast = row === headRows - 1;
		const cells = heads.map((head) => `${toRight(head[row - headRows + head.length] ?? '', columnWidth - 1)} `);
		return {
			key: `head ${row}`,
			runs: [
				{text: fitted(isLast ? more : '', nameWidth), meaning: 'quiet'},
				{text: cells.join(''), meaning: 'strong'},
				{text: isLast ? results(gridWords.total, gridWords.rank) : '', meaning: 'strong'},
			],
		};
	});
}

export function weightLine(state: SessionState, view: GridView, layout: GridLayout): Line {
	const {text, isWrong} = weightSum(view.table);
	const sum = results(isWrong ? `! ${text}` : text, '');
	return {
		key: 'weights',
		runs: [
			{text: fitted(gridWords.weight, layout.nameWidth), meaning: view.at.option < 0 ? 'selected' : 'quiet'},
			...cellRuns(state, view, layout, -1),
			{text: sum, meaning: isWrong ? 'warning' : 'quiet'},
		],
	};
}

/** What is to be said about the weights, or else a rule. */
export function noteLine({table}: GridView, width: number): Line {
	const {advice, isWrong} = weightSum(table);
	if (advice === '') return {key: 'note', runs: [{text: '─'.repeat(width), meaning: 'quiet'}]};
	return {key: 'note', runs: [{text: `${isWrong ? '! ' : ''}${advice}`, meaning: isWrong ? 'warning' : 'quiet'}]};
}

/** The name of an option, with a sign before that of the selected one. */
export function signedName({options, selected}: GridView, option: number): string {
	return `${selected === option ? '✓ ' : ''}${options[option] ?? ''}`;
}

/** The options that are on screen, each with its scores, total and rank. */
export function optionLines(state: SessionState, view: GridView, layout: GridLayout): Line[] {
	const {firstRow, rows, nameWidth} = layout;
	return view.options.slice(firstRow, firstRow + rows).map((_, index) => {
		const option = firstRow + index;
		const result = view.results[option];
		return {
			key: String(option),
			runs: [
				{
					text: shortName(signedName(view, option), nameWidth - 1),
					meaning: option === view.at.option ? 'selected' : 'plain',
				},
				{text: ' '},
				...cellRuns(state, view, layout, option),
				{text: results(result?.total ?? '–', result?.rank ?? ''), meaning: result?.isBest ? 'success' : 'plain'},
			],
		};
	});
}

/** Cut between words, where it has any. */
function shortName(name: string, width: number): string {
	const [short = ''] = wrapped(visibleLine(name), width, 1);
	return fitted(short, width);
}

function cellRuns(state: SessionState, {table, at}: GridView, layout: GridLayout, option: number): Run[] {
	const {firstColumn, columns, columnWidth} = layout;
	const shown = cellsOf(state, table, option).slice(firstColumn, firstColumn + columns);
	return shown.map(({text, problem}, index): Run => {
		const isCurrent = at.option === option && at.criterion === firstColumn + index;
		const unit = option < 0 && text !== '' && problem === undefined ? '%' : '';
		const advice = `${problem === undefined ? '' : '!'}${text === '' ? '·' : text}${unit}`;
		const cell = isCurrent ? `[${toLeft(advice, columnWidth - 2)}]` : `${toLeft(advice, columnWidth - 2)} `;
		const meaning = problem !== undefined ? 'problem' : isCurrent ? 'selected' : option < 0 ? 'quiet' : 'plain';
		return {text: toRight(cell, columnWidth), meaning};
	});
}

function results(total: string, rank: string): string {
	return `${toRight(total, resultWidth - 5)}${toRight(rank, 5)}`;
}

function toRight(text: string, width: number): string {
	return `${' '.repeat(Math.max(0, width - stringWidth(text)))}${text}`;
}

/** Cut where it is too long. */
function toLeft(text: string, width: number): string {
	const shown = visibleLine(text);
	return stringWidth(shown) > width ? fitted(shown, width) : shown;
}
