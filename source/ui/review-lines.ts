import type {Gap} from '../core/draft/gaps.ts';
import {type Parked, parkedLine} from '../core/draft/parking.ts';
import {fitted} from '../core/text/fitted.ts';
import type {FindingRow} from '../flow/selectors/findings.ts';
import {withoutPlace} from '../flow/view/findings.ts';
import type {ReviewView} from '../flow/view/review.ts';
import {countsOf} from '../flow/view/severity.ts';
import {bar} from './components/bar.ts';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {severityOf} from './finding-lines.ts';
import {marker} from './lines.ts';
import type {Meaning} from './theme.ts';

/** The list of the review: how many rows are of each kind, in words, their lines, and the whole text of the highlighted one. */
export type ReviewList = {
	gaps: number;
	findings: number;
	parked: number;
	counts: string;
	lines: Line[];
	detail: string;
};

/** What no file can hold, and below it under a title of its own what the rules found. */
export function reviewList({rows}: ReviewView): ReviewList {
	const gaps: Line[] = [];
	const found: Line[] = [];
	const parked: Line[] = [];
	for (const [at, row] of rows.entries()) {
		if (row.row === 'gap') gaps.push(gapLine(row.gap, keyAt(at), row.isCurrent));
		if (row.row === 'parked') parked.push(parkedRow(row.parked, keyAt(at), row.isCurrent));
		if (row.row === 'finding') found.push(findingLine(row, keyAt(at), row.isCurrent));
	}

	const counts = countsOf(rows.flatMap((row) => (row.row === 'finding' ? [row.finding] : [])));
	const isParted = gaps.length > 0 && found.length > 0;
	return {
		...{gaps: gaps.length, findings: found.length, parked: parked.length, counts},
		lines: [
			...gaps,
			...(isParted ? titleLines(`Found by the rules: ${counts}`) : []),
			...found,
			...(parked.length > 0 ? titleLines('Parked, and in the draft alone') : []),
			...parked,
		],
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
	if (current?.row === 'parked')
		return `${parkedLine(current.parked)}: this template has no place for it. ${parkedHelp}`;
	if (current?.row !== 'finding') return '';
	const {expected, next} = current.finding;
	return `${current.label}: ${withoutPlace(current)} ${expected === undefined ? '' : `Expected: ${expected}. `}${next}`;
}

/** Rows of one place may be alike but for their place in the list. */
export function keyAt(row: number): string {
	return `row ${row}`;
}

/** Whether a line of the list can be highlighted, and is no title. */
export function isRow(key: string): boolean {
	return key.startsWith(keyAt(0).slice(0, -1));
}

function findingLine(row: FindingRow, key: string, isHighlighted: boolean): Line {
	const {finding, label} = row;
	const grave = severityOf(finding);
	return {
		key,
		runs: [
			marker(isHighlighted),
			{...grave, text: grave.text.padEnd(11)},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${withoutPlace(row)} ${finding.next}`, meaning: 'quiet'},
		],
	};
}

const parkedHelp = 'Enter changes the line, or takes an empty one out; the draft stays for as long as it is there.';

function parkedRow(parked: Parked, key: string, isHighlighted: boolean): Line {
	return {
		key,
		runs: [
			marker(isHighlighted),
			{text: fitted(parked.kind, 11), meaning: 'quiet'},
			{text: parkedLine(parked), meaning: isHighlighted ? 'selected' : 'plain'},
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
