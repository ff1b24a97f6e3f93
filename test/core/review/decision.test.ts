import {expect, it} from 'vitest';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {matrixCells} from '../../../source/core/review/rules/matrix-cells.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {notHighest} from '../../../source/core/review/rules/not-highest.ts';
import {optionOnesided} from '../../../source/core/review/rules/option-onesided.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {weights100} from '../../../source/core/review/rules/weights-100.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const choices = `${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n`;
const matrix = '\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n';
const foreign = '# Carts\n\n- Status: Accepted\n\n## Motivation\n\nCarts are lost.\n\n';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a draft', selection, choices.replace('Review', 'Draft'), []],
	['nothing selected', selection, choices, ['error 9: No option is selected.']],
	[
		'one that is not in the list',
		selection,
		`${choices}- **Selected**: Mongo - It is cheaper than Redis.\n`,
		['error 11: "Mongo" is selected and is none of the options.'],
	],
	['no reason', selection, `${choices}- **Selected**: Redis\n`, ['error 11: Nothing says why "Redis" is selected.']],
	[
		'a reason with another option',
		selection,
		`${choices}- **Selected**: Redis - Unlimited, which files are not.\n`,
		[],
	],
	[
		'a reason with a criterion',
		selection,
		`${choices}- **Selected**: Redis - Low cost.\n${matrix}| Redis | 3 | 4 | 3.4 |\n`,
		[],
	],
	[
		'a total rounded to one decimal',
		matrixCells,
		`${choices}${matrix}| Files | 8 | 6.375 | 7.4 |\n| Redis | 3 | 4 | 3.4 |\n`,
		[],
	],
	[
		'a total that is further off',
		matrixCells,
		`${choices}${matrix}| Files | 8 | 6.375 | 7.41 |\n| Redis | 3 | 4 | 3.4 |\n`,
		['warning 16: This total is 7.41, and the scores make 7.35.'],
	],
	[
		'an empty cell',
		matrixCells,
		`${choices}${matrix}| Redis | 3 |  |  |\n`,
		[
			'warning 9: "Files" has no score for Cost and Speed, and so no total.',
			'warning 16: "Redis" has no score for Speed, and so no total.',
		],
	],
	[
		'a score outside the scale',
		matrixCells,
		`${choices}${matrix}| Files | 3 | 11 | 6.2 |\n| Redis | 3 | 4 | 3.4 |\n`,
		['warning 16: "Files", Speed: found 11.'],
	],
	['a matrix without scores', matrixCells, choices, []],
	[
		'level with the best',
		notHighest,
		`${choices}- **Selected**: Redis\n${matrix}| Files | 3 | 4 | 3.4 |\n| Redis | 3 | 4 | 3.4 |\n`,
		[],
	],
	[
		'weights of 110 %',
		weights100,
		`${choices}${matrix.replace('60', '70')}| Redis | 3 | 4 | 3.4 |\n`,
		['error 14: The weights sum to 110 %.'],
	],
	[
		'one weight of two',
		weights100,
		`${choices}${matrix.replace(' (60%)', '')}| Redis | 3 | 4 | 3.4 |\n`,
		['warning 14: Cost has no weight, while others have one.'],
	],
	[
		'nothing selected yet',
		whyNotMissing,
		`${choices}\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: There\n`,
		[],
	],
	[
		'cons alone',
		optionOnesided,
		`${own}## Alternatives Considered\n\n### Option 1: Files\n\n- **Cons**: Slow\n`,
		['warning 7: Nothing speaks for "Files".'],
	],
	[
		'reservations',
		drawbacksOfSelected,
		`${choices}- **Selected**: Redis - It is fast.\n  - **Reservations**: It is new\n`,
		[],
	],
	[
		'no alternative elsewhere',
		optionsLt2,
		`${foreign}## Proposal\n\nWords.\n`,
		['info 1: There is no alternative to the proposal.'],
	],
	['nothing proposed elsewhere', optionsLt2, foreign, []],
	[
		'other words of an alternative',
		optionsLt2,
		`${foreign}## Proposal\n\nWe keep them in Redis instead of writing files.\n`,
		[],
	],
	[
		'a plan of what is to come',
		optionsLt2,
		`${foreign.replace('# Carts', '# Roadmap of carts')}## Proposal\n\nWords.\n`,
		[],
	],
	['names of options elsewhere', optionsLt2, `${foreign}## Considered Options\n\n- Files\n- Redis\n`, []],
	['a section that says so elsewhere', optionsLt2, `${foreign}## Alternatives\n\nNone.\n`, []],
	['an alternative in the text elsewhere', optionsLt2, `${foreign}Alternatively, carts could be files.\n`, []],
	[
		'to do nothing, in words',
		noDoNothing,
		`${foreign}## Alternatives\n\nWe could do nothing and lose a few carts.\n`,
		[],
	],
	['to refuse, by name', noDoNothing, `${foreign}## Alternatives\n\n### Do not add a store\n\nCarts are lost.\n`, []],
	['no options at all', noDoNothing, foreign, []],
	[
		'a reason elsewhere',
		whyNotMissing,
		`${foreign}## Alternatives\n\nCarts in files of their own, which is slower than it is today.\n`,
		[],
	],
	[
		'a reason in other words elsewhere',
		whyNotMissing,
		`${foreign}## Alternatives\n\n- Files of their own for each cart, which forces every server to read all of these\n`,
		[],
	],
	[
		'what is no option elsewhere',
		whyNotMissing,
		`${foreign}## Alternatives\n\n### Files\n\nThey are too slow for this.\n\n### Open questions\n\nIs the name of the store in the house style of the shop, and is it short?\n`,
		[],
	],
	[
		'no reason elsewhere',
		whyNotMissing,
		`${foreign}## Alternatives\n\nKeep the carts in files of their own, on a disk of the shop and its servers.\n`,
		['info 9: Nothing under "Alternatives" says why it was not chosen.'],
	],
	['a drawback in the text elsewhere', drawbacksOfSelected, `${foreign}The downside is the price.\n`, []],
	['no drawback elsewhere', drawbacksOfSelected, foreign, ['info 1: Nothing says what speaks against the proposal.']],
])('%s (%#)', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
