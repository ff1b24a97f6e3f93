import type {Gap} from '../core/draft/gaps.ts';
import {fitted} from '../core/text/fitted.ts';
import type {AdviceRow} from '../flow/view/advice.ts';
import type {ReviewView} from '../flow/view/review.ts';
import {bar} from './components/bar.ts';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {marker} from './lines.ts';
import type {Meaning} from './theme.ts';

/** The list of the review: how many rows are of either kind, their lines, and the whole text of the highlighted one. */
export type ReviewList = {gaps: number; advice: number; lines: Line[]; detail: string};

/** What is to be settled, and below it under a title of its own what is worth a look. */
export function reviewList({rows}: ReviewView): ReviewList {
	const settle: Line[] = [];
	const look: Line[] = [];
	for (const [at, row] of rows.entries()) {
		if (row.row === 'gap') settle.push(gapLine(row.gap, keyAt(at), row.isCurrent));
		if (row.row === 'advice') look.push(adviceLine(row.advice, keyAt(at), row.isCurrent));
	}

	const title: Line = {key: 'advice', runs: [{text: `Worth a look: ${look.length}`, meaning: 'strong'}]};
	// Without anything to settle, the line above the list says it already.
	const lines = settle.length === 0 || look.length === 0 ? [...settle, ...look] : [...settle, empty, title, ...look];
	return {gaps: settle.length, advice: look.length, lines, detail: detailOf(rows)};
}

function detailOf(rows: ReviewView['rows']): string {
	const current = rows.find(({isCurrent}) => isCurrent);
	if (current?.row === 'gap') return `${current.gap.label}: ${current.gap.problem} ${current.gap.advice}`;
	return current?.row === 'advice' ? `${current.advice.label}: ${current.advice.text}` : '';
}

/** Rows of one place may be alike but for their place in the list. */
export function keyAt(row: number): string {
	return `row ${row}`;
}

function adviceLine({label, text}: AdviceRow, key: string, isHighlighted: boolean): Line {
	return {
		key,
		runs: [
			marker(isHighlighted),
			{text: '· advice   ', meaning: 'accent'},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${text}`, meaning: 'quiet'},
		],
	};
}

/** Space between what belongs together. */
export const empty: Line = {key: 'empty', runs: [{text: ' '}]};

const needs: Readonly<Record<Gap['need'], readonly [string, Meaning]>> = {
	draft: ['! needed   ', 'problem'],
	correction: ['! correct  ', 'problem'],
	review: ['○ missing  ', 'warning'],
};

function gapLine({label, problem, advice, need}: Gap, key: string, isHighlighted: boolean): Line {
	const [text, meaning] = needs[need];
	return {
		key,
		runs: [
			marker(isHighlighted),
			{text, meaning},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${problem} ${advice}`, meaning: 'quiet'},
		],
	};
}

/** How complete each step is. */
export function stepLines({steps}: ReviewView): Line[] {
	return steps.map(({step, name, settled, total, unknown, findings}) => {
		const remarks = [unknown > 0 ? `${unknown} unknown` : '', findings > 0 ? `${findings} to correct` : ''];
		const state: Run =
			settled === total
				? {text: '✓ complete ', meaning: 'success'}
				: {text: settled === 0 ? '○ empty    ' : '◐ partly   ', meaning: 'quiet'};
		return {
			key: step,
			runs: [
				{text: fitted(name, 28)},
				state,
				...bar(settled, total),
				{text: `  ${settled} of ${total}`},
				{text: `  ${remarks.filter((text) => text !== '').join(', ')}`, meaning: 'warning'},
			],
		};
	});
}
