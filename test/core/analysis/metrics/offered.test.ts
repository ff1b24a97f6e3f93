import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {metricTargetOf} from '../../../../source/core/analysis/metrics/target.ts';

type Metric = {category: string; metric: string; target: string; source: string};

const files = readdirSync('templates/starters').filter((file) => file.startsWith('metrics-'));
const offered = files.flatMap(
	(file): Metric[] => parse(readFileSync(`templates/starters/${file}`, 'utf8')).answers.metrics,
);

describe('the metrics that are offered', () => {
	it('are there by category', () => {
		const categories = [...new Set(offered.map(({category}) => category))];
		expect(categories.toSorted()).toEqual(['Adoption', 'Cost', 'Delivery', 'Performance', 'Reliability']);
	});

	it.each(offered)('$category: $metric has a target that can be measured', ({target}) => {
		const measured = metricTargetOf(target);
		expect(measured?.unit).toMatch(/\S/);
		expect(measured?.comparison === '=').toBe(measured?.value === 0);
	});
});
