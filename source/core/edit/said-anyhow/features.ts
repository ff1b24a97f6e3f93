import {numberWords} from '../../text/number-words.ts';
import {inDigits} from '../../text/numbers-in-words.ts';
import {familiesBy} from './word-families.ts';

/** What a text is recognised by: stems, names, numbers and rates, each with how much it weighs where another text has it. */
export type Features = ReadonlyMap<string, number>;

const units: Readonly<Record<string, string>> = {
	'%': 'percent',
	'€': 'eur',
	$: 'usd',
	'£': 'gbp',
	rps: '~second',
	qps: '~second',
};
const thousands: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, million: 1e6, thousand: 1e3};

/** Words that all texts share, and those that all RFCs do. */
const common = new Set(
	'a about above across after again along all also although always am among an and another any are as at be because been before being below besides between beyond both but by can cannot case change could day did do does doing don done down each either else ever every few first for from further get gets had has have he her here him his how however i if in into is it its itself just last least less like made make makes many may me might more most much must my need needs neither never new no nor not now of off on once one only or other our out over own part per rather s same second see shall she should since so some such system systems service t take takes team than that the their them then there these they this those through thus time to today too two toward towards under until up upon us use used user users uses using very was via way we well were what when where whether which while who whom whose why will with within without work works would year yet you your the der die das und oder ist sind wird werden nicht mit von für auf ein eine einer eines dem den des im in zu zum zur bei aus als auch'.split(
		' ',
	),
);

/** The features of a text; what is in most statements of a document weighs little there. */
export function featuresOf(said: string): Features {
	const text = inDigits(said);
	const features = new Map<string, number>();
	const add = (feature: string, weight: number): void => {
		features.set(feature, Math.max(weight, features.get(feature) ?? 0));
	};
	for (const [, , unit = ''] of text.matchAll(
		/(\d)[^.;\n]{0,40}?(?:\b(?:per|an?|each|every)\s|\/\s?)(second|minute|hour|day|week|month|quarter|year|s|sec|min|h)\b/giu,
	))
		add(`~${rateOf(unit)}`, 1);
	for (const found of text.matchAll(
		/(?<sign>[$€£]\s?)?(?<digits>\d[\d.,]*\d|\d)(?<unit>\s?(?:%|€|\p{L}+(?![\p{L}-])))?|(?<word>[\p{L}][\p{L}\p{M}\p{N}'’_-]*)/gu,
	)) {
		const {digits, unit = '', word} = found.groups ?? {};
		if (digits !== undefined) addNumber(add, digits, unit.trim().toLowerCase());
		else if (word !== undefined) addWord(add, word, isBeginning(text, found.index));
	}

	return features;
}

function rateOf(unit: string): string {
	return {s: 'second', sec: 'second', min: 'minute', h: 'hour'}[unit.toLowerCase()] ?? unit.toLowerCase();
}

/** A number with its unit is more than the number. */
function addNumber(add: (feature: string, weight: number) => void, digits: string, unit: string): void {
	const plain = digits.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
	const value = Number(plain) * (thousands[unit] ?? 1);
	add(`#${value}`, value < 13 ? 0.4 : 1.2);
	const known = units[unit];
	if (known?.startsWith('~')) add(known, 1);
	else if (unit !== '' && thousands[unit] === undefined) {
		add(`#${value} ${wordStem(known ?? unit)}`, 0.8);
		addWord(add, known ?? unit, true);
	}
}

function addWord(add: (feature: string, weight: number) => void, word: string, isFirst: boolean): void {
	const lower = word.toLowerCase().replace(/['’]s?$/, '');
	const number = numberWords.indexOf(lower);
	if (number > 1) add(`#${number}`, 0.4);
	if (common.has(lower) || lower.length < 2) return;
	const isName = /.\p{Lu}|\p{N}|_/u.test(word) || (!isFirst && /^\p{Lu}/u.test(word));
	if (lower.length < 3 && !isName) return;
	add(wordStem(lower), isName ? 1.5 : 1);
}

function isBeginning(text: string, at: number): boolean {
	return /(?:^|[.!?:;|]\s*|[-*"“(]\s?)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** What the forms of a word have in common. */
function wordStem(word: string): string {
	const stem = stemmed(word);
	return sameAs.get(stem) ?? stem;
}

function stemmed(word: string): string {
	const stem = word
		.replace(/(?:'s|’s)$/, '')
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?<=\p{L}{3})(?:ations?|ings?|ed|es|s|ly)$/u, '');
	return stem
		.replace(/(\p{L})\1$/u, '$1')
		.replace(/e$/, '')
		.slice(0, 6);
}

const sameAs = familiesBy(stemmed);
