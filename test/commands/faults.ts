import type {Case} from './cases.ts';

const everyFault = `titel: Move search
title: 5
summary: "\\e[31mred\\u202e"
options:
  - {name: A, cons: none, selected: true}
  - {name: A, selected: true, prso: [x]}
phases:
  - {name: P, when: {weeks: [3, 1]}, dependsOn: [Bild]}
  - {name: Build}
created: 2026-02-30
criteria: [{name: Cost, weight: 0}]
"\\e[2Jkey": 1
marks: {summary: maybe}
`;

const refused = (name: string, stdin: string, stderr: RegExp): Case => ({
	name,
	argv: ['new', '--answers', '-', '--yes'],
	stdin,
	code: 1,
	stderr,
	leaves: {rfcs: undefined},
});

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefg'].map((name, index) => {
	const before = 'abcdefg'[index - 1];
	return index === 0 ? name : `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
});

/** Answers that cannot be used: told with exit code 1, with nothing on standard output and nothing written. */
export const faults: readonly Case[] = [
	...[
		/^\d+ answers in standard input cannot be used\.\n/,
		/ {2}title: found 5, expected a line of text/,
		/ {2}titel: found "Move search", expected a key .* Did you mean title\?\n/,
		/ {2}options\[0\]\.cons: found "none", expected a list of lines/,
		/ {2}options\[1\]\.prso: .* Did you mean pros\?\n/,
		/ {2}options\[1\]\.name: found "A", expected a name that no other option has/,
		/ {2}options\[1\]\.selected: found true, expected only one option with it; options\[0\] has it already/,
		/ {2}phases\[0\]\.when\.weeks: found \[3,1\], expected .*1 <= from <= to/,
		/ {2}phases\[0\]\.dependsOn\[0\]: found "Bild", expected a phase: P, Build\. Did you mean Build\?/,
		/ {2}created: found "2026-02-30", expected a date that exists/,
		/ {2}criteria\[0\]\.weight: found 0, expected a percent number above 0/,
		/ {2}marks\.summary: found "maybe", expected undecided, not recorded, or \{not applicable: reason\}/,
		/ {2}␛\[2Jkey: found 1/,
		/rfc-wizard schema staff-rfc describes the answers\.\n$/,
	].map((line) => refused(`every fault at once: ${line.source}`, everyFault, line)),
	refused(
		'YAML that is broken',
		'title: T\nsummary: "abc\n  x: [1\n',
		/standard input:\d+:\d+: Missing closing "quote/,
	),
	refused('a key twice', 'title: T\ntitle: U\n', /standard input:2:1: Map keys must be unique/),
	refused('two documents', 'title: T\n---\ntitle: U\n', /standard input:2:1: A second document begins here/),
	refused('a tag', 'title: !!js/function x\n', /standard input:1:8: Unresolved tag/),
	refused('a key that is a list', '? [a, b]\n: 1\n', /standard input:1:3: /),
	refused('a bomb of aliases', bomb.join('\n'), /Its aliases \(\*name\) lead nowhere/),
	refused('an alias of nothing', 'title: *none\n', /Its aliases \(\*name\) lead nowhere/),
	refused('an alias within itself', 'title: &x {b: *x}\n', /Its aliases \(\*name\) lead nowhere/),
	refused('a list', '[1, 2]', /the whole file: found \[1,2\], expected a map with the keys title/),
	refused('brackets without end', '['.repeat(50_000), /nested too deeply/),
	refused('the key __proto__', '{"title":"T","__proto__":{"x":1}}', /__proto__: found \{"x":1\}/),
	refused('the key constructor', '{"title":"T","constructor":{"prototype":{"x":1}}}', /constructor: found/),
	refused('a mark of __proto__', '{"title":"T","marks":{"__proto__":"unknown"}}', /marks\.__proto__: found unknown/),
	refused(
		'a mark of an item that is not there',
		'title: T\nmarks: {"options[7].pros": unknown}',
		/marks\.options\[7\]\.pros/,
	),
	refused(
		'a mark of a flag',
		'title: T\noptions: [{name: A}]\nmarks: {"options[0].selected": unknown}',
		/marks\.options\[0\]\.selected/,
	),
];
