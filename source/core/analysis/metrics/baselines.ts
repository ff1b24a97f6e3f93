import type {Span} from '../../markdown/span.ts';
import type {Quantity} from './quantities.ts';

const today =
	"now|today|currently|current|at present|so far|heute|derzeit|aktuell|jetzt|bisher|aujourd['’]hui|actuellement|hoy|actualmente|oggi|attualmente|hoje|atualmente";
const earlier =
	'was|were|before|previously|baseline|measured|dry run|vorher|zuvor|vs\\.?|versus|instead of|statt|compared (?:to|with)|gegenüber';

const before = new RegExp(
	`(?:(?<![\\p{L}\\d])(?:${today}|${earlier}|(?<!\\d[\\s\\p{L}]{0,10})(?:from|von))|現在|今|目前)[\\s:=,~≈]*(?:(?:the|our|its|that|this)\\s(?:\\p{L}+\\s){1,3}(?:is|was|are|were)\\s)?(?:(?:at|about|around|is|it is|only|etwa|rund|ca\\.?)\\s*)?$`,
	'iu',
);
const behind = new RegExp(`^\\s*(?:/\\s?\\p{L}+\\s*)?(?:${today})(?!\\p{L})`, 'iu');

/** A remark with a name of its own, such as "(dry run: 94 %)" or "(winter 2024/25: 61 %)"; a limit is no value of today. */
const labelled =
	/^\(\s*(?!(?:limit|max|min|target|goal|budget|sla|slo|ziel|stretch|plan(?:ned)?|from|by|until|till|ab|bis|next|later)(?!\p{L})[\p{L}\d\s/.-]{0,20}:)(?:\p{L}[\p{L}\d\s/.’'-]{1,30}|20\d\d[\d/-]{0,6}):/iu;

/** A remark that tells a number of a time that is over: "(61 % in winter 2024)", "(last season 61 %)". */
const past =
	/^\((?![^()]*\b(?:by|until|till|from|next|target|goal|bis|ab)\b)[^()]*\b(?:(?:last|previous|past|prior) \p{L}|in (?:\p{L}+ )?20\d\d)/iu;

/** A remark that begins with the word for it, whatever it says: "(today: end of the week)", "(now nothing)". */
const worded = new RegExp(`^\\(\\s*(?:${today}|baseline|we had|previously|vorher|zuvor)(?!\\p{L})`, 'iu');

/** A remark that begins with a number, at the end of a sentence that has one already: "at most 4 (19 in May)". */
const numbered = /^\(\s*[~≈]?[\d$€£]/u;

/** Where a sentence says what a metric was or is: each quantity, or the whole remark in brackets that has it. */
export function baselinesIn(text: string, quantities: readonly Quantity[]): Span[] {
	const remarks = [...text.matchAll(/\([^()]{1,200}\)/g)].map(({0: {length}, index}) => ({
		start: index,
		end: index + length,
	}));
	const inWords = remarks.filter(({start, end}) => {
		const remark = text.slice(start, end);
		const isLast = numbered.test(remark) && !/[\p{L}\d]/u.test(text.slice(end));
		const isSecond = quantities.some((quantity) => quantity.end <= start);
		return worded.test(remark) || (isSecond && (isLast || (past.test(remark) && isMeasured(quantities, {start, end}))));
	});
	const measured = quantities.flatMap((quantity) => {
		const remark = remarks.find(({start, end}) => start < quantity.start && quantity.end <= end);
		const isLabelled = remark !== undefined && labelled.test(text.slice(remark.start, remark.end));
		if (!isLabelled && !isBaseline(text, quantity)) return [];
		return [remark ?? {start: quantity.start, end: quantity.end}];
	});
	return [...measured, ...inWords.filter(({start}) => !measured.some((span) => span.start === start))];
}

function isMeasured(quantities: readonly Quantity[], {start, end}: Span): boolean {
	return quantities.some((quantity) => start < quantity.start && quantity.end <= end);
}

function isBaseline(text: string, {start, end}: Quantity): boolean {
	return before.test(text.slice(Math.max(0, start - 40), start)) || behind.test(text.slice(end, end + 40));
}
