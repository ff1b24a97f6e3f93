import {isKnownUnit} from './units.ts';

const months =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

// What has digits and counts nothing: addresses, dates, years, quarters, phases, percentiles, versions, tickets.
const noise = new RegExp(
	[
		'\\bhttps?:\\/\\/\\S+',
		'\\d{4}-\\d{1,2}-\\d{1,2}',
		'\\b(?:Q|H)[1-4](?:\\s+\\d{4})?',
		`(?:\\b\\d{1,2}\\.?\\s+)?\\b${months}\\.?\\s+\\d{4}\\b`,
		'\\b(?:by|in|until|since|before|after|of)\\s+(?:19|20)\\d{2}\\b(?!\\s*[\\p{L}%]|-\\d)',
		'\\b(?:phase|week|step|version|option|milestone|goal|line|http)\\s*\\d[\\d.]*',
		'\\b(?!sub-)[\\p{L}_]+-?\\d[\\p{L}\\d.-]*',
		'\\b\\d[\\d.]*(?:(?:st|nd|rd|th)\\b|\\s*%?[\\s-]*percentile)',
	].join('|'),
	'giu',
);

/** The text with what counts nothing blanked out, so that all else keeps its place. */
export function withoutNoise(text: string): string {
	return text.replace(noise, (found) => ' '.repeat(found.length));
}

const words = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];
const spelled = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');

/** Numbers in words become digits; "one" only where it counts, since it is a pronoun too. */
export function withDigits(text: string): string {
	if (/^(?:none|nil)$/i.test(text)) return '0';
	return text.replace(spelled, (found, at: number) => {
		const value = words.indexOf(found.toLowerCase());
		return value === 1 && !isCounted(text, at) ? found : String(value);
	});
}

function isCounted(text: string, at: number): boolean {
	const next = /^one\s+(\p{L}+)/iu.exec(text.slice(at, at + 40))?.[1] ?? '';
	return isKnownUnit(next) || /\b(?:least|most|than|within|to)\s+$/i.test(text.slice(Math.max(0, at - 20), at));
}
