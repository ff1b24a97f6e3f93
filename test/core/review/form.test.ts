import {expect, it} from 'vitest';
import {dates} from '../../../source/core/review/rules/dates.ts';
import {headingOrder} from '../../../source/core/review/rules/heading-order.ts';
import {people} from '../../../source/core/review/rules/people.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const pointer = 'Moved to [carts](carts.md).\n';
const text = '\n## Motivation\n\nCarts are lost.\n';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a pointer', title, pointer, []],
	['a pointer', statusKnown, pointer, []],
	['a pointer', people, pointer, []],
	['a pointer', dates, pointer, []],
	['a sentence that points nowhere', title, 'Carts move.\n', ['warning 1: There is no title.']],
	['nothing at all', title, '', ['warning 1: There is no title.']],

	[
		'a status in a sentence',
		statusKnown,
		`# Carts\n\nStatus: we try it out, and nobody should build on it before May.\n${text}`,
		[],
	],
	['a section about the status', statusKnown, `# Carts\n\n## Status\n\nThis was adopted for the shop.\n${text}`, []],
	['an empty section about it', statusKnown, `# Carts\n\n## Status\n${text}`, ['info 1: There is no status.']],
	['a word of other houses', statusKnown, `# Carts\n\n- Status: Predraft\n${text}`, []],

	[
		'the same step again and again',
		headingOrder,
		'# Carts\n\n### A\n\n### B\n\n## C\n\n#### D\n\n### E\n\n### F\n\n###### G\n',
		[
			'info 3: "A" is of level 3, inside one of level 1, and so is another.',
			'info 9: "D" is of level 4, inside one of level 2.',
			'info 15: "G" is of level 6, inside one of level 3.',
		],
	],
	[
		'three of a kind',
		headingOrder,
		'# Carts\n\n### A\n\n### B\n\n### C\n',
		['info 3: "A" is of level 3, inside one of level 1, and so are 2 more.'],
	],
])('%s (%#)', (_, rule, whole, told) => {
	expect(toldBy(rule, whole)).toEqual(told);
});
