import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {exposureOf} from '../../../../source/core/analysis/risks/exposure.ts';
import {heatMapOf} from '../../../../source/core/analysis/risks/heat-map.ts';
import {levels} from '../../../../source/core/analysis/risks/levels.ts';
import {byExposure, registerOf} from '../../../../source/core/analysis/risks/register.ts';
import {anyAnswers} from '../../../support/any-answers.ts';
import {seedRisks} from './seed.ts';

describe('exposure', () => {
	it.each([
		['Low', 'Low', 1, 'Low'],
		['Low', 'Medium', 2, 'Low'],
		['High', 'Low', 3, 'Medium'],
		['Medium', 'Medium', 4, 'Medium'],
		['High', 'Medium', 6, 'High'],
		['High', 'High', 9, 'High'],
	] as const)('of impact %s and probability %s is %i, %s', (impact, probability, score, level) => {
		expect(exposureOf(impact, probability)).toEqual({score, level});
		expect(exposureOf(probability, impact)).toEqual({score, level});
	});

	it('never falls when impact or probability rises', () => {
		const level = fc.nat(2);
		fc.assert(
			fc.property(level, level, level, (impact, probability, higher) => {
				const to = Math.max(probability, higher);
				const score = (second: number) => exposureOf(at(impact), at(second)).score;
				expect(score(to)).toBeGreaterThanOrEqual(score(probability));
			}),
		);
	});
});

describe('the register', () => {
	it('puts the greatest exposure first and keeps the order of equal ones', () => {
		const ordered = byExposure(registerOf(seedRisks));
		expect(ordered.map(({risk, exposure}) => [risk, exposure?.score])).toEqual([
			['Database migration downtime', 6],
			['Third-party API rate limits', 6],
			['Key engineer on vacation', 4],
			['Breaking API changes', 3],
		]);
		expect(ordered.map(({path}) => path)).toEqual(['risks[0]', 'risks[1]', 'risks[2]', 'risks[3]']);
	});

	it('puts risks without a rating at the end', () => {
		const answers = {risks: [{risk: 'a', impact: 'High'}, {risk: 'b', impact: 'low', probability: 'LOW'}, {}]};
		expect(byExposure(registerOf(answers)).map(({number}) => number)).toEqual([2, 1, 3]);
	});

	it('keeps every risk, whatever the answers hold', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const risks = registerOf(answers);
				expect(
					byExposure(risks)
						.map(({number}) => number)
						.sort(byNumber),
				).toEqual(risks.map(({number}) => number));
				for (const {exposure} of risks) if (exposure) expect([1, 2, 3, 4, 6, 9]).toContain(exposure.score);
			}),
		);
	});
});

describe('the heat map', () => {
	it('reads without colour', () => {
		expect(heatMapOf(seedRisks, 60)?.lines).toEqual([
			'Impact',
			'High   | Medium: 4       | High: 1         | High',
			'Medium | Low             | Medium: 3       | High: 2',
			'Low    | Low             | Low             | Medium',
			'         Low               Medium            High',
			'         Probability',
		]);
	});

	it('gives the same as cells, from high impact to low and from low probability to high', () => {
		const rows = heatMapOf(seedRisks, 60)?.rows ?? [];
		expect(rows.map((row) => row.map(({risks}) => risks.map(({number}) => number)))).toEqual([
			[[4], [1], []],
			[[], [3], [2]],
			[[], [], []],
		]);
		expect(rows.map((row) => row.map(({exposure}) => exposure))).toEqual([
			['Medium', 'High', 'High'],
			['Low', 'Medium', 'High'],
			['Low', 'Low', 'Medium'],
		]);
	});

	it('goes on below where many risks share a field', () => {
		const risks = Array.from({length: 12}, () => ({risk: 'x', impact: 'Low', probability: 'Low'}));
		expect(heatMapOf({risks}, 46)?.lines.slice(3, 6)).toEqual([
			'Low    | Low: 1, 2, | Low        | Medium',
			'       | 3, 4, 5,   |            |',
			'       | 6, 7, 8,   |            |',
		]);
	});

	it('has no lines in a narrow window', () => {
		expect(heatMapOf(seedRisks, 30)?.lines).toEqual([]);
	});

	it('is not there without risks', () => {
		expect(heatMapOf({}, 80)).toBeUndefined();
		expect(heatMapOf({risks: 'none'}, 80)).toBeUndefined();
	});

	it('holds every risk with both ratings once and stays within the width', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({min: -3, max: 130}), (answers, width) => {
				const map = heatMapOf(answers, width);
				if (!map) return;
				const placed = map.rows.flat().flatMap(({risks}) => risks);
				const rated = registerOf(answers).filter(({exposure}) => exposure !== undefined);
				expect(placed.map(({number}) => number).sort(byNumber)).toEqual(rated.map(({number}) => number));
				for (const line of map.lines) {
					expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(0, width));
					expect(line).not.toContain('\n');
				}
			}),
		);
	});
});

function at(index: number) {
	return levels[index] ?? 'Low';
}

function byNumber(one: number, other: number): number {
	return one - other;
}
