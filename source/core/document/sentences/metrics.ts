import {writtenDay} from '../../text/written-day.ts';
import {type SaidParts, saidBy} from './said.ts';

const bound = '(?:below|under|about|over|above|at (?:least|most)|(?:less|more) than|up to|max\\.?|unter|über) ';
const money = '(?:[€$£¥] ?|(?:R\\$|Rs\\.?|EUR|USD|GBP|CHF) )?';
const number = `(?:${bound})?[~≈<>≤≥]{0,2} ?${money}\\d(?:[\\d.,:']{0,12}\\d)?`;
/** Letters of the languages whose units are known; all letters that there are make such expressions slow to compile. */
const letters = 'A-Za-zÀ-ɏµ';
const unit = `(?: ?[%‰°€$£¥])?(?: ?[${letters}][${letters}/]{0,12}){0,4}?`;

/** From a number without a unit to one that has one may be a range: "4 to 5 days". */
const measured = `${number}(?=\\s?[%‰°€$£¥${letters}])(?! (?:to|auf|para|a) )${unit}`;

const when = `(?:(?:end of|mid|early|late|Ende|Mitte|fim de|fin de) )?(?:${writtenDay}|[A-ZÀ-Þ][a-zß-ÿ]{2,9} 20\\d\\d|[QH][1-4](?: 20\\d\\d)?)`;
const byWord = '(?:by|until|till|before|bis|até|hasta|antes de) ';
const sourceWord = '(?:source:|measured (?:in|by|with)|(?:read |taken |seen )?from|Quelle:|[Ff]onte:|[Ff]uente:) ';

const by = `(?<byLead>,? ${byWord}|, | \\()(?<by>${when})(?<byClose>\\)?)`;
const source = `(?<sourceLead>, (?:${sourceWord})?| \\()(?<source>[^;()]{2,80}?)(?<sourceClose>\\)?)`;
const tail = `(?:${by})?(?:${source})?`;

const [columns, values] = [['metric', 'baseline', 'target', 'by', 'source'], `(?<target>${number}${unit})`];

const apart = '(?:[,;.]| [-–—])';

/** Part behind a label of its own, which one of these divides from what stands before it: `; target 5`, `. Target: 5`. */
function labelled(column: string, labels: string, colon = ':?'): string {
	return `(?<${column}Lead>${apart} (?:${labels})${colon} )(?<${column}>[^;–—:]{1,80}?)`;
}

const labels = {
	baseline: '[Tt]oday|[Nn]ow|[Cc]urrently|[Bb]aseline|[Hh]eute|[Bb]isher|[Hh]oje|[Hh]oy',
	target: '[Tt]arget|[Gg]oal|[Aa]im|Ziel|[Mm]eta|[Oo]bjetivo',
	by: '[Bb]y|[Uu]ntil|[Tt]ill|[Dd]eadline:?|[Bb]is|[Aa]té|[Hh]asta',
};
const labelledBaseline = labelled('baseline', labels.baseline).replace(apart, `(?::|${apart})`);
const labelledSource = `(?<sourceLead>${apart} (?:[Ss]ource:|[Ff]rom|[Mm]easured (?:in|by|with):?|Quelle:|[Aa]us|[Ff]onte:|[Ff]uente:) )(?<source>[^;]{2,80}?)`;

const forms = [
	// p95: today 9.2 s, target 0.6 s, by 2027-06-30, source: Grafana
	`(?<metric>[^:;→]{2,120}?)${labelledBaseline}${labelled('target', labels.target)}(?:${labelled('by', labels.by, '')})?(?:${labelledSource})?(?<close>\\.?)`,
	// p95 - target 0.6 s - by 2027-06-30 - source: Grafana
	`(?<metric>[^:;→]{2,120}?)${labelled('target', labels.target)}(?:${labelled('by', labels.by, '')})(?:${labelledSource})?(?<close>\\.?)`,
	// p95: 9.2 s → 0.6 s, end of June 2027, Grafana
	`(?<metric>[^:→]{2,120}?)(?<baselineLead>: )(?<baseline>(?:\\d{1,6} (?:to|bis|a) )?${number}${unit})(?<targetLead> ?(?:→|->|=>) ?)${values}${tail}`,
	// p95: 9.2 s to 0.6 s by 2027-06-30 (Grafana), or without the colon "from 9.2 s to 0.6 s"
	`(?<metric>[^:→]{2,120}?)(?<baselineLead>: (?:(?:from|von|de) )?| (?:from|von) )(?<baseline>${measured})(?<targetLead> (?:to|auf|para|a) )${values}${tail}`,
	// p95: 9.2 s now, target 0.6 s, or without the word
	`(?<metric>[^:→]{2,120}?)(?<baselineLead>: )(?<baseline>${number}${unit})(?<targetLead> (?:now|today|heute|hoje|hoy), (?:(?:target|goal|aim|then):? )?)${values}${tail}`,
	// the p95 below 0.6 s (baseline: 9.2 s in May), by 2027-06-30, source: Grafana
	`(?<metric>[^()]{2,200}?)(?<baselineLead> \\((?:baseline|today|now|heute|hoje|hoy):? )(?<baseline>(?=[^()]{0,20}\\d)(?:[^():]|:(?=\\d)){1,80})(?<baselineClose>\\))${tail}`,
	// the p95 below 0.6 s by 2027-06-30, Grafana
	`(?<metric>.{2,200}?)(?<byLead>,? ${byWord})(?<by>${when})(?<byClose>)${source}`,
].map((form) => new RegExp(`^${form}$`));

/** What metrics can be kept apart from the text of a metric by. */
export const metricMarks: readonly string[] = [': ', ', ', '(', '; ', '. ', ' - ', ' – ', ' — '];

const isMarked = /[:,;.] | \(| [-–—] /;

/** What goes on like that says something else than a name. */
const other =
	/^(?:in|at|for|on|all|with|and|or|if|when|per|each|every|also|but|not?|as|to|by|then|first|only|including|excluding|while|where|which|und|mit|für|bei|e|y|para|com|em|en|con)\b/i;
const named = /^[\p{L}`"][^,.;:]{1,60}$/u;

/** The baseline, the target, the day and the source of a metric, where its sentence says them and leaves no doubt. */
export function metricSaid(text: string): SaidParts | undefined {
	if (text.length > 400 || !isMarked.test(text)) return undefined;
	for (const form of forms) {
		const said = saidBy(text, form, columns);
		if (said && said.parts.length > 1 && hasName(said)) return said;
	}

	return undefined;
}

/** A source without a word that says so stands behind a day. */
function hasName({parts}: SaidParts): boolean {
	const source = parts.find(({column}) => column === 'source');
	// From a number it comes from a value of today.
	if (source && /^\d/.test(source.value)) return false;
	if (!source || /\p{L}/u.test(source.lead)) return true;
	const isBehindDay = parts.some(({column}) => column === 'by');
	if (source.lead === ' (') return /^\p{Lu}/u.test(source.value);
	return isBehindDay && named.test(source.value) && !other.test(source.value);
}
