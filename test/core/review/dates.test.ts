import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {toldBy} from '../../support/review.ts';

const body = '## Motivation\n\nCarts are lost since 2024-01-02.\n\n## Drawbacks\n\nWords.\n';
const none = ['info 1: There is no date.'];

it.each<[name: string, head: string, told: string[]]>([
	['no date', '# Carts\n\n- Status: Draft', none],
	['an empty label', '# Carts\n\n- Start Date:\n- Status: Draft', none],
	['what is to be filled in', '# Carts\n\n- Date: YYYY-MM-DD', none],
	['a version', '# Carts\n\n- Status: implemented in 2024', none],
	['a date with its time', '---\nstart-date: 2025-10-02T00:00:00.000Z\n---\n\n# Carts', []],
	['a label of the house', '---\nstatus_last_reviewed: 2024-03-06\n---\n\n# Carts', []],
	['a row of a table', '# Carts\n\n| | |\n|---|---|\n| **Last updated** | 2024-03-06 |', []],
	['below a comment', '<!--\nWords.\n-->\n\n# Carts\n\n- Start Date: 2024-03-06', []],
	['in the title', '# RFC 12 - 2024-03-06 - Carts', []],
	['on a line of its own', '# Carts\n\nAnn Lee\n2024-03-06', []],
	['behind a label that a line break ends', '# Carts\n\nDate: 2024-03-06<br>\nAuthor: Ann', []],
	[
		'another way to write it',
		'# Carts\n\nLast updated: June 16, 2016',
		['info 3: "June 16, 2016" is not a date that programs can compare.'],
	],
	[
		'with slashes',
		'# Carts\n\n- Created: 08/05/2019',
		['info 3: "08/05/2019" is not a date that programs can compare.'],
	],
	[
		'a year of two digits',
		'# Carts\n\n- Start Date: 16 Jun 16',
		['info 3: "16 Jun 16" is not a date that programs can compare.'],
	],
	['a label with a dash behind it', '# Carts\n\n**Started** — 2024-03-06', []],
	['a sentence at the head', '# Carts\n\nFirst written 19 May 2024, by Ann.', []],
	['a month alone', '# Carts\n\n**Date:** February 2016', []],
	['a year alone on a line', '# Carts\n\n2016', none],
	['a day that is none', '# Carts\n\n- Start Date: 2023-21-02', ['info 3: There is no day 2023-21-02.']],
	['a day to come', '# Carts\n\n- Date: 2027-01-01', ['info 3: 2027-01-01 has not come yet.']],
])('%s', (_, head, told) => {
	expect(toldBy(datesRule, `${head}\n\n${body}`)).toEqual(told);
});

const own = (header: string): string[] =>
	toldBy(datesRule, `# RFC: Carts\n\n**Author**: Ann\n**Status**: Review\n${header}\n\n${body}`);

it.each<[name: string, header: string, told: string[]]>([
	['dots', '**Created**: 14.04.2024', ['info 5: "14.04.2024" is not a date that programs can compare.']],
	['words', '**Created**: 8 June 2024', ['info 5: "8 June 2024" is not a date that programs can compare.']],
	['another order', '**Created**: 04/22/2024', ['info 5: "04/22/2024" is not a date that programs can compare.']],
	[
		'a day that another one explains',
		'**Created**: 04/22/2024\n**Updated**: 05/06/2024',
		['info 5: "04/22/2024" is not a date that programs can compare, nor is the other below it.'],
	],
	[
		'nothing that says which number is the month',
		'**Created**: 03/04/2024',
		['warning 5: "03/04/2024" is not a date that programs can compare.'],
	],
	[
		'both orders in one document',
		'**Created**: 22/04/2024\n**Updated**: 05/06/2024\n\nLast seen 05/23/2024.',
		[
			'info 5: "22/04/2024" is not a date that programs can compare.',
			'warning 6: "05/06/2024" is not a date that programs can compare.',
		],
	],
])('is a warning only for a day that could be another: %s', (_, header, told) => {
	expect(own(header)).toEqual(told);
});
