import {repeated, type Shape} from './filled.ts';

/** A problem in a document of a house's own template, which all rules for texts look at. */
export const problem = '# RFC: T\n\n**Status**: Review\n\n## Motivation\n\n### Problem\n\n';

/** What opens, parts or marks something in a line, and nothing where it is repeated. */
const openers = [
	'TBD ',
	'TODO: ',
	'YYYY-MM-DD ',
	'<!-- ',
	'-->',
	'<!-- rfc-wizard-disable title ',
	'`',
	'`` ',
	'**a ',
	'*a ',
	'_To be decided_ ',
	'[',
	'[a](',
	'[a][',
	'![',
	'](',
	'[a](#b) ',
	'[ ] ',
	'<',
	'<a href="',
	'</',
	'&',
	'http://',
	'a@',
	'@a ',
	'"',
	'“a b c d ',
	'a (b ',
	'{{',
	'\\',
	'\\[',
	'|',
	' - ',
	'- ',
	'> ',
	'# ',
	'1. ',
	'1,000 ',
	'Week 1-',
	'5" ',
	'chosen option ',
	'Word. ',
	'a',
	'日本',
	'👩‍👩‍👧',
	'\u200D',
	'\f',
	'../',
	'password: ',
];

/** Lines that grow; one at the start of which an opener stands may be a block of another kind. */
export const lines: readonly Shape[] = [
	...openers.map((opener) => repeated(`${JSON.stringify(opener)} on one line`, opener, `${problem}x `)),
	...['TBD ', '<!-- ', '[', '<', '`'].map((opener) =>
		repeated(`${JSON.stringify(opener)} at the start of a line`, opener, problem),
	),
];
