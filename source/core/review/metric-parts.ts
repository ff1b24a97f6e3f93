import type {MetricSentence} from '../analysis/metrics/sentence.ts';
import {metricTargetOf} from '../analysis/metrics/target.ts';
import {lineAt, type Row} from '../answers/rows.ts';
import type {Subject} from './types.ts';
import {isOfNone, isValueOfBeforeTold} from './value-of-before.ts';

/** A metric with what it is called in a message, and what its answers and its sentence say of it. */
export type Metric = Row & {name: string; said: MetricSentence};

/** A time of day by which something is done: "complete at 05:00", "before noon". */
const clock =
	/\b(?:at|by|before|until|um|bis|vor|às|até|à|avant)\s(?:\d{1,2}:\d{2}\b|\d{1,2}\s?[ap]\.?m\b|noon\b|midnight\b)/i;

const part = '(?:(?:a|one|1)[ -])?(?:half|third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters';

/** A target in words that counts from the value of today: "cut by one third", "to a quarter of today", "halved". */
const fraction = new RegExp(
	`\\b(?:in|by|to) (?:about |at least |roughly |more than )?(?:${part})\\b|\\b(?:half|a third|a quarter) (?:of )?(?:what|as (?:many|much|long)|today|the (?:present|current))|\\b(?:halv(?:e|ed|es|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|twice (?:as|what|today))(?!\\p{L})`,
	'iu',
);

/** A target that names no number and that anybody can see: all of them, never, no worse than today. */
const plain =
	/(?:^|[:;,]\s|\bfor\s|\bin\s|\bof\s|\bto\s|\bby\s)(?:all|every|each|everyone|everybody|alle|jede[rs]?)(?!\p{L})|(?<!\p{L})(?:never|nobody|no ?one|nowhere|unchanged|niemand|nie)(?!\p{L})|\b(?:no|not|never) (?:be )?(?:worse|slower|longer|higher|lower|more|less|fewer) than (?:it |they )?(?:today|now|before|at present|(?:is|was|are|were)\b|the (?:present|current|old|existing))|\b(?:same|as (?:good|fast|low|high|few|many|short)) as (?:today|now|before|at present|the (?:present|current|old|existing))|\bwithin (?:a|an|one|the) (?:same |working |business )?(?:second|minute|hour|shift|day|week|month)|\b(?:the|on the) same day\b|\bin (?:a|an|one) (?:single )?(?:\p{L}+ )?(?:minute|hour|day|week|step|go|run|sitting|click)\b|\b(?:stay|remain|keep|hold)s? (?:flat|level|the same|unchanged|steady|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are))\b/iu;

/** A limit whose number is written as a word: "under sixty seconds", "within two working days". */
const spelled =
	/(?<!\p{L})(?:under|below|above|over|within|at (?:least|most)|up to|(?:less|more|fewer|no more|not more) than|not exceeding) (?:an? |half |(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|minute|hour|day|week|month|second)s?(?!\p{L})/iu;

/** What is reached by a day or not: "observation closed by 31 March". */
const reached =
	/(?<!\p{L})(?:closed|completed?|finished|signed|delivered|retired|returned|(?:switched|turned|signed) off|decommissioned|passed|approved|certified|granted|obtained|in place|removed|migrated|published|withdrawn|handed (?:over|back)|lifted|settled|resolved|live|gone)\s(?:by|before|until|on|at|in)\s(?:the )?(?:[\p{L}-]+ (?:of )?){0,3}(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}(?!\p{L}))/iu;

/** That its value stands elsewhere: "see the target above", "as given under Scalability". */
const pointing =
	/\b(?:see|cf\.?|as|same|per|target from|given|stated|defined|siehe|wie)\b[^.;]{0,50}\b(?:above|below|earlier|section|chapter|summary|motivation|goals?|scalability|table|appendix|oben|unten|abschnitt|kapitel)\b/i;

/** The most that may be spent is held against what is planned, and not against what is spent on something else today. */
const capped =
	/(?<!\p{L})(?:budget|(?:costs?|spend(?:ing)?|kosten|custos?)|in total|all in|added|extra|additional|in the first instance)(?!\p{L})/iu;

/** What is to hold from the first day on, and has none by which it is reached. */
const standing =
	/(?<!\p{L})(?:availab\p{L}*|uptime|verfügbar\p{L}*|(?:per|a|each|every|in the|pro|im) (?:day|week|month|quarter|year|tag|woche|monat|jahr)|daily|weekly|monthly|quarterly|yearly|annually|at (?:all|any) times?|always|never|p\d{2}|\d{2}(?:th)?[ -]percentile)(?!\p{L})/iu;

/** Whether nothing can be measured by what is said of its target, here or at a place that it names. */
export function isAimless({profile}: Subject, {item, said}: Metric): boolean {
	const text = `${lineAt(item, 'metric')} ${lineAt(item, 'target')}`;
	const isSaid = said.target !== undefined || isOfNone(lineAt(item, 'metric'));
	// Its unit may stand in the name of the metric, so only the number is asked for; of other houses any number is one.
	if (isSaid || (profile === 'foreign' && metricTargetOf(lineAt(item, 'metric')) !== undefined)) return false;
	return ![clock, fraction, plain, pointing, reached, spelled].some((words) => words.test(text));
}

/** Whether its target means nothing without the value of today, and the sentence does not say with what it compares. */
export function isCountedFromToday({item, said}: Metric): boolean {
	if (said.target !== undefined) return said.target.relative === true;
	return fraction.test(`${lineAt(item, 'metric')} ${lineAt(item, 'target')}`);
}

/** What neither an answer nor a sentence says of a metric, beside its target; of what is told elsewhere, nothing. */
export function partsUnsaid(subject: Subject, {item, said}: Metric): ('baseline' | 'by' | 'source')[] {
	const {target, baseline, by, source} = said;
	const metric = `${lineAt(item, 'category')}: ${lineAt(item, 'metric')}`;
	if (pointing.test(metric)) return [];
	const isCap = target?.comparison.startsWith('<') && capped.test(metric);
	const isWhole =
		(target?.value === 100 && target.unit.startsWith('%')) ||
		(target === undefined && (plain.test(metric) || reached.test(metric)));
	const isToldBefore = baseline !== undefined || isCap || isWhole || isValueOfBeforeTold(subject, metric, target);
	const isStanding = baseline === undefined && standing.test(`${metric} ${lineAt(item, 'target')}`);
	return [
		...(isToldBefore ? [] : ['baseline' as const]),
		...(by === undefined && !isStanding ? ['by' as const] : []),
		...(source === undefined ? ['source' as const] : []),
	];
}
