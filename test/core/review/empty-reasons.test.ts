import {expect, it} from 'vitest';
import {notUnderstood} from '../../../source/core/review/rules/not-understood.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import {toldBy} from '../../support/review.ts';

const alternatives = (below: string) =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n## Motivation\n\nCarts are lost.\n\n## Alternatives Considered\n\n### Keep files for a year more\n\n- Pros: there is nothing to do for anybody in the shops\n- Cons: they are slow with more than a thousand carts\n${below}\n\n## Risks\n\n- Fire. Mitigation: water\n`;

it.each<[name: string, below: string, told: string[]]>([
	[
		'an empty label',
		'- Why not: ',
		['error 16: Nothing stands behind the label of the reason against "Keep files for a year more".'],
	],
	[
		'an empty label in bold',
		'- **Why not chosen**:',
		['error 16: Nothing stands behind the label of the reason against "Keep files for a year more".'],
	],
	['a reason', '- Why not: nobody mends them', []],
	['a reason further inside', '- Why not:\n  - nobody mends them', []],
	['a reason in a paragraph', '**Why not**:\n\nNobody mends them.', []],
])('of an option that is not read, %s', (_, below, told) => {
	expect(toldBy(whyNotMissing, alternatives(below))).toEqual(told);
});

it('tells that options under headings of their own are not read', () => {
	expect(toldBy(notUnderstood, alternatives('- Why not:'))).toEqual([
		expect.stringContaining('"Alternatives Considered"'),
	]);
});
