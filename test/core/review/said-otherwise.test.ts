import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldAmong, toldBy} from '../../support/review.ts';

const head = '# Carts\n\n- Status: Accepted\n\n';
const motivated = (text: string) => `${head}## Motivation\n\n${text}\n`;
const unproved = ['info 5: No number, ticket or quotation under "Motivation" shows that the problem is real.'];
const proposed = (text: string) => `${motivated('Carts are lost.')}\n## Proposal\n\n${text}\n`;
const unpriced = ['info 9: Nothing says what speaks against the proposal.'];
const over = (line: string) => `# Carts\n\n- Status: Superseded\n${line}\n\n## Motivation\n\nWords.\n`;
const alternatives = (text: string) => `${motivated('Carts are lost.')}\n## Alternatives\n\n${text}\n`;
const points =
	'- Each cart stands in a file of its own, and a list names the files\n- Redis has a key for each of them';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a motivation without a proof', motivationEvidence, motivated('Carts are lost.'), unproved],
	[
		'a ticket by reference',
		motivationEvidence,
		`${motivated('Lost, as told [there][t].')}\n[t]: https://a.org/issues/7\n`,
		[],
	],
	[
		'another reference',
		motivationEvidence,
		`${motivated('Lost, as told [there][t].')}\n[t]: https://a.org/carts\n`,
		unproved,
	],
	['output', motivationEvidence, motivated('```\ncart lost\n```'), []],
	['somebody who asked', motivationEvidence, motivated('Users have asked for it.'), []],
	[
		'discussions at the end',
		motivationEvidence,
		`${motivated('Carts are lost.')}\n## Related discussions\n\nhttps://a.org/issues/7\n`,
		[],
	],
	[
		'code before it',
		motivationEvidence,
		`${head}## Example\n\n\`\`\`js\na();\n\`\`\`\n\n## Motivation\n\nCarts are lost.\n`,
		[],
	],
	[
		'a ticket at the head',
		motivationEvidence,
		motivated('Carts are lost.').replace('\n\n##', '\n- Reference Issues: #12\n\n##'),
		[],
	],

	['a bug at the head', motivationEvidence, motivated('Carts are lost.').replace('\n\n##', '\n- Bug: C-7\n\n##'), []],
	['names of an interface', motivationEvidence, motivated('`get` has `put` beside it, and `list` has none.'), []],
	['two such names', motivationEvidence, motivated('`get` is slow with `put` beside it.'), unproved],
	['a price', drawbacksOfSelected, proposed('Carts stand in a file.'), unpriced],
	['a price in passing', drawbacksOfSelected, proposed('It is big, and likely to break the old shop.'), []],
	['an incompatible form', drawbacksOfSelected, proposed('The new form is incompatible with the old one.'), []],
	['another way', optionsLt2, proposed('Carts stand in a file.'), ['info 1: There is no alternative to the proposal.']],
	['another way that was thought of', optionsLt2, proposed('At first we thought a database would do.'), []],
	[
		'a list of other documents',
		optionsLt2,
		'---\ntype: Meta\nstatus: Final\n---\n\n# Carts\n\n## Proposal\n\n- 12\n\n## Motivation\n\nWords of it.\n',
		[],
	],
	['a month', datesRule, '# Carts\n\n- Created: January, 2020\n\n## Motivation\n\nWords.\n', []],
	[
		'a day that may be another',
		datesRule,
		'# Carts\n\n- Created: 01/03/2020\n\n## Motivation\n\nWords.\n',
		['info 3: "01/03/2020" is not a date that programs can compare.'],
	],

	['over without a word', supersedeLinks, over(''), ['warning 3: It is superseded, and does not say by what.']],
	['a note on the status', supersedeLinks, over('- Status notes: The shop has closed'), []],
	['that it is gone', supersedeLinks, over('\nThis is no longer part of the shop.'), []],

	[
		'a title one level down',
		title,
		'## Move carts\n\nWords.\n\n### Why\n\nWords.\n',
		['warning 1: The title "Move carts" is a heading of level 2.'],
	],
	['chapters alone', title, '## Problem\n\nWords.\n\n## Design\n\nWords.\n', ['warning 1: There is no title.']],
	[
		'a survey before the title that the front matter names',
		title,
		'---\ntitle: Move carts\n---\n# Survey\n\nWords.\n\n# Move carts\n\nWords.\n',
		['warning 4: "Survey" is a second title, beside "Move carts".'],
	],
	[
		'a second title',
		title,
		'# Move carts\n\nWords.\n\n# Survey\n\nWords.\n',
		['warning 5: "Survey" is a second title, beside "Move carts".'],
	],

	['a question of a template', placeholderLeft, `${head}## Design\n\n> What parts are still TBD?\n\nWords.\n`, []],
	[
		'a question of a template in two lines',
		placeholderLeft,
		`${head}## Design\n\n> Say it early. What parts are\n> still TBD?\n\nWhat is\nTBD?\n`,
		[],
	],
	[
		'a word below a question',
		placeholderLeft,
		`${head}## Design\n\nWho pays?\nTBD\n`,
		['warning 8: "TBD" holds a place for something that is not written yet.'],
	],
	[
		'a word twice in a line',
		placeholderLeft,
		`${head}## Design\n\nTBD and TBD\n\nTBD: and TBD\n`,
		['warning 7: "TBD" holds a place for something that is not written yet, and so it does in line 9.'],
	],
	[
		'a word that is asked about',
		placeholderLeft,
		`${head}## Design\n\nTBD: who pays?\n`,
		['warning 7: "TBD" asks what is not settled yet.'],
	],
	[
		'a word in several lines',
		placeholderLeft,
		`${head}## Design\n\nTBD\n\nTODO\n\nTBD\n`,
		[
			'warning 7: "TBD" holds a place for something that is not written yet, and so it does in line 11.',
			'warning 9: "TODO" holds a place for something that is not written yet.',
		],
	],

	[
		'a change that is linked',
		peopleRule,
		'# Carts\n\n- Status: Draft\n- RFC PR: https://a.org/pull/12\n\n## Motivation\n\nWords.\n',
		[],
	],
	['a heading alone', title, '## Motivation\n\nWords.\n', ['warning 1: There is no title.']],
	[
		'options by numbers',
		optionsLt2,
		`${motivated('Words.')}\n## Proposal (option 1)\n\nWords.\n\n## Removed proposals\n\nWords.\n`,
		[],
	],
	[
		'a title that says it is over',
		datesRule,
		'# Carts (superseded by [Redis](redis.md))\n\n## Motivation\n\nWords.\n\n## Drawbacks\n\nWords.\n',
		[],
	],
	['a team', peopleRule, '---\nteams: shop\n---\n\n# Carts\n\n## Motivation\n\nWords.\n', []],
	[
		'a title with such a word',
		peopleRule,
		'# Author carts\n\n- Status: Draft\n\n## Motivation\n\nWords.\n',
		['info 1: Nobody is named who answers for this.'],
	],

	[
		'a reason below the list',
		whyNotMissing,
		alternatives(`${points}\n\nBoth would be slower, because each call takes a lock there.`),
		[],
	],
	[
		'a reason set in',
		whyNotMissing,
		alternatives(`${points}\n  - Denied by those who run it`),
		['info 11: Nothing says why "Each cart stands in a file of its own, and a list names t..." is not chosen.'],
	],
	[
		'another way that is linked',
		whyNotMissing,
		alternatives('We have tried the files of the shop, see https://a.org/files for what is with them.'),
		[],
	],

	[
		'a question that is answered below',
		questionOwner,
		`${head}## Open questions\n\n- Does it stay?\n  - As it is today.\n- May it go?\n`,
		['info 9: One question is open in a document that is accepted.'],
	],

	['another version', rollbackTrigger, `${head}## Downgrade strategy\n\nThe old version reads the new files.\n`, []],
	[
		'a plan',
		rollbackTrigger,
		`${head}## Rollback plan\n\nThe old version is put in its place.\n`,
		['info 5: Nothing under "Rollback plan" says at which measured value to roll back.'],
	],
	[
		'a plan that is asked elsewhere',
		rollbackTrigger,
		`${head}## Rollback plan\n\nThe old version is put in its place.\n\n### Which metrics should inform a rollback?\n\nLost carts.\n`,
		[],
	],

	['a price under security', drawbacksOfSelected, `${motivated('Words.')}\n## Security\n\nKeys are shared.\n`, []],
	[
		'a day that a program puts in',
		datesRule,
		`# Carts\n\n- Date: {TODAY}\n- Status: Draft\n\n## Motivation\n\nWords.\n`,
		[],
	],
])('is not missed, or told as what it is: %s (%#)', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

const body = '# Carts\n\n## Motivation\n\nWords.\n\n## Drawbacks\n\nWords.\n';

it.each<[path: string, rule: Rule, told: number]>([
	['rfcs/carts.md', statusKnown, 1],
	['rfcs/accepted/2020/carts.md', statusKnown, 0],
	['Archive/Drafts/carts.md', statusKnown, 0],
	['active-rfcs/carts.md', statusKnown, 0],
	['open-shop/proposals/carts.md', statusKnown, 1],
	['rfcs/carts.md', datesRule, 1],
	['rfcs/withdrawn/carts.md', datesRule, 0],
	['rfcs/2026-03-01-carts.md', datesRule, 0],
	['rfcs/0012-carts/storage.md', datesRule, 0],
	['rfcs/0012-carts/README.md', datesRule, 1],
	['rfcs/0012-roadmap.md', datesRule, 0],
	['rfcs/0135-template-of-carts.md', datesRule, 1],
])('%s', (path, rule, told) => {
	expect(toldAmong(rule, {}, path, body)).toHaveLength(told);
});
