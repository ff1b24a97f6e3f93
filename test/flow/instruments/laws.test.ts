import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {visibleLine} from '../../../source/core/text/visible.ts';
import {rowsOf, summaryOf} from '../../../source/flow/instruments/results.ts';
import {instrumentsIn} from '../../../source/flow/instruments/table.ts';
import type {Instrument} from '../../../source/flow/instruments/types.ts';
import {anyAnswers} from '../../support/any-answers.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 60);
const {interview} = shipped('staff-rfc');
const house = {platform: [{name: 'Queue', use: 'Work that waits'}]};
const around = {today: '2026-10-20', level: 4, house};
const all = instrumentsIn(interview).map((instrument): [string, Instrument] => [instrument.name, instrument]);

function widths(instrument: Instrument, answers: Parameters<Instrument['rows']>[0], width: number): number[] {
	return instrument
		.rows(answers, around, width)
		.map((row) => row.reduce((sum, {text}) => sum + stringWidth(visibleLine(text)), 0));
}

describe.each(all)('%s', (_, instrument) => {
	it('takes any answers, and never more columns than there are', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({min: 30, max: 130}), (answers, width) => {
				expect(Math.max(0, ...widths(instrument, answers, width))).toBeLessThanOrEqual(width);
				expect(instrument.summary(answers, around) ?? '').not.toContain('undefined');
			}),
			{numRuns},
		);
	});

	it('says in words what is missing while there is nothing to work out', () => {
		const rows = instrument.rows({}, {today: '2026-10-20'}, 78);
		expect(rows.length).toBeGreaterThan(0);
		expect(instrument.summary({}, {today: '2026-10-20'})).toBeUndefined();
	});

	it('has something to say of the worked example', () => {
		expect(instrument.summary(exampleAnswers('staff-rfc'), around)).toBeTruthy();
		for (const width of [43, 58, 78, 118])
			expect(Math.max(...widths(instrument, exampleAnswers('staff-rfc'), width))).toBeLessThanOrEqual(width);
	});

	it('is asked for in the interview at each of its questions', () => {
		const known = interview.questions.map(({path}) => path);
		for (const path of instrument.paths) expect(known).toContain(path);
	});
});

describe('results', () => {
	it('are worked out once for the same answers, and anew when something else is known', () => {
		let count = 0;
		const counting: Instrument = {
			name: 'counting',
			title: '',
			paths: [],
			summary: () => `${++count}`,
			rows: () => [[{text: `${++count}`}], [{text: ' '}]],
		};
		const answers = {};
		expect([1, 2].map(() => summaryOf(counting, answers, around))).toEqual(['1', '1']);
		expect([1, 2].map(() => rowsOf(counting, answers, around, 40))).toEqual([[[{text: '2'}]], [[{text: '2'}]]]);
		expect(rowsOf(counting, answers, around, 41)).toEqual([[{text: '3'}]]);
		expect(summaryOf(counting, answers, {today: '2026-10-21'})).toBe('4');
		expect(summaryOf(counting, {}, around)).toBe('5');
	});
});
