import {ownText} from '../markdown/prose.ts';
import {sourceOf} from '../markdown/source.ts';
import {type Amount, writtenLike, writtenNumber} from './amounts.ts';
import type {Found, Subject} from './types.ts';

const number = "\\d(?:[\\d.,'’\\u00A0\\u202F]{0,20}\\d)?";
const currency = '[€$£¥₹]|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|INR)(?![\\p{L}])';

/** A number with what it counts: "38 TB", "$1,200", "EUR 40", "1.200 shops". */
const quantity = new RegExp(
	`(?<![\\p{L}\\d.,'’/-])(?:(${currency})\\s?(${number})(\\s?[kKmM](?!\\p{L}))?|(${number})\\s?(%|${currency}|\\p{L}[\\p{L}-]{0,20}))(?![\\d/])`,
	'gu',
);

/** Words by which a line says that what stands below it is all of what it counts. */
const whole =
	/(?<!\p{L})(?:namely|consist(?:s|ing)? of|compris(?:es|ing)|(?:made|broken|split) (?:up|down|into|as)|divid(?:es|ed) (?:into|as)|composed of|breakdown|that is|i\.e\.|in total|total(?:s|ling|ing)?|altogether|in all|nämlich|insgesamt|bestehend aus|au total|en total|no total)(?!\p{L})/iu;

/** What is only near, only a part, or counted elsewhere too. */
const unsure =
	/[~≈<>≤≥]|\d\s?[-–+]|(?<!\p{L})(?:about|approx\w*|around|roughly|nearly|almost|circa|ca|over|under|more|less|fewer|least|most|up to|some|of which|among|incl\w*|excl\w*|plus|minus|without|rest|remain\w*|others?|each|per|every|average|from|to|overlap\w*|shared?|both|etwa|rund|davon|je|pro)(?!\p{L})/iu;

const point = /^(\s*)(?:[-*+]|\d{1,2}[.)])\s+(.*)$/;

/** Fewer and more are no list of parts. */
const [fewest, most] = [2, 12];

/** An amount with where it stands in its text. */
type Counted = {amount: Amount; start: number; end: number};

/** Totals in a line that leads to a list, whose points do not give it; nothing where any of them leaves a doubt. */
export function wrongListedSums({source}: Subject): Found[] {
	const {lines, starts} = sourceOf(ownText(source.text));
	return lines.flatMap((line, index): Found[] => {
		if (!/:\s*$/.test(line) || line.includes('|')) return [];
		// Only the sentence that leads to the list.
		const from = Math.max(line.lastIndexOf('. '), line.lastIndexOf('; ')) + 1;
		const lead = line.slice(from);
		const said = whole.test(lead) ? onlyIn(lead) : undefined;
		const points = said ? pointsBelow(lines, index + 1) : [];
		if (!said || points.length < fewest || points.length > most) return [];
		const parts = points.flatMap((text) => (unsure.test(text) ? [] : (onlyIn(text)?.amount ?? [])));
		const isAlike = parts.length === points.length && parts.every(({unit}) => unit === said.amount.unit);
		if (!isAlike || isSum(parts, said.amount)) return [];
		const decimals = Math.max(...parts.map((one) => one.decimals));
		const start = (starts[index] ?? 0) + from + said.start;
		return [
			{
				start,
				end: start + said.end - said.start,
				message: `What is listed below is ${writtenLike(sumOf(parts), said.amount, decimals)} together, and not ${lead.slice(said.start, said.end)}.`,
				next: 'Correct the sum, or what it is made of.',
			},
		];
	});
}

/** The points of the list that begins there, behind at most one empty line; none where any has points of its own. */
function pointsBelow(lines: readonly string[], from: number): string[] {
	const first = lines[from]?.trim() === '' ? from + 1 : from;
	const found = lines.slice(first, first + most + 2).map((line) => point.exec(line));
	const end = found.indexOf(null);
	const points = (end < 0 ? found : found.slice(0, end)).map((match) => ({space: match?.[1], text: match?.[2] ?? ''}));
	return points.every(({space}) => space === points[0]?.space) ? points.map(({text}) => text) : [];
}

/** The only number of a text, with its unit; undefined where it has another one, or is only near. */
function onlyIn(text: string): Counted | undefined {
	// Marks become spaces, so that all else keeps its place.
	const bare = text.replaceAll(/[*_]/g, ' ');
	const [one, other] = [...bare.matchAll(quantity)];
	const isAlone = (bare.match(/\d(?:[\d.,'’]*\d)?/g) ?? []).length === 1;
	if (!one || other || !isAlone || isNear(bare.slice(0, one.index))) return undefined;
	const [all, before = '', money, size = '', count, behind = ''] = one;
	const amount = writtenNumber(money ?? count ?? '');
	const unit = `${before}${size.trim()}${behind}`.toLowerCase();
	return amount && {amount: {...amount, unit}, start: one.index, end: one.index + all.length};
}

const near =
	/(?:[~≈<>≤≥]|(?<!\p{L})(?:about|approx\w*\.?|around|roughly|nearly|almost|circa|ca\.?|over|under|(?:more|less|fewer) than|up to|at (?:least|most)|some|etwa|rund))\s*$/iu;

function isNear(before: string): boolean {
	return near.test(before);
}

function sumOf(amounts: readonly Amount[], key: 'value' | 'other' = 'value'): number {
	return amounts.reduce((sum, amount) => sum + amount[key], 0);
}

/** Also where it is only rounded, where a separator can be read in another way, and where it cannot be their sum. */
function isSum(amounts: readonly Amount[], said: Amount): boolean {
	if (said.value <= Math.max(...amounts.map(({value}) => value))) return true;
	const zeros = /0*$/.exec(String(said.value))?.[0].length ?? 0;
	const own = said.decimals > 0 ? 0.5 * 10 ** -said.decimals : zeros > 0 ? 0.5 * 10 ** zeros : 0;
	const decimals = Math.min(...amounts.map((one) => one.decimals));
	const each = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
	const allowed = own + amounts.length * each + 1e-9;
	return Math.abs(sumOf(amounts) - said.value) <= allowed || Math.abs(sumOf(amounts, 'other') - said.other) < 1e-9;
}
