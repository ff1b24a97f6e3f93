import {expect, it} from 'vitest';
import {phaseDeps} from '../../../source/core/review/rules/phase-deps.ts';
import {toldBy} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const plan = (...phases: string[]) =>
	`${head}## Implementation Plan\n\n${phases.map((text, index) => `### Phase ${index + 1}: ${text}\n`).join('\n')}`;

it.each<[name: string, text: string, told: string[]]>([
	[
		'what a later phase builds',
		plan(
			'Move (Week 1)\n\n- [ ] Shops move, with prices translated by the price service',
			'Build (Week 2)\n\n- [ ] Build the price service and have it checked',
		),
		['warning 8: "Move" uses the price service, which is made only in phase 2.'],
	],
	[
		'what a later phase is called by',
		plan(
			'Test (Week 1)\n\n- [ ] Play back the worst day from the order archive',
			'Order archive (Week 2)\n\n- [ ] Keep each order',
		),
		['warning 8: "Test" uses the order archive, which is made only in phase 2.'],
	],
	[
		'what the same phase builds',
		plan(
			'Move\n\n- [ ] Build the price service\n- [ ] Shops move, with prices from the price service',
			'More\n\n- [ ] Build the price service for Wales',
		),
		[],
	],
	[
		'what an earlier phase builds',
		plan(
			'Build\n\n- [ ] Build the price service',
			'Move\n\n- [ ] Prices come from the price service',
			'More\n\n- [ ] Develop the price service further',
		),
		[],
	],
	[
		'what is there today',
		`${head}## Current State\n\n### How It Works Today\n\nPrices come from the price service.\n\n${plan('Move\n\n- [ ] Prices come from the price service', 'More\n\n- [ ] Build the price service anew').slice(head.length)}`,
		[],
	],
	[
		'what is put off',
		plan('Move\n\n- [ ] Prices are typed in, not yet from the price service', 'Build\n\n- [ ] Build the price service'),
		[],
	],
	[
		'what is only spoken of',
		plan('Move\n\n- [ ] Order the machines of the price service', 'Build\n\n- [ ] Build the price service'),
		[],
	],
	[
		'phases that run side by side',
		plan(
			'Move (5 May to 27 June 2026)\n\n- [ ] Prices come from the price service',
			'Build (5 May to 13 June 2026)\n\n- [ ] Build the price service',
		),
		[],
	],
	[
		'a phase that is called by what people do',
		plan('Try\n\n- [ ] Learn from the first pilot', 'First pilot\n\n- [ ] Ten shops'),
		[],
	],
])('%s', (_, text, told) => {
	expect(toldBy(phaseDeps, text)).toEqual(told);
});
