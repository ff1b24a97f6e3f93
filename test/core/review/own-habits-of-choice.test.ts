import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {matrixCells} from '../../../source/core/review/rules/matrix-cells.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {optionOnesided} from '../../../source/core/review/rules/option-onesided.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';
import {shipped} from '../../support/templates.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const choices = (files: string, why: string) =>
	`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: ${files}\n- **Option B**: Redis\n- **Selected**: Redis - ${why}\n`;
const why = (text: string) => choices('Keep files', text);
const against = (heading: string, text: string, files = 'Files') =>
	`${choices(files, 'Fast.')}\n## Alternatives Considered\n\n### Option 1: ${heading}\n\n${text}\n`;
const unreasoned = 'warning 11: Why "Redis" is selected speaks of no other option and of no criterion.';
const grid = '\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	...[
		'Keeping them means two systems.',
		'It is the cheapest over three years.',
		'Only a store outlives a restart.',
		'最も安く、Keep files より速い。',
	].map((text): [string, Rule, string, string[]] => [text, selection, why(text), []]),
	['taste', selection, why('It is modern and the team is excited.'), [unreasoned]],

	[
		'a reason in a paragraph',
		whyNotMissing,
		against('Files', 'They are lost with the disk, which happens twice a year.'),
		[],
	],
	[
		'a name without its brackets',
		whyNotMissing,
		against('Files', '- **Why not chosen**: They are slow.', 'Files (as on one disk)'),
		[],
	],
	[
		'a paragraph that only describes',
		whyNotMissing,
		against('Files', 'One file for each of the carts, and a folder for each day of the year.'),
		['error 9: Nothing says why "Files" is not chosen.'],
	],
	[
		'scores of a name without its brackets',
		matrixCells,
		`${choices('Files (as on one disk)', 'Fast.')}${grid}| Files | 3 | 4 |\n| Redis | 5 | 6 |\n`,
		[],
	],

	[
		'a dash of another kind',
		selection,
		`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files — one for each cart\n- **Option B**: Redis — one key for each cart\n- **Selected**: Redis — Files are lost with the disk.\n`,
		[],
	],
	[
		'a dash of another kind before what is not chosen',
		whyNotMissing,
		`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files — one for each cart\n- **Option B**: Redis — one key for each cart\n- **Selected**: Redis — It is fast.\n`,
		['error 9: Nothing says why "Files" is not chosen.'],
	],
	[
		'totals of weights that do not add up',
		matrixCells,
		`${choices('Files', 'Fast.')}${grid.replace('40', '30').replace('|\n|---', '| Total |\n|---').replace('---|\n', '---|---|\n')}| Files | 3 | 4 | 3.0 |\n| Redis | 5 | 6 | 4.8 |\n`,
		[],
	],
	[
		'scores of one that is only selected',
		matrixCells,
		`${choices('Files', 'Fast.').replace('Selected**: Redis', 'Selected**: Valkey')}${grid}| Files | 3 | 4 |\n| Redis | 5 | 6 |\n`,
		[],
	],
	[
		'options in a table',
		optionsLt2,
		`${own}## Proposed Solution\n\n### Technology Choices\n\n| Option | Pros | Cons |\n|---|---|---|\n| Files | there today, free | lost with the disk that they are on |\n| Redis | outlives a restart | one more system to run at night |\n`,
		[],
	],
	['nothing against what is selected', optionOnesided, `${choices('Files', 'Fast.')}  - **Pros**: Fast\n`, []],
	['what is there today', noDoNothing, choices('Files, as today', 'Fast.'), []],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

const record = (text: string) =>
	`---\nstatus: accepted\ndate: 2026-11-02\ndecision-makers: Ann Lee\n---\n\n# Carts\n\n## Considered Options\n\n* Files\n* Redis\n\n## Decision Outcome\n\n${text}\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a choice in another language',
		selection,
		record('Opção escolhida: "Redis", porque é mais rápido que arquivos.'),
		[],
	],
	['no choice', selection, record('We talked about it.'), ['No option is selected.']],
	['those who decide', peopleRule, record('Redis'), []],
])('in a record: %s', (_, rule, text, told) => {
	const found = reviewOf({template: shipped('madr'), text, profile: 'own', today: '2026-11-20'}, [rule]);
	expect(found.map(({message}) => message)).toEqual(told);
});
