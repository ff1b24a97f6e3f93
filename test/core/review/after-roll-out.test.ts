import {describe, expect, it} from 'vitest';
import {choiceKnown} from '../../../source/core/review/rules/choice-known.ts';
import {eventConsumed} from '../../../source/core/review/rules/event-consumed.ts';
import {lessonsWritten} from '../../../source/core/review/rules/lessons-written.ts';
import {metricActual} from '../../../source/core/review/rules/metric-actual.ts';
import {readyWithOpen} from '../../../source/core/review/rules/ready-with-open.ts';
import {reviewDue} from '../../../source/core/review/rules/review-due.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {seeBelow} from '../../../source/core/review/rules/see-below.ts';
import {sourceWatched} from '../../../source/core/review/rules/source-watched.ts';
import {systemAsked} from '../../../source/core/review/rules/system-asked.ts';
import {tasksOpen} from '../../../source/core/review/rules/tasks-open.ts';
import {triggerWatched} from '../../../source/core/review/rules/trigger-watched.ts';
import {untouched} from '../../../source/core/review/rules/untouched.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

function countOf(rule: Rule, head: string, body: string): number {
	return toldBy(rule, `# RFC: Carts\n\n${head}\n\n${body}\n`).length;
}

const implemented = '**Status**: Implemented';

describe('a value that is none', () => {
	const metrics = (...actual: string[]) =>
		`## Success Metrics\n\n${actual
			.map(
				(one, index) =>
					`- **Cost**: Latency p9${index}\n  - Target: 300 ms or less\n  - Deadline: 2026-02-01\n  - Actual: ${one}`,
			)
			.join('\n')}`;

	it.each(['not measured yet', 'TBD', 'n/a', 'to be measured', 'pending', '-', 'Not yet known'])(
		'%s is asked for, and no lesson',
		(actual) => {
			expect(countOf(metricActual, implemented, metrics(actual))).toBe(1);
			expect(countOf(lessonsWritten, implemented, metrics(actual))).toBe(0);
		},
	);

	it.each(['200 ms', 'none', 'as fast as before'])('%s is one', (actual) => {
		expect(countOf(metricActual, implemented, metrics(actual))).toBe(0);
		expect(countOf(lessonsWritten, implemented, metrics(actual))).toBe(1);
	});
});

describe('an event', () => {
	const events = (consumers: string) =>
		`## Proposed Solution\n\n### Events\n\n| Event | Publisher | Consumers |\n|---|---|---|\n| CartPaid | Shop | Stock |\n| CartLost | Shop | ${consumers} |`;

	it.each([
		...['nobody yet', '-', 'None', 'n/a', 'Keiner', 'no one', 'No consumers yet', '—', '', 'niemand'].map(
			(text) => [text, 1] as const,
		),
		...['Stock', 'Nobody Inc billing', 'No-show service', 'Stock, Mail'].map((text) => [text, 0] as const),
	])('that %j consumes', (consumers, count) => {
		expect(countOf(eventConsumed, '**Status**: Review', events(consumers))).toBe(count);
	});
});

describe('what is still open in a document that is implemented', () => {
	const plan = '## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [x] one\n';

	it.each([
		['a checklist', `${plan}\n## Checklists\n\n### Checklist: Operation\n\n- [ ] Rehearse\n- [X] done`, 1],
		['what was dropped', `${plan}- [ ] ~~two~~ (dropped)\n- [ ] three (cancelled)`, 0],
		['a list of boxes that is none', `${plan}\n## Appendix\n\n- [ ] as a choice looks`, 0],
	])('%s', (_, body, count) => {
		expect(countOf(tasksOpen, implemented, body)).toBe(count);
	});
});

describe('what is ready for production', () => {
	const assessed = (must: string) =>
		toldBy(
			readyWithOpen,
			`# L7 Engineering Assessment: Carts\n\n## Executive Summary\n\n- **Production Readiness**: Yes\n\n## L7 Recommendations\n\n### Must Have (Before Production)\n\n${must}\n`,
		);

	it.each([
		'- [x] Try failover',
		'1. Try failover (closed)',
		'- ~~Rehearse~~',
		'1. ✅ Try failover',
		'- [X] Try failover (owner: Bo)',
	])('has %s done', (must) => {
		expect(assessed(must)).toEqual([]);
	});

	it('is told of the first that is open, without its box', () => {
		const [told] = assessed('- [x] Try failover\n- [ ] Rehearse');
		expect(told).toContain('1 must-have is open: "Rehearse"');
		expect(assessed('1. Close the port')).toHaveLength(1);
	});

	it('is told that a table is not read', () => {
		expect(assessed('| Item | Owner |\n|---|---|\n| Try failover | Bob |')[0]).toMatch(/^info .*is not read/);
	});
});

describe('a system that was asked', () => {
	const asked = (cell: string) =>
		`## Proposed Solution\n\n### Affected Systems\n\n| System | Owner | Asked |\n|---|---|---|\n| Mail | Cid | ${cell} |`;

	it.each([
		['yes, 2026-09-10', 0],
		['✓', 0],
		['x', 0],
		['Yes (by mail)', 0],
		['not yet', 1],
		['no', 1],
		['', 1],
	])('%s', (cell, count) => {
		expect(countOf(systemAsked, '**Status**: Review', asked(cell))).toBe(count);
	});
});

describe('a time in words that is over', () => {
	it.each([
		['in March 2026', 1],
		['Q2 2026', 1],
		['2026-01', 1],
		['in March 2999', 0],
		['Q2', 0],
		['two months after Q2 2026', 0],
	])('%s', (when, count) => {
		expect(countOf(reviewDue, implemented, `## Consensus\n\n### Revisit\n\n- **Look again**: ${when}`)).toBe(count);
		const metric = `## Success Metrics\n\n- **Cost**: Latency\n  - Target: 300 ms or less\n  - Deadline: ${when}`;
		expect(countOf(metricActual, implemented, metric)).toBe(count);
	});
});

describe('what triggers a rollback', () => {
	const operations = (metrics: string, trigger: string) =>
		`## Implementation Plan\n\n### Operations\n\n- **Metrics**: ${metrics}\n\n### Rollback Plan\n\n- **Trigger**: ${trigger}`;

	it.each([
		['Error rate', '2 % of requests fail for 5 minutes', 0],
		['HTTP status codes', 'More than 1 % 5xx', 0],
		['Latency at the 99th percentile', 'p99 above 2 s', 0],
		['エラー率', 'エラー率が2 %を超える', 0],
		['Deliveries a second', 'Throughput below 300', 0],
		['Age of the oldest message', 'The backlog grows for 10 minutes', 0],
		['See Success Metrics', 'More than 1 % of carts are lost', 0],
		['[The dashboard](https://grafana.example/d/1) of memory and disks', 'More than 1 % of carts are lost', 0],
		['Dashboard "Webhooks"', 'More than 1 % of carts are lost', 0],
		['Memory and processors', 'More than 1 % of carts are lost', 1],
	])('%s shows %s', (metrics, trigger, count) => {
		expect(countOf(triggerWatched, '**Status**: Review', operations(metrics, trigger))).toBe(count);
	});
});

describe('what a metric is read from', () => {
	const read = (watched: string, category: string, metric: string, source: string) =>
		`## Implementation Plan\n\n### Operations\n\n- **Metrics**: ${watched}\n\n## Success Metrics\n\n- **${category}**: ${metric}\n  - Source: ${source}`;

	it.each([
		['Memory and processors', 'Reliability', 'Carts that are lost', 'Grafana, dashboard "Carts"', 1],
		['Memory and processors', 'Performance', 'Latency of checkout', 'Grafana: checkout p95', 1],
		['Memory and processors', 'Reliability', 'Lost carts', 'Error log of the API', 1],
		['Memory and processors', 'Reliability', 'Lost carts', 'Traces in Jaeger', 1],
		['Memory, lost carts', 'Reliability', 'Carts that are lost', 'Grafana, dashboard "Shop"', 0],
		['Memory; dashboard "Shop"', 'Reliability', 'Carts that are lost', 'Grafana, dashboard "Shop"', 0],
		['Memory; all of it in Grafana: carts', 'Reliability', 'Carts that are lost', 'Grafana', 0],
		['Response times and memory', 'Performance', 'p95 of checkout', 'Grafana', 0],
		['Memory and processors', 'Cost', 'Euros a month', 'Dashboard of the cloud', 0],
		['Memory and processors', 'Adoption', 'Teams that have moved', 'Dashboard "Teams"', 0],
		['Memory and processors', 'Performance', 'Carts a second', 'Load test, dashboard of staging', 0],
		['Memory and processors', 'Reliability', 'Lost carts', 'Daily count of both tables', 0],
		['Memory and processors', 'Reliability', 'Lost carts', '', 0],
		['As listed under Success Metrics', 'Reliability', 'Lost carts', 'Grafana', 0],
		['Dashboard "Hosts"', 'Reliability', 'Lost carts', 'Grafana', 0],
		['_Not known_', 'Reliability', 'Lost carts', 'Grafana', 0],
		['メモリ使用量', 'Reliability', '失われたカート', 'Grafana', 0],
	])('%s measures %s of %s by %s', (watched, category, metric, source, count) => {
		expect(countOf(sourceWatched, '**Status**: Review', read(watched, category, metric, source))).toBe(count);
	});

	it('is not judged where what is watched stands in words that nothing reads', () => {
		const body = read('Memory and processors', 'Reliability', 'Lost carts', 'Grafana');
		const more = '\n\n## Monitoring\n\nThe metrics of all carts, lost ones too, go to Grafana each minute.';
		expect(countOf(sourceWatched, '**Status**: Review', body + more)).toBe(0);
	});
});

it.each([
	['Superseded', 0],
	['Rejected', 0],
	['Implemented', 1],
])('a document that is %s is looked at again', (status, count) => {
	expect(
		countOf(reviewDue, `**Status**: ${status}`, '## Consensus\n\n### Revisit\n\n- **Look again**: 2026-01-08'),
	).toBe(count);
});

it('a short document in the words of an example is no template', () => {
	const head =
		'**Author**: Ann Lee\\\n**Status**: Implemented\\\n**Created**: 2026-09-01\\\n**Scope**: product\\\n**Reversible**: two-way';
	const metric =
		'## Success Metrics\n\n- **Cost**: Latency p95\n  - Baseline: 900 ms\n  - Target: 300 ms or less\n  - Deadline: 2026-10-01\n  - Source: Bill\n  - Actual: 250 ms';
	expect(countOf(untouched, head, metric)).toBe(0);
	expect(countOf(untouched, head, '## Summary\n\n_To be decided_\n\n## Motivation\n\n_To be decided_')).toBe(1);
});

it.each([
	['Randbedingungen: siehe unten.', 1],
	['Constraints: see above', 1],
	['Constraints: none above the usual', 0],
])('the answer %j is in another place', (line, count) => {
	expect(countOf(seeBelow, '**Status**: Review', `## Current State\n\nCarts.\n\n${line}`)).toBe(count);
});

describe('the scope of a change', () => {
	const scoped = (line: string) =>
		toldBy(choiceKnown, `# RFC: Carts\n\n**Status**: Review\n${line}\n\n## Summary\n\nCarts.\n`);

	it.each(['**Scope**: Global', '**Scope**: all of the company', '**Reversible**: sometimes', 'Scope: the planet'])(
		'%s is told as not known',
		(line) => {
			expect(scoped(line)).toHaveLength(1);
		},
	);

	it.each([
		'**Scope**: Team',
		'**Scope**: Organization-wide',
		'**Scope**: team | product',
		'**Scope**: _To be decided_',
		'**Scope**: TBD',
		'**Room**: Global',
		'**Reversible**: two-way',
	])('%s is not', (line) => {
		expect(scoped(line)).toEqual([]);
	});

	it.each(['company', 'Company-wide', 'Organization-wide'])(
		'%s asks for security and scalability by name, first',
		(scope) => {
			const text = `# RFC: Carts\n\n**Status**: Review\n**Scope**: ${scope}\n\n## Summary\n\nCarts.\n`;
			const told = toldBy(sectionMissing, text).find((one) => one.includes('needs are missing'));
			expect(told).toMatch(/are missing: Security \([^)]+\), Scalability \([^)]+\), /);
		},
	);
});
