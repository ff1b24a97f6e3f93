import stringWidth from 'string-width';
import type {Gap} from '../core/draft/gaps.ts';
import {type Parked, parkedLine} from '../core/draft/parking.ts';
import {fitted} from '../core/text/fitted.ts';
import type {FindingRow} from '../flow/selectors/findings.ts';
import {withoutPlace} from '../flow/view/findings.ts';
import type {ReviewView} from '../flow/view/review.ts';
import {countsOf} from '../flow/view/severity.ts';
import {reviewWords} from '../words/screen/review.ts';
import {standingWords} from '../words/standing.ts';
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

/** What no file can hold, and below it under a title of its own what the rules found; of both, what is shown. */
export function reviewList({rows}: ReviewView): ReviewList {
	const gaps: Line[] = [];
	const found: Line[] = [];
	const parked: Line[] = [];
	for (const [at, row] of rows.entries()) {
		if (!row.isShown) continue;
		if (row.row === 'gap') gaps.push(gapLine(row.gap, keyAt(at), row.isCurrent));
		if (row.row === 'parked') parked.push(parkedRow(row.parked, keyAt(at), row.isCurrent));
		if (row.row === 'finding') found.push(findingLine(row, keyAt(at), row.isCurrent));
	}

	const counts = countsOf(rows.flatMap((row) => (row.row === 'finding' && row.isShown ? [row.finding] : [])));
	const isParted = gaps.length > 0 && found.length > 0;
	return {
		...{gaps: gaps.length, findings: found.length, parked: parked.length, counts},
		lines: [
			...gaps,
			...(isParted ? titleLines(reviewWords.found(counts)) : []),
			...found,
			...(parked.length > 0 ? titleLines(reviewWords.parked) : []),
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
	if (current?.row === 'parked') return reviewWords.parkedDetail(parkedLine(current.parked));
	if (current?.row !== 'finding') return '';
	const {expected, next} = current.finding;
	return `${current.label}: ${withoutPlace(current)} ${expected === undefined ? '' : reviewWords.expected(expected)}${next}`;
}

const {neededGap, correctionGap, missingGap, completeStep, emptyStep, partlyStep} = reviewWords;

/** Columns for the word that begins a row, and a space behind it. */
const markWidth = Math.max(
	...[neededGap, correctionGap, missingGap, completeStep, emptyStep, partlyStep].map((word) => stringWidth(word) + 1),
);

/** Rows of one place may be alike but for their place in the list. */
export function keyAt(row: number): string {
	return `row-${row}`;
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
			{...grave, text: fitted(grave.text, markWidth)},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${withoutPlace(row)} ${finding.next}`, meaning: 'quiet'},
		],
	};
}

function parkedRow(parked: Parked, key: string, isHighlighted: boolean): Line {
	return {
		key,
		runs: [
			marker(isHighlighted),
			{text: fitted(standingWords.parked[parked.kind], markWidth), meaning: 'quiet'},
			{text: parkedLine(parked), meaning: isHighlighted ? 'selected' : 'plain'},
		],
	};
}

/** Space between what belongs together. */
export const empty: Line = {key: 'empty', runs: [{text: ' '}]};

const needs: Readonly<Record<Gap['need'], readonly [string, Meaning]>> = {
	draft: [neededGap, 'problem'],
	correction: [correctionGap, 'problem'],
	review: [missingGap, 'warning'],
};

function gapLine({label, problem, advice, need}: Gap, key: string, isHighlighted: boolean): Line {
	const [text, meaning] = needs[need];
	return {
		key,
		runs: [
			marker(isHighlighted),
			{text: fitted(text, markWidth), meaning},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${problem} ${advice}`, meaning: 'quiet'},
		],
	};
}

/** How complete each step is. */
export function stepLines({steps}: ReviewView): Line[] {
	return steps.map(({step, name, settled, total, unknown, findings}) => {
		const remarks = [
			unknown > 0 ? reviewWords.unknown(unknown) : '',
			findings > 0 ? reviewWords.toCorrect(findings) : '',
		];
		if (total === 0) {
			const runs: Run[] = [{text: fitted(name, 28)}, {text: reviewWords.notAskedStep, meaning: 'quiet'}];
			return {key: step, runs};
		}

		const state: Run =
			settled === total
				? {text: completeStep, meaning: 'success'}
				: {text: settled === 0 ? emptyStep : partlyStep, meaning: 'quiet'};
		return {
			key: step,
			runs: [
				{text: fitted(name, 28)},
				{...state, text: fitted(state.text, markWidth)},
				...bar(settled, total),
				{text: reviewWords.settled(settled, total)},
				{text: `  ${remarks.filter((text) => text !== '').join(', ')}`, meaning: 'warning'},
			],
		};
	});
}
