/** Units after which nothing else belongs to the unit, save what it is counted by ("GB a month"). */
const known = new Set([
	...['%', '‰', 'x', '×', '€', '$', '£', 'pp', 'bps'],
	...[
		'ns',
		'µs',
		'us',
		'ms',
		's',
		'sec',
		'secs',
		'second',
		'seconds',
		'millisecond',
		'milliseconds',
		'm',
		'min',
		'mins',
	],
	...['minute', 'minutes', 'h', 'hr', 'hrs', 'hour', 'hours', 'd', 'day', 'days', 'week', 'weeks', 'month', 'months'],
	...['year', 'years', 'b', 'kb', 'mb', 'gb', 'tb', 'pb', 'kib', 'mib', 'gib', 'tib', 'hz', 'khz', 'mhz', 'ghz'],
	...['qps', 'rps', 'tps', 'iops', 'percent', 'usd', 'eur', 'gbp', 'chf', 'dollars', 'euros', 'pounds'],
]);

export function isKnownUnit(word: string): boolean {
	return known.has(word.toLowerCase());
}

/** Words that end a unit, because they begin another part of the sentence. */
const ends = new Set([
	...['or', 'and', 'of', 'in', 'on', 'at', 'to', 'from', 'with', 'by', 'for', 'within', 'after', 'before', 'under'],
	...['over', 'than', 'until', 'when', 'while', 'as', 'is', 'are', 'be', 'during', 'out', 'the', 'this', 'that'],
	...['per', 'a', 'an', 'each', 'every', 'less', 'more', 'fewer', 'lower', 'higher', 'faster', 'slower', 'cheaper'],
	...['von', 'auf', 'bis', 'im', 'pro'],
	...['better', 'not', 'no', 'but', 'if', 'today', 'now', 'then', 'maximum', 'minimum', 'max', 'most', 'least'],
]);

const word = /^\s*([%‰€$£×]|[\p{L}][\p{L}\p{M}-]*)/u;
const rate = /^(?:\s*\/\s*[\p{L}]+|\s+(?:per|a|an|each|every)\s+[\p{L}]+)/iu;
const mostWords = 3;

/**
 * The unit at the beginning of a text, and how many characters it takes: "ms", "requests/s", "support tickets a
 * month"; empty when there is none. What stands in brackets or after punctuation is no unit.
 */
export function unitIn(text: string): {unit: string; length: number} {
	let rest = text;
	let words = 0;
	while (words < mostWords) {
		const found = word.exec(rest);
		const next = found?.[1] ?? '';
		if (!found || ends.has(next.toLowerCase())) break;
		words += 1;
		rest = rest.slice(found[0].length);
		if (isKnownUnit(next)) break;
	}

	const length = text.length - rest.length + (rate.exec(rest)?.[0].length ?? 0);
	return {unit: text.slice(0, length).trim().replaceAll(/\s+/g, ' '), length};
}
