import {describe, expect, it} from 'vitest';
import {costsByOption} from '../../../../source/core/analysis/costs/by-option.ts';
import {matrixOf} from '../../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../../source/core/analysis/decision/ranking.ts';
import {recommendationOf, totalsOf} from '../../../../source/core/analysis/decision/totals.ts';
import {firstPageText} from '../../../../source/core/analysis/first-page/first-page.ts';
import {lacksSingle} from '../../../../source/core/draft/progress.ts';
import {withoutFlag} from '../../../../source/core/draft/single-flag.ts';
import {shipped} from '../../../support/templates.ts';

const criteria = [
	{name: 'Cost', weight: 70},
	{name: 'Speed', weight: 30},
];
const queue = {name: 'Queue', selected: true, scores: {Cost: 8, Speed: 5}, cost: {engineering: '9 weeks'}};
const stream = {name: 'Stream', scores: {Cost: 4, Speed: 9}, whyNot: 'Dear.'};
const json = {
	name: 'JSON',
	decision: 'Format',
	selected: true,
	scores: {Cost: 10, Speed: 10},
	cost: {engineering: '1 week'},
};
const avro = {name: 'Avro', decision: 'Format', wouldChooseIf: 'events pass 2 kB'};
const alone = {criteria, options: [queue, stream]};
const answers = {criteria, options: [queue, json, stream, avro]};

describe('options of another decision', () => {
	it('are no rivals in totals, ranks, what they recommend and what would turn it', () => {
		expect(totalsOf(answers)).toEqual([totalsOf(alone)[0], undefined, totalsOf(alone)[1], undefined]);
		expect(rankingOf(matrixOf(answers)).unranked).toEqual([]);
		expect(recommendationOf(answers)).toBe(recommendationOf(alone));
		const turning = (text: string | undefined): string | undefined => /Would turn it.*/.exec(text ?? '')?.[0];
		expect(turning(firstPageText(alone))).toContain('Option 2, Stream, if Speed counts');
		expect(turning(firstPageText(answers))).toBe(turning(firstPageText(alone))?.replace('Option 2', 'Option 3'));
	});

	it('are told of on the first page by what was decided alone', () => {
		const page = firstPageText(answers) ?? '';
		expect(page).toContain('**To decide**: Option 1, Queue. Also: Format (Option 2, JSON).');
		expect(page).not.toContain('Avro');
		expect(page).toContain('9 weeks');
	});

	it('are not set beside those of the main one by their cost', () => {
		expect(costsByOption(answers).map(({option}) => option)).toEqual(['Queue']);
	});
});

describe('the one of the main decision', () => {
	const group = shipped('staff-rfc').interview.questions.find(({path}) => path === 'options');

	it('is lacking though another decision has one', () => {
		if (!group) throw new Error('There are no options.');
		expect(lacksSingle(group, {options: [stream, json]})).toBe(true);
		expect(lacksSingle(group, answers)).toBe(false);
	});

	it('gives way to another of its own decision alone', () => {
		if (!group) throw new Error('There are no options.');
		const {selected: _, ...open} = queue;
		expect(withoutFlag(answers, group, 2).options).toEqual([open, json, stream, avro]);
	});
});
