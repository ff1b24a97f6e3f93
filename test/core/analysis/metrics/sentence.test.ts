import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {metricOf} from '../../../../source/core/analysis/metrics/metric.ts';
import {type MetricSentence, metricSentence} from '../../../../source/core/analysis/metrics/sentence.ts';
import {anyText} from '../../../support/hostile.ts';

/** The value of the target, and the words of the other parts. */
type Said = [target: number | None, baseline: string | None, by: string | None, source: string | None];
type None = undefined;

function said({target, baseline, by, source}: MetricSentence): Said {
	return [target?.value, baseline, by, source];
}

describe('the sentence of a metric', () => {
	it.each<[string, Said]>([
		['first paint 4.1 s to 0.9 s by 2027-03-01, Lighthouse', [0.9, '4.1 s', 'by 2027-03-01', 'Lighthouse']],
		['first paint 4.1 s (cold) → 900 ms by Q2 2027 (Lighthouse)', [900, '4.1 s', 'by Q2 2027', 'cold']],
		['lost carts fall from 90 to under 5 by June 2027', [5, '90', 'by June 2027', undefined]],
		[
			'pages at night 0 a month (now 7), PagerDuty, until end of March',
			[0, '(now 7)', 'until end of March', 'PagerDuty'],
		],
		['€700 a month vs. €1.1k today, the Azure bill', [700, '€1.1k', undefined, 'Azure bill']],
		['3 of 3 shops (today: 1 of 3)', [3, '(today: 1 of 3)', undefined, '3 of 3 shops']],
		['orders that arrive, 98 % (pilot: 91-93 %)', [98, '(pilot: 91-93 %)', undefined, undefined]],
		['99,5 % Verfügbarkeit im Quartal', [99.5, undefined, undefined, undefined]],
		['7 von 7 Läden bis 2027-02-28', [7, undefined, 'bis 2027-02-28', '7 von 7 Läden']],
		['Ausfälle von 12 auf 2 im Jahr', [2, '12', undefined, undefined]],
		['失敗 0 件 (現在 11 件)', [0, '(現在 11 件)', undefined, undefined]],
		['100 % of orders within two quarters', [100, undefined, 'within 2 quarters', '100 % of orders']],
		['zero lost carts a day, measured by the nightly job', [0, undefined, undefined, 'measured by the nightly job']],
		['Single sign-on for 100 % of accounts', [100, undefined, undefined, '100 % of accounts']],
		['40 % fewer tickets than today', [40, undefined, undefined, undefined]],
		['below 200 ms (limit: 300 ms)', [200, undefined, undefined, undefined]],
		['0.5 to 0.9 GB', [0.5, '0.5', undefined, undefined]],
		[
			'95 % of orders packed within a day (today: end of the week)',
			[95, '(today: end of the week)', undefined, undefined],
		],
		['95 % of orders traced (now nothing)', [95, '(now nothing)', undefined, undefined]],
		['faults in season 4 under 2 (we had 5 in May)', [2, '(we had 5 in May)', 'in season 4', undefined]],
		['lost carts not more than 8 a week (31)', [8, '(31)', undefined, undefined]],
		['calls at night at most 4 (19 in May)', [4, '(19 in May)', undefined, undefined]],
		['orders without a gap: 97 % (31 of 60, or 52 %)', [97, '(31 of 60, or 52 %)', undefined, undefined]],
		['refunds from NOK 81,000 a year down to NOK 9,000', [9000, 'NOK 81,000 a year', undefined, undefined]],
		['wrong labels from 51 in 2024 to <= 3', [3, '51', undefined, undefined]],
		['calls at night: not counted today → under 4', [4, 'not counted today', undefined, undefined]],
		[
			'90 % answered within the month after the launch',
			[90, undefined, 'within the month after the launch', undefined],
		],
		['at most 9 faults in the second half of 2027', [9, undefined, 'in the second half of 2027', undefined]],
		['99 % of parcels scanned, checked every Monday', [99, undefined, 'every Monday', 'checked every Monday']],
		['faults under 3, looked at after each phase', [3, undefined, 'after each phase', 'looked at after each phase']],
		['99.5 % right, counted by hand twice a year', [99.5, undefined, 'twice a year', 'counted by hand twice a year']],
		[
			'wrong in under 9 shops, verified on 40 of them each quarter',
			[9, undefined, 'each quarter', 'verified on 40 of them each quarter'],
		],
		['carts open in 2 s, Grafana, from the end of week 7 on', [2, undefined, 'from the end of week 7', 'Grafana']],
		['under 9 faults in season 4, status page', [9, undefined, 'in season 4', 'status page']],
		['orders under 90 s, traces, from June', [90, undefined, 'from June', 'traces']],
		[
			'under €700 a month by 2027-06-30 (today 0; source: bills)',
			[700, '(today 0; source: bills)', 'by 2027-06-30', 'source: bills'],
		],
		[
			'faults below 1 %; there is no baseline, since it is new',
			[1, 'there is no baseline', undefined, 'there is no baseline'],
		],
		['faults below 1 %, as there is no sync today', [1, 'no sync today', undefined, 'as there is no sync today']],
		['cost stays within the projected €2,900 a month', [2900, undefined, undefined, undefined]],
	])('%j', (text, parts) => {
		expect(said(metricSentence(text))).toEqual(parts);
	});

	it.each([
		'Time to open a cart',
		'Time to open a cart, 95th percentile',
		'Time to open a cart at 200 searches a second',
		'Lost carts in the last 30 days',
		'Size of the 3 largest pages',
		'5xx errors a day',
		'much faster',
		'target to be set, since nobody has 3 weeks of numbers',
		'',
	])('%j has no target', (text) => {
		expect(metricSentence(text).target).toBeUndefined();
	});

	it('has a target that was put in, and a baseline where one was', () => {
		const number = fc.integer({min: 1, max: 9999});
		const forms = fc.constantFrom(
			(from: number, to: number) => `${from} ms → ${to} ms`,
			(from: number, to: number) => `from ${from} ms to ${to} ms`,
			(from: number, to: number) => `${to} ms (now ${from} ms)`,
			(from: number, to: number) => `${to} ms, today it is ${from} ms`,
			(from: number, to: number) => `${to} ms vs. ${from} ms today`,
			(from: number, to: number) => `${to} ms instead of ${from} ms`,
		);
		fc.assert(
			fc.property(number, number, forms, (from, to, form) => {
				const {target, baseline} = metricSentence(`Time to open a cart, ${form(from, to)}`);
				expect(target?.value).toBe(to);
				expect(baseline).toContain(String(from));
			}),
		);
	});

	it('is taken apart quickly, whatever it is', () => {
		fc.assert(fc.property(anyText, (text) => void metricSentence(text)));
		for (const unit of ['(', '(now 1', 'by by ', 'from 1 ', ', a', '1 of 1 ', 'bill bill '])
			expect(() => metricSentence(unit.repeat(1e6))).not.toThrow();
	});
});

describe('a metric', () => {
	it.each([
		['its own answers first', {metric: 'reads, 9 s (now 12 s)', target: '8 s', baseline: '11 s'}, [8, '11 s']],
		['what its target says', {metric: 'reads', target: 'from 12 to 4 s by May 2027'}, [4, '12', 'by May 2027']],
		[
			'what its baseline says',
			{metric: 'reads', baseline: '12 s (Grafana)'},
			[undefined, '12 s (Grafana)', undefined, 'Grafana'],
		],
		['no other number where the target has none', {metric: 'reads, 9 s', target: 'not known yet'}, []],
	])('has %s', (_, item, [target, baseline, by, source]) => {
		expect(said(metricOf(item))).toEqual([target, baseline, by, source]);
	});
});
