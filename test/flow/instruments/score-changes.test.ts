import {expect, it} from 'vitest';
import {matrixOf} from '../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../source/core/analysis/decision/ranking.ts';
import {sensitivityRows} from '../../../source/flow/instruments/sensitivity.ts';

it('names the best option and its rival where another score puts them level, whichever has that score', () => {
	const scored = (name: string, one: number, two: number) => ({name, scores: {One: one, Two: two}});
	const matrix = matrixOf({
		criteria: [
			{name: 'One', weight: 75},
			{name: 'Two', weight: 25},
		],
		options: [scored('Queue', 6, 5), scored('Log', 5, 5)],
	});
	const rows = sensitivityRows(matrix, rankingOf(matrix), 78);
	const told = rows.map((row) => row.map(({text}) => text).join('')).join('\n');
	expect(told).toContain('Queue, One: 5 instead of 6 puts Queue and Log level');
	expect(told).toContain('Log, One: 6 instead of 5 puts Queue and Log level');
});
