/** How a measured value must stand to the number of a target. */
export type Comparison = '<' | '<=' | '=' | '>=' | '>';

type Words = readonly [RegExp, Comparison];

// Each looks at the text that ends where the number begins; the first that fits counts.
const before: readonly Words[] = [
	[/(?:<=|=<|≤|⩽)\s*$/, '<='],
	[/(?:>=|=>|≥|⩾)\s*$/, '>='],
	[/<\s*$/, '<'],
	[/(?<!-)>\s*$/, '>'],
	[/(?:\bno|\bnot|n't)\s+(?:be\s+)?(?:more|greater|higher|longer|later)\s+than\s*$/i, '<='],
	[/(?:\bno|\bnot|n't)\s+(?:be\s+)?(?:less|fewer|lower)\s+than\s*$/i, '>='],
	[
		/\b(?:at\s+(?:the\s+)?most|up\s+to|within(?:\s+the(?:\s+[a-z]{3,12})?)?|maximum(?:\s+of)?|max\.?|not\s+(?:over|above)|limited\s+to)\s*$/i,
		'<=',
	],
	[/\b(?:at\s+(?:the\s+)?least|minimum(?:\s+of)?|min\.?|not\s+(?:under|below))\s*$/i, '>='],
	[/\b(?:less|fewer|lower|faster|shorter|sooner)\s+than\s*$/i, '<'],
	[/\b(?:more|greater|higher|longer)\s+than\s*$/i, '>'],
	[/\b(?:below|under|sub-?)\s*$/i, '<'],
	[/\b(?:above|over|exceeds?|beyond)\s*$/i, '>'],
];

// And these at what follows the number and its unit.
const after: readonly Words[] = [
	[/^[\s,]*(?:or|and)\s+(?:less|fewer|lower|faster|below|under|sooner|shorter)\b/i, '<='],
	[/^[\s,]*(?:or|and)\s+(?:more|greater|higher|longer|above|over|better|up)\b/i, '>='],
	[/^[\s,(]*(?:at\s+(?:the\s+)?most|max(?:imum)?)\b/i, '<='],
	[/^[\s,(]*(?:at\s+(?:the\s+)?least|min(?:imum)?)\b/i, '>='],
];

/** What the words before and behind a quantity ask for; undefined when they say nothing. */
export function comparisonOf(left: string, right: string): Comparison | undefined {
	return before.find(([words]) => words.test(left))?.[1] ?? after.find(([words]) => words.test(right))?.[1];
}
