import {withDigits, withoutNoise} from '../analysis/metrics/noise.ts';
import {type Quantity, quantitiesIn} from '../analysis/metrics/quantities.ts';
import type {MetricTarget} from '../analysis/metrics/target.ts';
import {isKnownUnit} from '../analysis/metrics/units.ts';
import {isAkin, type Said, saidIn} from '../analysis/traceability/words.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {sectionsAbout, textUnder} from './texts.ts';
import type {Subject} from './types.ts';

/** Chapters that tell how it is before anything is done. */
const chapters = ['Summary', 'Motivation', 'Current state'];

/** What is counted because it should not be. */
const harm =
	/\b(?:incidents?|outages?|failures?|complaints?|errors?|losses|lost|tickets?|alerts?|defects?|bugs?|duplicates?|late|delay(?:s|ed)?|breach(?:es)?|escalations?|times|occasions)\b/i;

/** That there is to be none: "No lost cart", "Lost carts: none". */
const none =
	/(?:^|[:;,]\s)(?:no(?! (?:number|target|value|figure|threshold|data)(?!\p{L}))|zero|nil|not (?:a|one)(?: single)?|none|0)(?![\p{L}\d.,%])/iu;

/** Whether a metric says that something is to happen no more. */
export function isOfNone(metric: string): boolean {
	return none.test(metric);
}

const spread = /\b(?:p\d{2}|\d{2}(?:th)?[ -]percentile|median)\b/i;

type Sentence = {text: string; quantities: readonly Quantity[]};

/** The sentences and rows of those chapters that have a number; gathered once for all metrics. */
const measuredIn = rememberingByIdentity((subject: Subject): readonly Sentence[] =>
	chapters
		.flatMap((concept) => sectionsAbout(subject, concept))
		.flatMap((section) => textUnder(subject, section).split(/(?<=[.;!?])\s+|\n/))
		.map((text) => ({text, quantities: quantitiesIn(withoutNoise(withDigits(text)))}))
		.filter(({quantities}) => quantities.length > 0),
);

/**
 * Whether a chapter that tells of today has a number that may be the value of a metric today: it speaks of the same, or
 * is in the same unit and shares a word, or counts what is to happen no more.
 */
export function isValueOfBeforeTold(subject: Subject, metric: string, target: MetricTarget | undefined): boolean {
	const said = saidIn(metric);
	const isGone = target?.value === 0 || isOfNone(metric);
	const percentile = spread.exec(metric)?.[0].toLowerCase();
	return measuredIn(subject).some(({text, quantities}) => {
		if (isGone && harm.test(text)) return true;
		const other = saidIn(text);
		const isShared = [...said.topics].some((topic) => other.topics.has(topic));
		const isOfUnit = quantities.some(({unit}) => isKnownUnit(unit) && unit === target?.unit);
		const isOfSpread = percentile !== undefined && text.toLowerCase().includes(percentile);
		const isOfTime = isDuration(target?.unit) && quantities.some(({unit}) => isDuration(unit));
		if (isAkin(said, other) || (isShared && isOfTime) || isCountedIn(text, said)) return true;
		return isOfUnit && (isShared || isOfSpread);
	});
}

function isDuration(unit: string | undefined): boolean {
	return unit !== undefined && /^(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?)$/i.test(unit);
}

const counted = /(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*((?:\s\p{L}[\p{L}-]*){1,3})/gu;

/** Whether what a metric speaks of is counted in a sentence: "1,140 such calls". */
function isCountedIn(text: string, {topics}: Said): boolean {
	return [...text.matchAll(counted)].some(([, words = '']) =>
		[...saidIn(words).topics].some((topic) => topics.has(topic)),
	);
}
