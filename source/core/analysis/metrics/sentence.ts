import type {Span} from '../../markdown/span.ts';
import {cleanLine} from '../../text/clean.ts';
import {baselinesIn} from './baselines.ts';
import {deadlineIn} from './deadline.ts';
import {withDigits, withoutNoise} from './noise.ts';
import {type Quantity, quantitiesIn} from './quantities.ts';
import {namedSourceIn, sourceIn} from './source.ts';
import {type MetricTarget, metricTargetOf} from './target.ts';
import {decidedPart} from './undecided.ts';

/**
 * What one sentence says of a metric beside its name: "timeouts 3.1 % → 0 % by 2027-01-15 (Grafana)". Words stand as in
 * the sentence, numbers as digits; a part is undefined where nothing in the sentence can be it.
 */
export type MetricSentence = {
	target: MetricTarget | undefined;
	baseline: string | undefined;
	by: string | undefined;
	source: string | undefined;
};

const longest = 400;

/**
 * Takes the sentence of a metric apart, reading generously: what may be a part counts as one. Only the first 400
 * characters count.
 */
export function metricSentence(text: string): MetricSentence {
	const line = withDigits(cleanLine(text.slice(0, longest)));
	const quantities = quantitiesIn(withoutNoise(line));
	const before = baselinesIn(line, quantities);
	const target = targetIn(line, quantities, before);
	const apart = before.reduce((text, span) => blanked(text, span), line);
	return {
		target,
		baseline: baselineIn(line, quantities, before, target),
		by: deadlineIn(apart),
		source: namedSourceIn(line) ?? sourceIn(apart, quantities[0]?.end ?? line.length),
	};
}

function targetIn(line: string, quantities: readonly Quantity[], before: readonly Span[]): MetricTarget | undefined {
	const whole = metricTargetOf(line);
	if (whole?.from) return whole;
	const by = deadlineIn(line) ?? '';
	const rest = before.reduce((text, span) => blanked(text, span), line).replace(by, ' '.repeat(by.length));
	const decided = decidedPart(rest).length;
	const isLeft = (quantity: Quantity): boolean =>
		quantity.end <= decided && !before.some(({start, end}) => start <= quantity.start && quantity.end <= end);
	const target = metricTargetOf(rest);
	const isSaid = target?.comparison !== '=' || quantities.some((one) => isLeft(one) && !isCondition(line, one));
	return isSaid ? target : undefined;
}

const conditions = /(?<!\p{L})(?:at|for|after|during|every|per|last|past|top|next|the|over)\s*$/iu;

/** A number under which something is measured: "at 200 searches a second". A share is hardly ever one. */
function isCondition(line: string, {start, unit}: Quantity): boolean {
	return !unit.startsWith('%') && conditions.test(line.slice(Math.max(0, start - 20), start));
}

/** A remark may stand before the word where that is none that any sentence has: "120 in May auf 0". */
const between =
	/^\s*(?:(?:(?:down|up) )?(?:to|a|à)(?: (?:below|under|less than|at most|about|over|above))?|(?:[^\d,;.]{0,40}\s)?(?:auf|para|hasta|→|->|=>))[\s<>≤≥=]*$/i;

/** Behind "from", words may stand before the other number, a year among them: "from 51 in 2024 to <= 3". */
const fromTo = /^(?: (?:in|im) 20\d\d|[^\d,;.]{0,40})? (?:to|auf|a|para)(?: [^\d,;.]{0,20})?[\s<>≤≥=]*$/i;
const isFrom = /(?<!\p{L})(?:from|von|de)\s[~≈]?$/iu;

/** That nobody has counted it so far, or that it is new, before or behind the target. */
const uncounted =
	/(?<!\p{L})(?:(?:not (?:yet )?(?:measured|counted|known|tracked)|unknown|unmeasured|nobody counts)(?: (?:today|now|yet|so far))?|(?:there is )?no baseline|(?:is|are|since|because) new|no (?:\p{L}+ )?\p{L}+ (?:today|yet|so far)|(?:does not|doesn['’]t|do not) exist|none exists?)(?!\p{L})|[([]new[)\]]/iu;

/** From one number to another; upwards that may be a range, so that nobody is told that a baseline is missing. */
function baselineIn(
	line: string,
	quantities: readonly Quantity[],
	before: readonly Span[],
	target: MetricTarget | undefined,
): string | undefined {
	const [first] = before;
	if (first) return line.slice(first.start, first.end);
	if (target?.from) return `${target.from.value} ${target.from.unit}`.trim();
	const low = quantities.find((quantity, index) => {
		const next = quantities[index + 1];
		if (next === undefined) return false;
		const words = line.slice(quantity.end, next.start);
		return (
			between.test(words) ||
			(isFrom.test(line.slice(Math.max(0, quantity.start - 20), quantity.start)) && fromTo.test(words))
		);
	});
	if (low) return line.slice(low.start, low.end);
	return target && uncounted.exec(line)?.[0];
}

function blanked(text: string, {start, end}: Span): string {
	return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
