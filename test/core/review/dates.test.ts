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
	['a month alone', '# Carts\n\n**Date:** February 2016', []],
	['a year alone on a line', '# Carts\n\n2016', none],
	['a day that is none', '# Carts\n\n- Start Date: 2023-21-02', ['info 3: There is no day 2023-21-02.']],
	['a day to come', '# Carts\n\n- Date: 2027-01-01', ['info 3: 2027-01-01 has not come yet.']],
])('%s', (_, head, told) => {
	expect(toldBy(datesRule, `${head}\n\n${body}`)).toEqual(told);
});
