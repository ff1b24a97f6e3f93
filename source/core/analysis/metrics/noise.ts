import {numberWords} from '../../text/number-words.ts';
import {isKnownUnit} from './units.ts';

const months =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const series = 'rfc|rfd|adr|kep|tep|pep|eip|issue|ticket|bug|pr|pull request|section|chapter|appendix|figure|footnote';

// What has digits and counts nothing: addresses, dates, years, quarters, phases, percentiles, versions, tickets.
const noise = new RegExp(
	[
		'\\bhttps?:\\/\\/\\S+',
		'\\d{4}-\\d{1,2}-\\d{1,2}',
		'\\b20\\d{2}(?:-(?:0[1-9]|1[0-2])\\b|[\\s-]+[QH][1-4]\\b|[./]\\d{1,2}(?:[./]\\d{1,2})?\\b)',
		'\\b\\d{1,2}\\/\\d{1,2}\\/(?:\\d{2}|\\d{4})\\b',
		'\\b(?:Q|H)[1-4](?:\\s+\\d{4})?',
		`(?:\\b\\d{1,2}\\.?\\s+)?\\b${months}\\.?\\s+\\d{4}\\b`,
		`\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${months}(?!\\p{L})`,
		'\\b(?:by|in|until|since|before|after|of)\\s+(?:19|20)\\d{2}\\b(?!\\s*[\\p{L}%]|-\\d)',
		'\\b(?:end|mid|early|late|start|spring|summer|autumn|winter|year|fy)[\\s-]*20\\d{2}\\b',
		'^20[2-4]\\d$',
		'\\b(?:at|by|before|until|after)\\s+\\d{1,2}:\\d{2}\\b',
		'\\b[1-5]xx\\b',
		'\\b(?:phase|week|step|version|option|milestone|goal|line|http)\\s*\\d[\\d.]*',
		`\\b(?:${series})\\s*(?:no\\.?\\s*)?#?\\d[\\d.]*`,
		'(?<![\\p{L}\\d])#\\d{2,}',
		// A version has two points; where three digits are between them, they group a number.
		'\\b(?!\\d{1,3}(?:\\.\\d{3})+\\b)\\d+(?:\\.\\d+){2,}',
		'\\b(?!sub-)[\\p{L}_]+-?\\d[\\p{L}\\d.-]*',
		'\\b\\d[\\d.]*(?:(?:st|nd|rd|th)\\b|\\s*%?[\\s-]*percentile)',
	].join('|'),
	'giu',
);

const products =
	'go|java|jdk|python|node(?:\\.js)?|ruby|rails|rust|php|swift|react|angular|postgres(?:ql)?|mysql|redis|kafka|kubernetes|tls|ubuntu|debian|android|ios';

/** A number behind the name of a month or a product is a day or a version, unless it has a unit. */
const named = new RegExp(
	`\\b(?:${products}|${months}\\.?|day|sprint|iteration|tier|stage)[\\s/]\\s*\\d[\\d.]*(?:st|nd|rd|th)?`,
	'giu',
);

/** The text with what counts nothing blanked out, so that all else keeps its place. */
export function withoutNoise(text: string): string {
	return text
		.replace(noise, blank)
		.replace(named, (found, at: number) => (isMeasured(text.slice(at + found.length)) ? found : blank(found)));
}

function isMeasured(behind: string): boolean {
	const [, unit = ''] = /^\s*(%|\p{L}+)/u.exec(behind.slice(0, 40)) ?? [];
	return unit === '%' || isKnownUnit(unit);
}

function blank(found: string): string {
	return ' '.repeat(found.length);
}

const spelled = new RegExp(`\\b(?:${numberWords.join('|')})\\b`, 'gi');

/** Numbers in words become digits; "one" only where it counts, since it is a pronoun too. */
export function withDigits(text: string): string {
	if (/^(?:none|nil)$/i.test(text)) return '0';
	return text.replace(spelled, (found, at: number) => {
		const value = numberWords.indexOf(found.toLowerCase());
		return value === 1 && !isCounted(text, at) ? found : String(value);
	});
}

function isCounted(text: string, at: number): boolean {
	const next = /^one\s+(\p{L}+)/iu.exec(text.slice(at, at + 40))?.[1] ?? '';
	return isKnownUnit(next) || /\b(?:least|most|than|within|to)\s+$/i.test(text.slice(Math.max(0, at - 20), at));
}
