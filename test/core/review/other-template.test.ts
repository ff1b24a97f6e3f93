import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {shipped} from '../../support/templates.ts';

const head = '---\nstatus: accepted\ndate: 2026-03-01\n---\n\n# Keep carts in files\n\n';
const context = '## Context and Problem Statement\n\nWhere do carts live?\n\n';
const options = '## Considered Options\n\n- Files\n- Redis\n- [Mongo](https://example.org): documents\n\n';
const outcome = (text: string) => `## Decision Outcome\n\n${text}\n\n`;
const drawback = '### Consequences\n\n- Bad, because files are slow\n';
const whole = `${head}${context}${options}${outcome('Chosen option: "Files", because nobody here runs Redis.')}${drawback}`;

/** What is more than a hint in a decision record, which asks for less than a proposal. */
function told(text: string): string[] {
	return reviewOf({template: shipped('madr'), text, profile: 'own', today: '2026-11-20'})
		.filter(({severity}) => severity !== 'info')
		.map(({rule, severity, line, message}) => `${rule} ${severity} ${line}: ${message}`);
}

it.each<[name: string, text: string, found: string[]]>([
	['a decision with all that its template asks for', whole, []],
	['neither date nor people, which it only offers', whole.replace('date: 2026-03-01\n', ''), []],
	[
		'a date as a bullet',
		whole.replace(/^---[\s\S]*?---\n/, '').replace('carts in files\n', '$&\n- Date: 2026-03-01\n'),
		[],
	],
	['no options', whole.replace(options, ''), ['options-lt2 warning 14: There is only one option.']],
	[
		'no options',
		whole.replace(options, '').replace('Chosen option: "Files", because', 'To be discussed:'),
		['options-lt2 warning 1: There are no options.'],
	],
	[
		'one option',
		whole.replace('- Redis\n- [Mongo](https://example.org): documents\n', ''),
		['options-lt2 warning 14: There is only one option.'],
	],
	['a choice without its reason in the same sentence', whole.replace('", because nobody', '". Nobody'), []],
	['a choice in other words', whole.replace('Chosen option: "Files",', 'We decided for Files'), []],
	[
		'a choice of none of them',
		whole.replace('"Files"', '"Postgres"'),
		['selection error 20: "Postgres" is selected and is none of the options.'],
	],
	['a choice by the name without its link', whole.replace('"Files"', '"Mongo"'), []],
	[
		'nothing chosen',
		whole.replace('Chosen option: "Files", because', 'To be discussed:'),
		['selection error 14: No option is selected.'],
	],
	['negative consequences by their heading', whole.replace(drawback, '### Negative Consequences\n\n- Slow\n'), []],
	[
		'no drawback',
		whole.replace(drawback, '### Positive Consequences\n\n- Simple\n'),
		['drawbacks-of-selected warning 20: "Files" is selected, and nothing speaks against it.'],
	],
])('%s', (_, text, found) => {
	expect(told(text)).toEqual(found);
});
