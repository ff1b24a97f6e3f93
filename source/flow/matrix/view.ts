import {isCloseMargin} from '../../core/analysis/decision/close-call.ts';
import {decimalText} from '../../core/analysis/decision/decimal.ts';
import {minus} from '../../core/analysis/decision/fraction.ts';
import {type Ranking, rankingOf} from '../../core/analysis/decision/ranking.ts';
import {recommendationFrom} from '../../core/analysis/decision/recommendation.ts';
import {optionName} from '../../core/analysis/decision/words.ts';
import type {Cell} from '../state/grid.ts';
import type {SessionState} from '../state/state.ts';
import {movedWeights} from './moved-weights.ts';
import {missingIn, selectedOption, type Table, tableOf} from './table.ts';

/** The grid of scores as it is shown, but for its cells; see `cellsOf`. */
export type GridView = {
	table: Table;
	at: Cell;
	missing: ReturnType<typeof missingIn>;
	/** How many scores are given of those that can be. */
	given: number;
	all: number;
	/** The names of options, with numbers for those without one. */
	options: readonly string[];
	/** The one that is selected. */
	selected: number | undefined;
	/** The total and the rank of each option; those that are level have an equals sign behind. */
	results: readonly (Result | undefined)[];
	/** What the totals recommend, in sentences; undefined as long as there are none. */
	recommendation: string | undefined;
	isClose: boolean;
	/** Weights that a group has moved since it saw totals, in a sentence. */
	moved: string | undefined;
};

type Result = {total: string; rank: string; isBest: boolean};

/** Undefined while no grid is open. */
export function gridView(session: SessionState): GridView | undefined {
	const {grid, draft} = session;
	const table = tableOf(session);
	if (!grid || !table) return undefined;
	const {matrix, names} = table;
	const ranking = rankingOf(matrix);
	const hasRationale = typeof draft.answers.rationale === 'string';
	return {
		table,
		at: {option: grid.option, criterion: grid.criterion},
		missing: missingIn(table),
		given: matrix.scores.flat().filter((score) => score !== undefined).length,
		all: matrix.options.length * names.length,
		options: matrix.options.map((_, option) => optionName(matrix, option)),
		selected: selectedOption(table, draft.answers),
		results: resultsOf(ranking, matrix.options.length),
		recommendation: ranking.ranked.length > 0 ? recommendationFrom(matrix, ranking, hasRationale)?.text : undefined,
		isClose: isClose(table, ranking),
		moved: movedWeights(session, table),
	};
}

function resultsOf({ranked}: Ranking, count: number): (Result | undefined)[] {
	const byOption = new Map(ranked.map((entry) => [entry.option, entry]));
	const level = (rank: number) => ranked.filter((other) => other.rank === rank).length > 1;
	return Array.from({length: count}, (_, option) => {
		const entry = byOption.get(option);
		if (!entry) return undefined;
		const {total, rank} = entry;
		return {total: decimalText(total, 2), rank: `${rank}${level(rank) ? '=' : ''}`, isBest: rank === 1};
	});
}

function isClose({matrix}: Table, {ranked: [best, next]}: Ranking): boolean {
	return best !== undefined && next !== undefined && isCloseMargin(minus(best.total, next.total), matrix.scale);
}
