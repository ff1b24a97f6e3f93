import {expect, it} from 'vitest';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {optionOnesided} from '../../../source/core/review/rules/option-onesided.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n';
const chosen = (below: string) =>
	`${own}- **Option A**: Files - slow\n- **Option B**: Redis - quick\n- **Selected**: Redis - it answers sooner than Files${below}\n`;
const priceless = ['warning 11: "Redis" is selected, and nothing speaks against it.'];
const other = (arguments_: string) =>
	`# Carts\n\n- Status: Review\n\n## Alternatives\n\n### Files\n\nPros:\n\n- Simple\n\n${arguments_}`;
const proposal = (text: string) => `# Carts\n\n- Status: Review\n\n## Proposal\n\n${text}\n`;
const among = (files: string) =>
	`${own}- **Option A**: Files - slow\n- **Option B**: Nothing - as today\n- **Selected**: Redis - it answers sooner than Files\n\n## Alternatives Considered\n\n### Option 1: Files\n\n${files}\n### Option 2: Nothing\n\n- **Why not chosen**: sign-outs\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a price behind another label', drawbacksOfSelected, chosen('\n  - Negative: one more system'), []],
	['a price in the reason', drawbacksOfSelected, chosen('. Cons: one more system'), []],
	['a price in a paragraph of its own', drawbacksOfSelected, chosen('\n\nDrawbacks: one more system to run.'), []],
	['nothing but what speaks for it', drawbacksOfSelected, chosen('\n  - Positive: 1 ms reads'), priceless],
	['a price in a table in Japanese', drawbacksOfSelected, proposal('| 案 | 欠点 |\n|---|---|\n| 一つ | 失う |'), []],
	['a price in German', drawbacksOfSelected, proposal('Es gibt Nachteile: ein System mehr.'), []],
	[
		'a proposal without a price',
		drawbacksOfSelected,
		proposal('One key for each of the carts.'),
		['info 5: Nothing says what speaks against the proposal.'],
	],

	['arguments against that are no bullets', optionOnesided, other('Bad, for the reasons told at the top.\n'), []],
	[
		'nothing against an option of another house',
		optionOnesided,
		other('### Redis\n\nPros:\n\n- New\n\nCons:\n\n- Slow\n'),
		[],
	],

	['a list of the alternatives alone', selection, among('- **Why not chosen**: 40 ms\n'), []],
	[
		'a list with one that is not told off',
		selection,
		among('- **Pros**: nothing new\n'),
		['error 11: "Redis" is selected and is none of the options.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
