import {decimal, decimalText} from '../../analysis/decision/decimal.ts';
import {compare, type Fraction, minus, plus} from '../../analysis/decision/fraction.ts';
import {matrixOf} from '../../analysis/decision/matrix.ts';
import {rankingOf, totalsIn} from '../../analysis/decision/ranking.ts';
import {recommendationOf} from '../../analysis/decision/totals.ts';
import {listed} from '../../analysis/decision/words.ts';
import {isWorkedOut} from '../../analysis/decision/worked-out.ts';
import {type Row, rowsAt} from '../../answers/rows.ts';
import type {Reading} from '../../document/read.ts';
import type {FoundComputed, FoundGrid, FoundSection, Range} from '../../lens/read/found.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {inWords} from '../in-words.ts';
import {called, lineOfItem, spanOfItem} from '../items.ts';
import {hasTwin} from '../same-option.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

/** How far a total may be from the exact one, both ends included; rounded to one decimal it is off by as much. */
const tolerance = decimal(0.05);

export const matrixCells: Rule = {
	id: 'matrix-cells',
	code: 'O07',
	promise: 'Each option has a score for each criterion, within the scale, and the total that these make.',
	about: ['criteria'],
	levels: {own: always('warning'), foreign: always('off')},
	check: (subject) => [
		...impossible(subject),
		...missing(subject),
		...wrongTotals(subject),
		...staleRecommendations(subject),
	],
	fixes: 'puts the totals and the recommendation that the scores make',
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 3.4 |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 4.3 |\n',
};

function impossible(subject: Subject): Found[] {
	return matrixOf(subject.answers)
		.problems.filter(({path}) => !path.startsWith('criteria'))
		.map(({path, found, expected}) => ({
			...placeOf(subject, path),
			message: `${inWords(subject.answers, path)}: found ${found}.`,
			expected,
			next: 'Correct it in the matrix.',
		}));
}

function missing(subject: Subject): Found[] {
	const matrix = matrixOf(subject.answers);
	if (matrix.scores.every((row) => row.every((score) => score === undefined))) return unscored(subject);
	const rows = rowsAt(subject.answers, 'options');
	return rankingOf(matrix).unranked.flatMap(({option, missing: criteria}): Found[] => {
		const row = rows[option];
		if (!row || criteria.length === 0 || isScoredAs(row, rows) || isUnlisted(subject, row)) return [];
		return [
			{
				...placeOf(subject, row.path),
				message: `${called(row, 'name', 'option')} has no score for ${listed(criteria)}, and so no total.`,
				expected: 'a number in each cell',
				next: 'Score it, or leave the criterion out for all.',
			},
		];
	});
}

/** A draft may have its matrix before the scores; later, one without any says nothing. */
function unscored({reading, source, stage}: Subject): Found[] {
	const [grid] = gridsIn(reading).filter(({rows}) => rows.length > 0);
	const [row] = grid?.rows ?? [];
	if (!row || stage === 'draft') return [];
	return [
		{
			...spanOfLines(source, row),
			message: 'No option has a score.',
			expected: 'a number in each cell',
			next: 'Score the options, or take the matrix out.',
		},
	];
}

/** Under another form of its name. */
function isScoredAs(row: Row, rows: readonly Row[]): boolean {
	return row.item.scores === undefined && hasTwin(row, rows, isScored);
}

const isScored = ({item}: Row) => item.scores !== undefined;

/** One that is only named as selected is no row of anything; the rule for the selection says so. */
function isUnlisted(subject: Subject, {item, path}: Row): boolean {
	return item.selected === true && lineOfItem(subject, path) === undefined;
}

function wrongTotals(subject: Subject): Found[] {
	const {source, answers} = subject;
	const matrix = matrixOf(answers);
	// Totals follow from weights that add up, of which their own rule speaks.
	if (hasFactors(subject) || matrix.problems.some(({path}) => path === 'criteria')) return [];
	const totals = totalsIn(matrix);
	return gridsIn(subject.reading).flatMap(({hasTotal, rows}) => {
		const written = rows.flatMap((row) => writtenTotal(row, totals[row.mention.index ?? -1]));
		// Where one was not kept up, those that happen to be near were not either.
		const areKept = written.every(({cell, total}) => isNear(decimal(Number(cell)), total));
		if (!hasTotal || areKept) return [];
		return written.flatMap(({cell, total, first, end}): Found[] => {
			if (isRounded(cell, total)) return [];
			const row = spanOfLines(source, {first, end});
			const start = row.start + source.text.slice(row.start, row.end).lastIndexOf(cell);
			return [
				{
					start,
					end: start + cell.length,
					message: `This total is ${cell}, and the scores make ${decimalText(total, 2)}.`,
					expected: decimalText(total, 2),
					next: 'Correct the total, or the score that was meant.',
					fix: {text: decimalText(total, 2)},
				},
			];
		});
	});
}

type Written = Range & {cell: string; total: Fraction};

function writtenTotal({cells, first, end}: FoundGrid['rows'][number], total: Fraction | undefined): Written[] {
	const cell = cells.at(-1) ?? '';
	return total && /^\d+(?:\.\d+)?$/.test(cell) ? [{cell, total, first, end}] : [];
}

/** The sentence that was worked out from other numbers; what somebody wrote in its place is theirs. */
function staleRecommendations(subject: Subject): Found[] {
	const {reading, source, answers} = subject;
	const now = recommendationOf(answers);
	const matrix = matrixOf(answers);
	// Of an option without scores, nobody knows whether it is one, or the name of another as somebody wrote it.
	if (now === undefined || hasFactors(subject) || rankingOf(matrix).unranked.length > 0) return [];
	const totals = totalsIn(matrix).filter((total) => total !== undefined);
	return reading.sections.flatMap(computedIn).flatMap((found): Found[] => {
		const span = spanOfLines(source, found);
		const written = source.text.slice(span.start, span.end);
		const numbers = new Set(now.match(/\d+(?:\.\d+)?/g));
		const isStale = (written.slice(found.pattern.lead.length).match(/\d+\.\d+/g) ?? []).some(
			(one) => !numbers.has(one) && !totals.some((total) => isRounded(one, total)),
		);
		if (found.pattern.name !== 'recommendation' || !isStale) return [];
		const isOurs = isWorkedOut(written.slice(found.pattern.lead.length), matrix);
		return [
			{
				...span,
				message: 'This recommendation was worked out from other scores or weights.',
				expected: now.replace(/\.$/, ''),
				next: 'Put the one that the matrix makes in its place.',
				...(isOurs ? {fix: {text: found.pattern.lead + now}} : {}),
			},
		];
	});
}

function isRounded(written: string, total: Fraction): boolean {
	return decimalText(total, written.split('.')[1]?.length ?? 0) === written;
}

/** Weights that the matrix does not reckon with: "Cost (×3)". */
function hasFactors({answers}: Subject): boolean {
	return matrixOf(answers).criteria.some(({name}) => /\([×x*]\s?\d/i.test(name));
}

function computedIn({body, children}: FoundSection): FoundComputed[] {
	return [...body.flatMap((found) => (found?.type === 'computed' ? [found] : [])), ...children.flatMap(computedIn)];
}

function isNear(one: Fraction, other: Fraction): boolean {
	return compare(one, plus(other, tolerance)) <= 0 && compare(one, minus(other, tolerance)) >= 0;
}

/** The row of the matrix; the item where it has none. */
function placeOf(subject: Subject, path: string) {
	const row = firstRows(subject.reading).get(Number(/^options\[(\d+)\]/.exec(path)?.[1] ?? -1));
	return row ? spanOfLines(subject.source, row) : spanOfItem(subject, path);
}

/** The first row of each option in a matrix. Kept, since each of thousands of options may lack a score. */
const firstRows = rememberingByIdentity((reading: Reading): ReadonlyMap<number | undefined, Range> => {
	const all = gridsIn(reading).flatMap(({rows}) => rows);
	return new Map(all.toReversed().map((row) => [row.mention.index, row]));
});

function gridsIn({sections}: Reading): FoundGrid[] {
	return sections.flatMap(gridsInSection);
}

function gridsInSection({body, children}: FoundSection): FoundGrid[] {
	return [...body.flatMap((found) => (found?.type === 'grid' ? [found] : [])), ...children.flatMap(gridsInSection)];
}
