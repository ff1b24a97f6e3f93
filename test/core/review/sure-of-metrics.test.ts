import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {toldBy} from '../../support/review.ts';

const metrics = (...lines: string[]) =>
	`# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const warnings = (...lines: string[]) =>
	toldBy(metricComplete, metrics(...lines)).filter((told) => !told.startsWith('info'));

it.each([
	'Every depot on the new scanner by Easter',
	'No pallet is booked twice, read from the WMS each Monday',
	'Nobody waits at the counter longer than today',
	'Orders confirmed the same day',
	'The closing run is through before noon',
	'Queue length: as stated under Scalability Analysis',
	'The invoice run: same target as in section 3',
	'All invoices sent within an hour of the delivery',
	'Licence spend no higher than at present',
	'Support effort stays flat',
	'Deployment in one working day',
	'Uptime of 99.9 %',
	'Gate wait under 4 minutes',
])('warns of nothing in %j, whose target can be seen', (metric) => {
	expect(warnings(metric)).toEqual([]);
});

it.each(['Fewer complaints', 'Faster onboarding of drivers', 'Better visibility for planners', 'Queue length'])(
	'warns of %j, which has no target',
	(metric) => {
		expect(warnings(metric)).toEqual([`warning 7: "${metric}" has no target.`]);
	},
);

it.each([
	'Calls fall by a quarter',
	'Half as many calls to the help desk',
	'Reprints cut to a third',
	'Energy per pick 12 % lower',
])('warns of %j, which counts from a value that is not told', (metric) => {
	expect(warnings(metric)).toEqual([`warning 7: "${metric}" has no baseline that its target counts from.`]);
});

it('gathers what a reviewer may do without in one note, with the lines', () => {
	expect(
		toldBy(metricComplete, metrics('Gate wait under 4 minutes', 'Errors 9 (now 12), logs', 'Queue: 2 m (now 9 m)')),
	).toEqual([
		'info 7: Of 3 metrics, none has a deadline, 2 have no source (lines 7 and 9) and one has no baseline (line 7).',
	]);
});

it.each([
	'from 1 October',
	'over the whole of December',
	'at go-live',
	'in the first month',
	'three weeks after the launch',
	'this winter',
	'end of March',
	'FY27',
	'from day one',
	'by then',
])('takes %j for a time', (time) => {
	expect(toldBy(metricComplete, metrics(`Gate wait 4 minutes (now 9), the log, ${time}`))).toEqual([]);
});

it('asks no day of what is to hold all the time, unless it changes', () => {
	const told = (metric: string) => toldBy(metricComplete, metrics(metric)).join();
	expect(told('Availability of the gate 99.5 % a month, probes')).not.toContain('deadline');
	expect(told('Availability of the gate 99.5 % a month (now 97 %), probes')).toContain('deadline');
});
