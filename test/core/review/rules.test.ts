import {describe, expect, it} from 'vitest';
import {render} from '../../../source/core/document/render.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {aroundAmong} from '../../support/around.ts';
import {templateFor} from '../../support/review.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const today = '2026-11-20';

/** What one rule finds in a text, at whatever stage it looks first, with the files of one of its examples around it. */
function found(rule: Rule, text: string, example: 'good' | 'bad' = 'bad') {
	const template = templateFor(text);
	const around = rule.around && aroundAmong(rule.around[example], rule.around.path, text);
	const {platform = []} = rule;
	return reviewOf({template, text, profile: 'own', today, platform, ...(around ? {around} : {})}, [rule]);
}

describe('the rules', () => {
	it('have an id and a code each of their own', () => {
		expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
		expect(new Set(rules.map(({code}) => code)).size).toBe(rules.length);
		for (const {id, promise} of rules) {
			expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
			expect(promise).toMatch(/^[A-Z].*\.$/);
		}
	});
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
	it('has nothing to say about the good example', () => {
		expect(found(rule, rule.good, 'good')).toEqual([]);
	});

	it('finds something at a place in the bad one, and says what to do', () => {
		const findings = found(rule, rule.bad);
		expect(findings.length).toBeGreaterThan(0);
		for (const {start, end, line, column, message, next} of findings) {
			expect(start).toBeLessThanOrEqual(end);
			expect(end).toBeLessThanOrEqual(rule.bad.length);
			expect(rule.bad.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
			expect(message).toMatch(/\S.*[.:"]$/);
			expect(next).toMatch(/[.?]$/);
		}
	});

	it.each([rule.id, rule.code])('is switched off by a comment with "%s"', (name) => {
		expect(found(rule, `${rule.bad}\n<!-- rfc-wizard-disable ${name}: an example -->\n`)).toEqual(
			rule.id === 'fence-open' ? expect.anything() : [],
		);
	});
});

it('the worked example has nothing that is wrong', () => {
	const template = shipped('staff-rfc');
	const text = render(template, exampleAnswers('staff-rfc'));
	const findings = reviewOf({template, text, profile: 'strict', today: '2026-09-25'});
	expect(findings.map(({rule, message}) => `${rule}: ${message}`)).toEqual([]);
});

it('rules of what is absent find nothing else in documents of other houses', () => {
	const findings = rules
		.filter(({isOfAbsence}) => isOfAbsence)
		.flatMap((rule) => {
			const text = rule.bad.replace('RFC: ', '');
			return reviewOf({template: templateOfDocument(text), text, profile: 'foreign', today}, [rule]);
		});
	expect(findings.length).toBeGreaterThan(2);
	expect(findings.filter(({isAbsent}) => !isAbsent)).toEqual([]);
});
