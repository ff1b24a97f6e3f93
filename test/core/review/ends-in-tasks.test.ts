import {describe, expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {toldBy} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';

describe('a task that says what comes out of it', () => {
	const phase = (task: string) =>
		toldBy(phaseExit, `${head}## Implementation Plan\n\n### Phase 1: Build\n\n- [ ] ${task}\n`);
	it.each([
		['Old and new beside each other for **two complete month-ends**, with a nil difference'],
		['Twenty carts with no lost item'],
		['Three quiet nights in a row'],
		['Load test to the target above, from three shops'],
		['Test against the target'],
		['72 h of replay without any error'],
		['10 rides with zero failures'],
		['Five consecutive runs'],
	])('is its end: %s', (task) => {
		expect(phase(task)).toEqual([]);
	});

	it.each([
		['Adapters for three shops'],
		['25 % of the shops, then all'],
		['Two new tables'],
		['No migration'],
		['Test the carts'],
		['Complete the import'],
	])('is not where nothing is measured: %s', (task) => {
		expect(phase(task)).toEqual(['warning 8: Nothing says when "Build" is over.']);
	});
});

describe('a target that is reached or not', () => {
	const metric = (text: string) => toldBy(metricComplete, `${head}## Success Metrics\n\n- **Audit**: ${text}\n`);
	it.each([
		['observation closed by 31st March 2027'],
		['all findings closed before the audit of May'],
		['certificate granted by 2027-03-31'],
		['old server switched off until end of June'],
		['the licence has been returned by 1 May 2027'],
	])('with its day is one: %s', (text) => {
		expect(metric(text).filter((line) => /no (?:target|baseline)/.test(line))).toEqual([]);
	});

	it.each([['observations of the audit'], ['closed observations'], ['certificates by shop']])(
		'is none without one: %s',
		(text) => {
			expect(metric(text).join()).toMatch(/has no target/);
		},
	);
});
