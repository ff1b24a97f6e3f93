import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {render} from '../../../source/core/document/render.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {withoutCode} from '../../../source/core/markdown/prose.ts';
import {type Examined, reviewOf} from '../../../source/core/review/check.ts';
import {fixed} from '../../../source/core/review/fix.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import {corpusSample} from '../../support/corpus.ts';
import {examinedAs} from '../../support/review.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const head = '# RFC: Carts\n\n**Status**: Draft\n**Created**: 2026-03-01\n';
const matrix =
	'\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 4.3 |\n';

/** A rule, a document with what it fixes, and the document afterwards. */
const cases: readonly (readonly [string, string, string])[] = [
	['status-known', head.replace('Draft', 'Drafft'), head],
	[
		'status-known',
		'# Carts\n\n- Status: acepted (2026-03-01)\n\nWords.\n',
		'# Carts\n\n- Status: accepted (2026-03-01)\n\nWords.\n',
	],
	['matrix-cells', head + matrix, head + matrix.replace('4.3', '3.40')],
	[
		'invisible',
		`${head}\n## Motivation\n\nWo\u200Brds\u202E and \`co\u200Bde\`.\n`,
		`${head}\n## Motivation\n\nWords and \`co\u200Bde\`.\n`,
	],
	['invisible', '# Ca\u00ADrts\r\n\r\nWords.\u2060\r\n', '# Carts\r\n\r\nWords.\r\n'],
	[
		'link-dead',
		'# Carts\n\nSee [why](#Why_now), [so](<#what? else> "a") and [this](#gone).\n\n## Why *now*?\n\n## What, else?\n',
		'# Carts\n\nSee [why](#why-now), [so](<#what-else> "a") and [this](#gone).\n\n## Why *now*?\n\n## What, else?\n',
	],
	['dates', '# Carts\n\n- Start Date: June 3rd, 2026\n\nWords.\n', '# Carts\n\n- Start Date: 2026-06-03\n\nWords.\n'],
	['dates', '# Carts\n\n- Date: 23.6.2025\n', '# Carts\n\n- Date: 2025-06-23\n'],
	['dates', '# Carts\n\n- Date: 3 June 2025\n', '# Carts\n\n- Date: 2025-06-03\n'],
	['dates', '# Carts\n\n- Date: 6/23/2025\n', '# Carts\n\n- Date: 2025-06-23\n'],
	['dates', '---\ncreated: 2026/3/1\n---\n# Carts\n', '---\ncreated: 2026-03-01\n---\n# Carts\n'],
	['dates', '| Date | 3 Sept. 2025 |\n|---|---|\n\n# Carts\n', '| Date | 2025-09-03 |\n|---|---|\n\n# Carts\n'],
];

function fixesIn(examined: Examined): string[] {
	return reviewOf(examined).flatMap(({rule, fix}) => (fix ? [rule] : []));
}

describe('the safe fixes', () => {
	it.each(cases)('of %s leave nothing to fix, and all else as it was', (rule, before, after) => {
		const result = fixed(examinedAs(before));
		expect(result.examined.text).toBe(after);
		expect(new Set(result.fixed.map((finding) => finding.rule))).toEqual(new Set([rule]));
		expect(fixesIn(examinedAs(after))).toEqual([]);
	});

	it('are told of every rule that has one, and of no other', () => {
		const told = rules.filter(({fixes}) => fixes !== undefined).map(({id}) => id);
		expect(new Set(told)).toEqual(new Set(cases.map(([rule]) => rule)));
	});

	it.each([
		['a day that could be two', '# Carts\n\n- Date: 08/05/2025\n'],
		['one with dots', '# Carts\n\n- Date: 3.6.2025\n'],
		['an anchor with other numbers', '# Carts\n\nSee [here](#version-1-0).\n\n## Version 10\n'],
		['an anchor that is right on another site', '# Carts\n\nSee [here](#costs-time).\n\n## Costs & time\n'],
		['what keeps a name from being a mention', '# Carts\n\nAsk @\u200Bann.\n'],
		['what keeps an address from being a link', '# Carts\n\nSee shop\u200B.example.org.\n'],
		['what lets emphasis end before a letter', '# Carts\n\n**強調。**\u200B語.\n'],
		['what keeps a line from being a heading or a list', '# Carts\n\n\u200B# one\n\n\u200B1. two\n\n\u200B- three\n'],
		['what is all of a line', '# Carts\n\nWords.\n\u200B\nWords.\n'],
		['a day that there is not', '# Carts\n\n- Date: 30 February 2025\n'],
		['a status of nobody', '# Carts\n\n- Status: Blue\n'],
		['what may be the word of a house', '# Carts\n\n- Status: discuss\n'],
		['an unknown character', '# Carts\n\nWo\uFFFDrds.\n'],
		['marks of direction where text runs both ways', '# Carts\n\n\u202Bשלום\u202C.\n'],
		['places where a Thai line may end', '# Carts\n\nสวัสดี\u200Bครับ\n'],
	])('keep away from %s', (_, text) => {
		const examined = examinedAs(text);
		expect(fixed(examined)).toEqual({examined, fixed: []});
	});
});

function asForeign(text: string): Examined {
	return {template: templateOfDocument(text), text, profile: 'foreign', today: '2026-11-20'};
}

const example = render(shipped('staff-rfc'), exampleAnswers('staff-rfc'));
const documents = [{name: 'the worked example', text: example}, ...corpusSample(10)];

describe('a matrix in which somebody changed a score by hand', () => {
	it('gets the totals and the recommendation that its scores make, and the rest stays', () => {
		const changed = example.replace('| 9 | 9 | 6 | 5 | 6 | 7.35 |', '| 5 | 9 | 6 | 5 | 6 | 7.35 |');
		expect(changed).not.toBe(example);
		const {examined} = fixed(examinedAs(changed));
		expect(examined.text).toBe(
			changed
				.replace('| 5 | 9 | 6 | 5 | 6 | 7.35 |', '| 5 | 9 | 6 | 5 | 6 | 6.15 |')
				.replace('8.30, 0.95 ahead', '8.30, 2.15 ahead'),
		);
	});

	it('keeps the recommendation where an option is written in another way, so that it seems to be one more', () => {
		const other = example
			.replace('| Queue table in PostgreSQL | 9', '| Queue table in PG | 9')
			.replace('8.30, 0.95 ahead', '8.30, 0.90 ahead');
		expect(fixed(examinedAs(other)).examined.text).toBe(other);
	});

	it('mends the recommendation where an option is only emphasised in the matrix', () => {
		const bold = example.replace('| Queue table in PostgreSQL | 9', '| **Queue table in PostgreSQL** | 9');
		const wrong = bold.replace('8.30, 0.95 ahead', '8.30, 0.90 ahead');
		expect(fixed(examinedAs(wrong)).examined.text).toBe(bold);
	});

	it('keeps what somebody added to the recommendation', () => {
		const added = example.replace(/(\*\*Recommendation\*\*: .*?)8\.30/, '$1we take it for the price, 9.99');
		expect(added).not.toBe(example);
		expect(fixed(examinedAs(added)).examined.text).toBe(added);
	});

	it('keeps totals that are rounded otherwise, and a recommendation in other words', () => {
		const rounded = example
			.replace('| 8.30 |', '| 8.3 |')
			.replace(/\*\*Recommendation\*\*: .*/, '**Recommendation**: The queue.');
		expect(fixed(examinedAs(rounded)).examined.text).toBe(rounded);
	});
});

describe('what nobody can see, put into a document', () => {
	it('is taken out of a heading under which there is nothing', () => {
		const text = '# Carts\n\n## Goals\n\n- a\n\n## Open questions\n\nNone.\n';
		expect(fixed(asForeign(text.replace('questions', 'ques\u200Btions'))).examined.text).toBe(text);
	});

	it.each(documents.map(({name, text}) => [name, text]))('is taken out of %s to the byte', (_, original) => {
		const {examined} = fixed(asForeign(original));
		const {text} = examined;
		const open = [...withoutCode(text).matchAll(/\p{L}(?=\p{L})/gu)].map(({index}) => index + 1).slice(0, 5000);
		if (open.length === 0 || fixesIn(examined).length > 0) return;
		fc.assert(
			fc.property(fc.nat({max: open.length - 1}), (at) => {
				const place = open[at] ?? 0;
				const damaged = `${text.slice(0, place)}\u200B${text.slice(place)}`;
				expect(fixed(asForeign(damaged)).examined.text).toBe(text);
			}),
			{numRuns: 3},
		);
	});
});
