import {numberWords} from './number-words.ts';

const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
]);
const ones: ReadonlyMap<string, number> = new Map([
	...[...numberWords, ...teens].map((word, value): [string, number] => [word, value]),
	...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

const word = `(?:${[...ones.keys(), ...scales.keys()].join('|')})`;
const run = new RegExp(`(?<!\\p{L})${word}(?:(?:[ -]| and )${word})*(?!\\p{L})`, 'giu');

/** A text with the numbers that it has in words as digits; "one" alone is a pronoun, too, and stays. */
export function inDigits(text: string): string {
	return text.replace(run, numberIn);
}

function numberIn(found: string): string {
	const words = found.toLowerCase().split(/[ -]/);
	if (words.length === 1 && words[0] === 'one') return found;
	const value = valueOf(words);
	if (value !== undefined) return String(value);
	// "Five and six" are two numbers.
	return / and /i.test(found) ? found.split(/ and /i).map(numberIn).join(' and ') : found;
}

/** What words of a number come to; undefined where they are no single one. */
function valueOf(words: readonly string[]): number | undefined {
	let [whole, part, last] = [0, 0, Number.POSITIVE_INFINITY];
	for (const [index, one] of words.entries()) {
		const scale = scales.get(one);
		if (one === 'and') {
			if (!scales.has(words[index - 1] ?? '')) return undefined;
		} else if (scale === undefined) {
			const value = ones.get(one) ?? 0;
			// Behind a ten come ones, behind a hundred all below it, and behind ones nothing of the kind.
			if (value >= (last >= 20 && last < 100 ? 10 : last)) return undefined;
			part += value;
			last = value >= 20 ? value : 1;
		} else {
			part = Math.max(part, 1) * scale;
			last = 100;
			if (scale > 100) [whole, part, last] = [whole + part, 0, Number.POSITIVE_INFINITY];
		}
	}

	return whole + part;
}
