import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {headingOrder} from '../../../source/core/review/rules/heading-order.ts';
import {invisible} from '../../../source/core/review/rules/invisible.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const pointer = 'Moved to [carts](carts.md).\n';
const nobody = 'info 1: Nobody is named who answers for this.';
const text = '\n## Motivation\n\nCarts are lost.\n';
const over = (status: string, words: string) => `# Carts\n\n- Status: ${status}\n\n## Motivation\n\n${words}\n`;
const proposed = (status: string) => `# Carts\n\n- Status: ${status}\n\n## Proposal\n\nCarts move to Redis.\n`;
const proposal = `${text}\n## Drawbacks\n\nWords.\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a pointer', title, pointer, []],
	['a pointer', statusKnown, pointer, []],
	['a pointer', peopleRule, pointer, []],
	['a pointer', datesRule, pointer, []],
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

	['a writer in a sentence', peopleRule, `# Carts\n\nThis was written by Ann Lee in May.\n${text}`, []],
	['a writer by the name at a host', peopleRule, `# Carts\n\n> This was written by @ann and moved here.\n${text}`, []],
	['a name below the title', peopleRule, `# Carts\n\nAnn Lee\\\nJune 30, 2020\n${text}`, []],
	['a heading of names', peopleRule, `# Carts\n\n### Ann Lee, Ben Roy\n${text}`, []],
	['what a program writes', peopleRule, `# Carts\n\nThe log is written by carts.\n${proposal}`, [nobody]],
	['words with capitals', peopleRule, `# Carts\n\n## Simple Carts\n\nMove Carts\n${proposal}`, [nobody]],

	[
		'a sign for a heading without a space',
		title,
		'#Carts\n\nWords.\n',
		['warning 1: This is not a heading, since the "#" has no space behind it.'],
	],
	['a sign for a section without a space', title, 'Words.\n\n##Carts\n', ['warning 1: There is no title.']],

	[
		'a damaged letter',
		invisible,
		`# Carts\n${text}Caf\uFFFD\n`,
		['warning 6: U+FFFD stands for a character that was damaged on its way here.'],
	],
	['a damaged letter that code shows', invisible, `# Carts\n${text}\n\`Caf\uFFFD\`\n\n\`\`\`\nCaf\uFFFD\n\`\`\`\n`, []],
	[
		'a control character in code',
		invisible,
		`# Carts\n${text}\n\`\`\`\n\u0010\n\`\`\`\n`,
		['warning 8: U+0010 is a control character, and no text.'],
	],

	[
		'the same step again and again',
		headingOrder,
		'# Carts\n\n### A\nWords.\n### B\n\n## C\n\n#### D\n\n### E\n\n### F\n\n###### G\n',
		[],
	],
	['a style of the whole document', headingOrder, '# Carts\n\n### A\nWords.\n### B\n\n### C\n', []],
	[
		'exceptions to the order of the document',
		headingOrder,
		'# Carts\n\n## A\n\n#### B\n\n### C\n\n### D\n\n## E\n\n#### F\n\n### G\n\n### H\n\n### I\n\n### J\n\n### K\n',
		['info 5: "B" is of level 4, inside one of level 2.'],
	],
	['one of two headings', headingOrder, '# Carts\n\n## A\n\n#### B\n', []],
	['placeholders of what is over', placeholderLeft, over('Defunct', 'TBD'), []],
	[
		'placeholders of what is in force',
		placeholderLeft,
		over('Accepted', 'TBD'),
		['warning 7: "TBD" holds a place for something that is not written yet.'],
	],
	['an empty section of what is over', sectionEmpty, over('Rejected', ''), []],
	['an empty section', sectionEmpty, over('Accepted', ''), ['info 5: There is nothing under "Motivation".']],
	['what is built without alternatives', optionsLt2, proposed('Implemented'), []],
	['what is accepted without', optionsLt2, proposed('Accepted'), ['info 1: There is no alternative to the proposal.']],
	[
		'an open question of what is built',
		questionOwner,
		`# Carts\n\n- Status: Implemented (2.0)\n\n## Open questions\n\n- Who asks?\n`,
		['info 7: One question is open in a document that is implemented.'],
	],
])('%s (%#)', (_, rule, whole, told) => {
	expect(toldBy(rule, whole)).toEqual(told);
});
