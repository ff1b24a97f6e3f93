import {cleanLine} from '../../text/clean.ts';
import {type Comparison, comparisonOf} from './comparisons.ts';
import {withDigits, withoutNoise} from './noise.ts';
import {type Quantity, quantitiesIn} from './quantities.ts';
import {decidedPart} from './undecided.ts';

/** A target that a measured value can be held against. The unit is as written, empty when there is none. */
export type MetricTarget = {
	/** `between` goes from `value` to `to`; `=` also stands for a number of which nothing more is said. */
	comparison: Comparison | 'between';
	value: number;
	unit: string;
	to?: number;
	/** Where it stands today, if the target says so: "from 12 to 4 days". */
	from?: {value: number; unit: string};
	/** Told against the value of today, so that it means nothing without a baseline: "20 % fewer". */
	relative?: true;
};

const longest = 400;

/**
 * The number, unit and comparison in the words of a target ("p95 < 300 ms", "from 12 to 4 days"); undefined
 * where nothing can be measured ("faster", "no number set; the limit is 75 MiB"). Of several numbers it is the one that is compared, else the first
 * that is no condition ("at 200 searches a second"). Only the first 400 characters count.
 */
export function metricTargetOf(text: string): MetricTarget | undefined {
	const shown = withDigits(decidedPart(cleanLine(text.slice(0, longest))));
	const quantities = quantitiesIn(withoutNoise(shown));
	return changeIn(shown, quantities) ?? rangeIn(shown, quantities) ?? singleIn(shown, quantities);
}

function changeIn(text: string, quantities: readonly Quantity[]): MetricTarget | undefined {
	for (const [first, second] of pairs(quantities)) {
		const words = text.slice(first.end, second.start);
		const isFrom =
			/\bfrom\s+(?:about\s+)?$/i.test(leftOf(text, first)) && /^[\s,]*(?:down\s+|up\s+)?to\s*$/i.test(words);
		if (isFrom || arrow.test(words) || isFall(first, second, words)) return changed(first, second);
		if (/^[\s,(]*(?:down\s+|up\s+)?from\s*$/i.test(words)) return changed(second, first);
	}

	return undefined;
}

/** A remark may stand before it: "9.2 s (blocking) → 60 s". */
const arrow = /^(?:\s*\([^()]{1,60}\))?\s*(?:→|->|=>|⇒)\s*$/;

/** "9.2 s to 0.6 s": from the larger number to the smaller one, or to another unit, is no range. */
function isFall(first: Quantity, second: Quantity, words: string): boolean {
	if (!/^\s*(?:down\s+)?to\s*$/i.test(words)) return false;
	return first.value > second.value || (first.unit !== '' && first.unit !== second.unit);
}

function changed(from: Quantity, to: Quantity): MetricTarget {
	const before = {value: from.value, unit: from.unit || to.unit};
	return {comparison: direction(from, to), value: to.value, unit: to.unit, from: before};
}

/** A value that falls should fall at least so far. With two units nobody has said which is larger. */
function direction(from: Quantity, to: Quantity): Comparison {
	if ((from.unit !== '' && from.unit !== to.unit) || from.value === to.value) return '=';
	return from.value > to.value ? '<=' : '>=';
}

function rangeIn(text: string, quantities: readonly Quantity[]): MetricTarget | undefined {
	for (const [low, high] of pairs(quantities)) {
		const words = text.slice(low.end, high.start);
		const isRange = /\bbetween\s+$/i.test(leftOf(text, low)) ? /^\s*and\s*$/i : /^\s*(?:-|–|to)\s*$/i;
		if (!isRange.test(words) || low.value >= high.value) continue;
		return {comparison: 'between', value: low.value, to: high.value, unit: high.unit};
	}

	return undefined;
}

function singleIn(text: string, quantities: readonly Quantity[]): MetricTarget | undefined {
	const targets = quantities.map((quantity, index) => ({quantity, comparison: comparisonFor(text, quantity, index)}));
	const chosen =
		targets.find(({comparison}) => comparison !== undefined) ??
		targets.find(({quantity}) => !/\b(?:at|for|after|during|in|every)\s*$/i.test(leftOf(text, quantity))) ??
		targets[0];
	if (!chosen) return undefined;
	const {quantity, comparison = '='} = chosen;
	return {
		comparison,
		value: quantity.value,
		unit: quantity.unit,
		...(isRelative(text, quantity) ? {relative: true} : {}),
	};
}

/** "Over" before a later number tells a period: "99.9 % over 30 days". */
function comparisonFor(text: string, quantity: Quantity, index: number): Comparison | undefined {
	if (quantity.isAtLeast) return '>=';
	const left = leftOf(text, quantity);
	if (index > 0 && /\bover\s+$/i.test(left)) return undefined;
	return comparisonOf(left, text.slice(quantity.end, quantity.end + 40));
}

const relatives =
	/^\s*(?:less|fewer|lower|faster|slower|shorter|more|higher|cheaper|better|reduction|increase|improvement)\b/i;

function isRelative(text: string, quantity: Quantity): boolean {
	const isSigned = /^\+/.test(text.slice(quantity.start)) && quantity.unit === '%';
	return isSigned || relatives.test(text.slice(quantity.end)) || /\bby\s+$/i.test(leftOf(text, quantity));
}

function leftOf(text: string, {start}: Quantity): string {
	return text.slice(Math.max(0, start - 40), start);
}

function pairs(quantities: readonly Quantity[]): [Quantity, Quantity][] {
	return quantities.slice(1).flatMap((next, index) => {
		const first = quantities[index];
		return first ? [[first, next] as [Quantity, Quantity]] : [];
	});
}
