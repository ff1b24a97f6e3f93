import {type Answers, type Mark, type Marks, notApplicable} from '../../answers/answers.ts';
import {matrixOf} from '../decision/matrix.ts';
import {recommendationLine, totalsOf} from '../decision/totals.ts';
import {isWorkedOut} from '../decision/worked-out.ts';
import {firstPageText, isFirstPage} from '../first-page/first-page.ts';
import {sideDecisions} from '../first-page/side-decisions.ts';
import {planTable} from '../schedule/plan-table.ts';
import {timeline} from '../schedule/timeline.ts';
import type {Computed, ComputedColumn} from './types.ts';

const blocks: Readonly<Record<string, Computed>> = {
	recommendation: {
		text: recommendationLine,
		isWorkedOut: (text, answers) => isWorkedOut(text, matrixOf(answers)),
	},
	sideDecisions: {text: sideDecisions},
	planTable,
	timeline,
	firstPage: {text: firstPageText, isOwn: isFirstPage},
};

const columns: Readonly<Record<string, ComputedColumn>> = {
	total: totalsOf,
};

/** What a template can have worked out as a block or at the end of a line. */
export const computedNames: readonly string[] = Object.keys(blocks);

/** What a template can have worked out as a column of a grid. */
export const computedColumnNames: readonly string[] = Object.keys(columns);

/** Templates are checked for unknown names when they are read, so here one is our bug. */
export function computedOf(name: string): Computed {
	const found = blocks[name];
	if (!found) throw new Error(`Nothing called ${name} can be computed.`);
	return found;
}

/** What is worked out; the paths are those of answers that a document gives in words of its own, as far as nothing is said of them otherwise. */
export function workedOut(
	name: string,
	answers: Answers,
	marks: Marks = {},
	said: readonly string[] = [],
): string | undefined {
	const aside = Object.fromEntries(said.map((path): [string, Mark] => [path, notApplicable]));
	return computedOf(name).text(answers, {...aside, ...marks});
}

export function computedColumnOf(name: string): ComputedColumn {
	const found = columns[name];
	if (!found) throw new Error(`No column called ${name} can be computed.`);
	return found;
}
