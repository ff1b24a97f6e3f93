import {expect, it} from 'vitest';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const motivated = (text: string) => `# Carts\n\n- Status: Accepted\n\n## Motivation\n\n${text}\n`;
const unproved = ['info 5: No number, ticket or quotation under "Motivation" shows that the problem is real.'];
const proposed = (text: string) => `${motivated('Carts are lost.')}\n## Proposal\n\n${text}\n`;
const unpriced = ['info 9: Nothing says what speaks against the proposal.'];
const alternatives = (text: string) => `${motivated('Carts are lost.')}\n## Alternatives\n\n${text}\n`;

/** What is missed in one place may be told in another. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'what a decision is made in',
		motivationEvidence,
		motivated('Many shops lose carts.').replace('Motivation', 'Context and Problem Statement'),
		[],
	],
	['no burden', motivationEvidence, motivated('The list of carts is to have a name.'), []],
	[
		'cases in what others do',
		motivationEvidence,
		`${motivated('Many shops lose carts.')}\n## Prior Art\n\nUses a file:\n\n- [a](https://a.org/x)\n- [b](https://a.org/y)\n- [c](https://a.org/z)\n`,
		[],
	],
	[
		'one case in what others do',
		motivationEvidence,
		`${motivated('Many shops lose carts.')}\n## Prior Art\n\nUses a file:\n\n- [a](https://a.org/x)\n`,
		unproved,
	],
	['what is no more', drawbacksOfSelected, proposed('The old list will not be kept.'), []],
	['what others have to do', drawbacksOfSelected, proposed('All shops have to migrate to it.'), []],
	[
		'what is wrong today',
		drawbacksOfSelected,
		proposed('Carts stand in a file.').replace('are lost.', 'cannot be kept any longer.'),
		unpriced,
	],
	[
		'a decision in another document',
		drawbacksOfSelected,
		proposed('This RFC only tracks the work on [carts](https://a.org/1).'),
		[],
	],
	[
		'other ways in another document',
		optionsLt2,
		proposed('All else stands in the parent RFC, and the rationale is described in [it](https://a.org/1).'),
		[],
	],
	[
		'a part of another document',
		optionsLt2,
		proposed('This document is part of the [design of carts](https://a.org/1).'),
		[],
	],
	[
		'a part of a shop',
		optionsLt2,
		proposed('This list is part of the [shop](https://a.org/1).'),
		['info 1: There is no alternative to the proposal.'],
	],
	[
		'the present state',
		whyNotMissing,
		alternatives('### Keep the existing file\n\nEach cart stands in a file of its own, and a list names all the files'),
		[],
	],
	[
		'another state',
		whyNotMissing,
		alternatives('### Keep a new file\n\nEach cart stands in a file of its own, and a list names all the files'),
		['info 11: Nothing says why "Keep a new file" is not chosen.'],
	],
	[
		'a precaution among the risks',
		riskComplete,
		`${motivated('Words.')}\n## Risks\n\n- The driver needs to be there before carts are moved\n`,
		[],
	],
	[
		'a risk with a link',
		riskComplete,
		`${motivated('Words.')}\n## Risks\n\n- It rests on [another library](https://a.org/b/c/d/e/f) that may go\n`,
		['info 11: "It rests on another library that may go" lacks mitigation.'],
	],
	[
		'an anchor as it is written',
		linkDead,
		'# Carts\n\nSee [a](#Lost-Words).\n\n## Other\n\nWords.\n',
		['warning 3: No heading has the anchor "#Lost-Words".'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

it('an anchor in another word is told with the one that is there', () => {
	const text = '# Carts\n\nSee [a](#plan-of-action).\n\n## Plan of attack\n\nWords.\n\n## Plan\n\nWords.\n';
	expect(foundBy(linkDead, text).map(({next}) => next)).toEqual(['Did you mean #plan-of-attack?']);
});
