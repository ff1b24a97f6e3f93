import {describe, expect, it} from 'vitest';
import {matrixOf} from '../../../source/core/analysis/decision/matrix.ts';
import {byScores} from '../../../source/core/meeting/by-scores.ts';
import {spreadsOf, spreadWords} from '../../../source/core/meeting/spread.ts';

const cell = (option: string, criterion: string, ...scores: number[]) =>
	scores.map((score, at) => ({who: 'ABCDE'[at] ?? '', option, criterion, score}));

describe('a spread', () => {
	it('has the ends, the median and who gave what, the widest first', () => {
		const scores = [
			...cell('Redis', 'Cost', 5, 5, 5),
			...cell('Redis', 'Speed', 9, 2, 4),
			...cell('Kafka', 'Speed', 6, 7),
		];
		const found = spreadsOf({scores}, ['Redis', 'Kafka'], ['Cost', 'Speed']);
		expect(found.map(({option, criterion, least, median, most}) => [option, criterion, least, median, most])).toEqual([
			['Redis', 'Speed', 2, 4, 9],
			['Kafka', 'Speed', 6, 6.5, 7],
			['Redis', 'Cost', 5, 5, 5],
		]);
		expect(found[0]?.given).toEqual([
			{who: 'B', score: 2},
			{who: 'C', score: 4},
			{who: 'A', score: 9},
		]);
		expect(found.map(spreadWords)).toEqual(['2 to 9, median 4', '6 to 7, median 6.5', '5 from all 3']);
	});

	it('gives a median that can be a score', () => {
		expect(spreadsOf({scores: cell('A', 'B', 7.25, 7.5)}, ['A'], ['B'])[0]?.median).toBe(7.38);
	});

	it('holds what was agreed on in place of the median', () => {
		const scores = cell('A', 'B', 3, 9);
		const agreed = [{option: 'A', criterion: 'B', score: 8}];
		expect(spreadsOf({scores, agreed}, ['A'], ['B'])[0]).toMatchObject({agreed: 8, isChosen: true});
		expect(spreadsOf({scores}, ['A'], ['B'])[0]).toMatchObject({agreed: 6, isChosen: false});
		expect(spreadsOf({scores: cell('A', 'B', 3)}, ['A'], ['B']).map(spreadWords)).toEqual(['3, from one alone']);
	});

	it('leaves out options and criteria that are gone', () => {
		expect(spreadsOf({scores: cell('A', 'B', 3)}, ['A'], ['C'])).toEqual([]);
	});
});

describe('totals by what people scored', () => {
	const matrix = matrixOf({
		criteria: [
			{name: 'Speed', weight: 50},
			{name: 'Cost', weight: 50},
		],
		options: [{name: 'Redis'}, {name: 'Kafka'}],
	});

	it('have a best option for each, a range for each option, and say whether that is open', () => {
		const scores = [
			...cell('Redis', 'Speed', 9, 4),
			...cell('Redis', 'Cost', 7, 6),
			...cell('Kafka', 'Speed', 5, 8),
			...cell('Kafka', 'Cost', 5, 6),
		];
		const found = byScores(matrix, scores);
		expect(found?.winners).toEqual([
			{who: 'A', options: [0]},
			{who: 'B', options: [1]},
		]);
		const numbers = found?.ranges.map(({least, most}) =>
			[least, most].map((one) => Number(one.numerator) / Number(one.denominator)),
		);
		expect(numbers).toEqual([
			[5, 8],
			[5, 7],
		]);
		expect(found?.isOpen).toBe(true);
	});

	it('are not open where even the lowest scores of one are above the highest of the others', () => {
		const scores = [
			...cell('Redis', 'Speed', 9, 8),
			...cell('Redis', 'Cost', 9, 8),
			...cell('Kafka', 'Speed', 2, 3),
			...cell('Kafka', 'Cost', 2, 3),
		];
		expect(byScores(matrix, scores)?.isOpen).toBe(false);
	});

	it('name nobody as long as somebody has not scored all of it, and nothing for one alone', () => {
		expect(byScores(matrix, cell('Redis', 'Speed', 9, 4))?.winners).toEqual([]);
		expect(byScores(matrix, cell('Redis', 'Speed', 9))).toBeUndefined();
	});
});
