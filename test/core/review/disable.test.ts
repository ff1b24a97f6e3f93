import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {disableReason} from '../../../source/core/review/rules/disable-reason.ts';
import {examinedAs, toldBy} from '../../support/review.ts';

const of = (comment: string): string => `# Carts\n\n<!-- ${comment} -->\n`;

describe('a comment that switches rules off', () => {
	it.each([
		['rfc-wizard-disable dates: the house keeps them elsewhere', []],
		['rfc-wizard-disable dates F04: the house keeps them elsewhere', []],
		['rfc-wizard-disable dates', ['This switches off dates without a reason.']],
		['rfc-wizard-disable daets: why', ['There is no rule "daets", so nothing is switched off by it.']],
		['rfc-wizard-disable all: why', ['There is no rule "all", so nothing is switched off by it.']],
		['rfc-wizard-disable dates — why', ['This switches nothing off.']],
		['rfc-wizard-disable: why', ['This switches nothing off.']],
		['rfc-wizard-disable-next-line dates: why', ['This switches nothing off.']],
		['rfc-wizard-disable disable-reason', ['This switches off disable-reason without a reason.']],
		['rfc-wizard-disable disable-reason: we agreed on none', []],
	])('%s', (comment, expected) => {
		expect(toldBy(disableReason, of(comment)).map((told) => told.replace(/^warning 3: /, ''))).toEqual(expected);
	});

	it('says which rule was meant', () => {
		const [found] = reviewOf(examinedAs(of('rfc-wizard-disable daets: why')), [disableReason]);
		expect(found?.next).toBe('Did you mean dates?');
	});
});

describe('a key that stands in a document', () => {
	const key = `${'AKIA'}${'ABCDEFGHIJKLMNOP'}`;

	it('is in no line that is shown or kept', () => {
		const findings = reviewOf(examinedAs(`# Carts\n\n- Status: Review\n\n## Motivation\n\nTODO: ${key}\n`));
		expect(new Set(findings.filter(({line}) => line === 7).map(({rule}) => rule))).toEqual(
			new Set(['placeholder-left', 'secret']),
		);
		expect(JSON.stringify(findings)).not.toContain(key);
	});

	it('may be the one of a handbook', () => {
		const findings = reviewOf(examinedAs(`# Carts\n\n${'AKIAIOSFODNN7'}${'EXAMPLE'}\n`));
		expect(findings.map(({rule}) => rule)).not.toContain('secret');
	});
});
