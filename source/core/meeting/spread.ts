import type {CellScore, Meeting} from '../draft/meeting.ts';

/** What was given for one cell of the matrix: by whom, from the lowest to the highest, and what goes into the matrix. */
export type CellSpread = {
	option: string;
	criterion: string;
	given: readonly {who: string; score: number}[];
	least: number;
	median: number;
	most: number;
	/** The median, unless the group has agreed on something else. */
	agreed: number;
	isChosen: boolean;
};

/** The cells that somebody has scored, of those with these names; where people differ most comes first. */
export function spreadsOf(
	meeting: Pick<Meeting, 'scores' | 'agreed'>,
	options: readonly string[],
	criteria: readonly string[],
): CellSpread[] {
	const cells = criteria.flatMap((criterion) => options.map((option) => ({option, criterion})));
	return cells
		.flatMap((cell): CellSpread[] => {
			const given = (meeting.scores ?? [])
				.filter((one) => isOfCell(one, cell))
				.map(({who, score}) => ({who, score}))
				.toSorted((one, other) => one.score - other.score);
			const [first, last] = [given.at(0), given.at(-1)];
			if (!first || !last) return [];
			const median = medianOf(given.map(({score}) => score));
			const chosen = (meeting.agreed ?? []).find((one) => isOfCell(one, cell))?.score;
			const ends = {least: first.score, median, most: last.score};
			return [{...cell, given, ...ends, agreed: chosen ?? median, isChosen: chosen !== undefined}];
		})
		.toSorted((one, other) => other.most - other.least - (one.most - one.least));
}

export function isOfCell(one: Omit<CellScore, 'score'>, {option, criterion}: Omit<CellScore, 'score'>): boolean {
	return one.option === option && one.criterion === criterion;
}

/** Of numbers in their order; with two decimals at most, as scores have. */
function medianOf(scores: readonly number[]): number {
	const middle = Math.floor(scores.length / 2);
	const upper = scores[middle] ?? 0;
	const lower = scores[middle - 1] ?? upper;
	return scores.length % 2 === 1 ? upper : Math.round(((lower + upper) / 2) * 100) / 100;
}

/** `3 to 9, median 5`, or that all of them have given the same. */
export function spreadWords({given, least, median, most}: CellSpread): string {
	if (given.length === 1) return `${least}, from one alone`;
	return least === most ? `${least} from all ${given.length}` : `${least} to ${most}, median ${median}`;
}
