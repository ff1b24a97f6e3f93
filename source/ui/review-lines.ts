import type {Gap} from '../core/draft/gaps.ts';
import {fitted} from '../core/text/fitted.ts';
import type {AdviceRow} from '../flow/view/advice.ts';
import type {FindingRow} from '../flow/view/findings.ts';
import type {ReviewView} from '../flow/view/review.ts';
import {bar} from './components/bar.ts';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {countsOf, severityOf} from './finding-lines.ts';
import {marker} from './lines.ts';
import type {Meaning} from './theme.ts';

/** The list of the review: how many rows are of each kind, their lines, and the whole text of the highlighted one. */
export type ReviewList = {gaps: number; findings: number; advice: number; lines: Line[]; detail: string};

/** What is to be settled, and below it under titles of their own what the rules found and what is worth a look. */
export function reviewList({rows}: ReviewView): ReviewList {
	const settle: Line[] = [];
	const found: Line[] = [];
	const look: Line[] = [];
	for (const [at, row] of rows.entries()) {
		if (row.row === 'gap') settle.push(gapLine(row.gap, keyAt(at), row.isCurrent));
		if (row.row === 'finding') found.push(findingLine(row, keyAt(at), row.isCurrent));
		if (row.row === 'advice') look.push(adviceLine(row.advice, keyAt(at), row.isCurrent));
	}

	const counts = countsOf(rows.flatMap((row) => (row.row === 'finding' ? [row.finding] : [])));
	const parts = [
		{title: '', lines: settle},
		{title: `Found by the rules: ${counts}`, lines: found},
		{title: `Worth a look: ${look.length}`, lines: look},
	].filter(({lines}) => lines.length > 0);
	return {
		...{gaps: settle.length, findings: found.length, advice: look.length},
		// The line above the list tells what stands first in it.
		lines: parts.flatMap(({title, lines}, index) => (index === 0 ? lines : [...titleLines(title), ...lines])),
		detail: detailOf(rows),
	};
}

function titleLines(title: string): Line[] {
	return [
		{...empty, key: `above ${title}`},
		{key: title, runs: [{text: title, meaning: 'strong'}]},
	];
}

function detailOf(rows: ReviewView['rows']): string {
	const current = rows.find(({isCurrent}) => isCurrent);
	if (current?.row === 'gap') return `${current.gap.label}: ${current.gap.problem} ${current.gap.advice}`;
	if (current?.row === 'advice') return `${current.advice.label}: ${current.advice.text}`;
	if (current?.row !== 'finding') return '';
	const {message, expected, next} = current.finding;
	return `${current.label}: ${message} ${expected === undefined ? '' : `Expected: ${expected}. `}${next}`;
}

/** Rows of one place may be alike but for their place in the list. */
export function keyAt(row: number): string {
	return `row ${row}`;
}

/** Whether a line of the list can be highlighted, and is no title. */
export function isRow(key: string): boolean {
	return key.startsWith(keyAt(0).slice(0, -1));
}

function findingLine({finding, label}: FindingRow, key: string, isHighlighted: boolean): Line {
	const grave = severityOf(finding);
	return {
		key,
		runs: [
			marker(isHighlighted),
			{...grave, text: grave.text.padEnd(11)},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${finding.message} ${finding.next}`, meaning: 'quiet'},
		],
	};
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
