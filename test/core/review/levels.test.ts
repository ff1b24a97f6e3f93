import {describe, expect, it} from 'vitest';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {HouseLevels} from '../../../source/core/house/levels.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {faultsOfLevels} from '../../../source/core/review/levels.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import type {Profile, Rule} from '../../../source/core/review/types.ts';

function severities(rule: Rule, text: string, levels: HouseLevels, profile: Profile = 'foreign'): string[] {
	const examined = {template: templateOfDocument(text), text, profile, today: '2026-11-20', levels};
	return reviewOf(examined, [rule]).map(({severity}) => severity);
}

const draft = '# Carts\n\n- Status: Draft\n\n## Motivation\n\nWords.\n';
const review = draft.replace('Draft', 'Review');

describe('the levels of a house', () => {
	it.each<[string, HouseLevels, string, string[]]>([
		['nothing said', {}, draft, ['info']],
		['by the id', {people: 'error'}, draft, ['error']],
		['by the code', {F04: 'warning'}, draft, ['warning']],
		['switched off', {people: 'off'}, draft, []],
		['at another stage', {people: {review: 'error'}}, draft, ['info']],
		['at this stage', {people: {review: 'error'}}, review, ['error']],
		['another rule', {title: 'error'}, draft, ['info']],
	])('go before those of the rule: %s', (_, levels, text, expected) => {
		expect([...new Set(severities(peopleRule, text, levels))]).toEqual(expected);
	});

	it('switch a rule on where it is off', () => {
		expect(
			severities(metricComplete, `${draft}\n## Success Metrics\n\n- Speed: much faster\n`, {M01: 'warning'}),
		).toContain('warning');
	});

	it('do not soften a strict review', () => {
		expect([...new Set(severities(peopleRule, draft, {people: 'warning'}, 'strict'))]).toEqual(['error']);
	});

	it('name rules that there are', () => {
		expect(faultsOfLevels({people: 'off', M01: 'off'})).toEqual([]);
		expect(faultsOfLevels({peple: 'off'})).toMatchObject([{path: 'rules.peple', meant: 'people'}]);
	});
});
