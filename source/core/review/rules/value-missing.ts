import {withoutCode} from '../../markdown/prose.ts';
import {lineAtOffset} from '../../markdown/source.ts';
import {sentencesIn} from '../sentences.ts';
import {sectionsAbout} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const most = 3;

/** A limit at which something happens. */
const limit =
	/\b(?:exceed(?:s|ed|ing)?|above|over|beyond|reach(?:es|ed)?|below|under|cross(?:es|ed)?|pass(?:es|ed)?|surpass(?:es|ed)?|hits?)\s+(?:the|an?|some|this|that|its|our)\s+(?:(?:certain|given|defined|set|specific|agreed|maximum|minimum)\s+)?(?:[a-z]+\s)?(threshold|limit)\b/i;

/** What is won, by how much. */
const saving =
	/\b(?:sav(?:es?|ing)|reduc(?:es?|ing)|cut(?:s|ting)?|lower(?:s|ing)?|decreas(?:es?|ing))\s(?:us\s)?(?:[a-z]+\s){0,3}(?:a lot(?: of)?|lots of|a great deal of|plenty of)\s(?:[a-z]+\s)?(?:memory|time|money|cost|costs|work|space|disk|traffic|bandwidth|cpu|effort|calls|requests|hours|load|storage)\b/i;

/** Somebody else sets it, or it is set elsewhere in the text. */
const elsewhere = /\d|\bconfigur|\bsetting|\bparameter|\buser[- ]defined|\bcustomi|\barbitrar/i;

export const valueMissing: Rule = {
	id: 'value-missing',
	code: 'M07',
	promise: 'A threshold and a saving have a value, outside of what tells the problem.',
	about: 'any text',
	isOfEnglish: true,
	levels: {own: always('info'), foreign: always('info')},
	check(subject) {
		const {source} = subject;
		const motivations = sectionsAbout(subject, 'Motivation');
		const isOfProblem = (start: number): boolean => {
			const line = lineAtOffset(source, start);
			return motivations.some(({body, end}) => body.first <= line && line < end);
		};
		const found: Found[] = [];
		for (const {text, start} of sentencesIn(source.text, /threshold|limit|a lot|lots of|a great deal|plenty of/i)) {
			if (found.length >= most) break;
			if (!isOfProblem(start)) found.push(...withoutValue(subject, text, start));
		}

		return found.slice(0, most);
	},
	good: '# Carts\n\n## Design\n\nAbove a threshold of 200 calls a second they are refused. This saves 3 GB of memory.\n',
	bad: '# Carts\n\n## Design\n\nWhen the load exceeds the threshold, calls are refused.\n',
};

function withoutValue(subject: Subject, text: string, start: number): Found[] {
	const [reached, won] = [limit.exec(text), saving.exec(text)];
	const found = reached ?? won;
	// Code stands blanked in the sentence, and may be the name of what sets it.
	if (!found || elsewhere.test(text) || / {3,}\S/.test(text) || (reached && isSetElsewhere(subject, reached[1] ?? '')))
		return [];
	const noun = reached ? `this ${reached[1]}` : 'this saving';
	return [
		{
			start: start + found.index,
			end: start + found.index + found[0].length,
			message: `No number says what ${noun} is.`,
			expected: 'a value with its unit',
			next: 'Write the value, or who finds it out, and by when.',
		},
	];
}

/** In another line with a number or a setting. */
function isSetElsewhere({source}: Subject, noun: string): boolean {
	const words = new RegExp(noun, 'i');
	const bare = withoutCode(source.text);
	if (new RegExp(`\`[^\`\\n]{0,60}${noun}`, 'i').test(source.text)) return true;
	return (bare.match(/[^\n]+/g) ?? []).some((line) => words.test(line) && elsewhere.test(line));
}
