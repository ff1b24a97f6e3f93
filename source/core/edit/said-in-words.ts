import {speaksOfInaction} from '../analysis/inaction.ts';
import {mentionsApproval, mentionsLeftOut, saysWhoWrote} from '../analysis/mentions.ts';
import {isDaySaid, isOwnerSaid} from '../analysis/questions/said.ts';
import {type Answers, isSame, itemsAt, valueAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {lineAt} from '../answers/rows.ts';
import {keptIn} from '../document/kept.ts';
import {spanOfPath} from '../document/places.ts';
import type {Reading} from '../document/read.ts';
import {parsed} from '../markdown/parsed.ts';
import {withoutCode} from '../markdown/prose.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {lineAtOffset, type Source} from '../markdown/source.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {textLines} from '../text/clean.ts';
import {inDigits} from '../text/numbers-in-words.ts';
import {type Indication, indicationAt, weights} from './evidence/evidence.ts';
import type {Content} from './merge.ts';

type InWords = {
	path: string;
	concepts?: readonly string[] | 'any';
	isSaid: (line: string) => boolean;
	/** What such a line weighs; as what is said once when not given. */
	weight?: number;
};

/** How chapters say in their words what a question asks for, or any line; without a chapter, how the first lines do. */
const inWords: readonly InWords[] = [
	{path: 'motivation.inaction', concepts: ['Motivation'], isSaid: speaksOfInaction},
	{
		path: 'motivation.importance',
		concepts: ['Motivation'],
		isSaid: (line) =>
			/\b(?:this|it) (?:also )?matters\b|\bwhy (?:now|(?:this|it) (?:matters|is important))\b/i.test(line),
	},
	{
		path: 'currentState.painPoints',
		concepts: ['Current state'],
		isSaid: (line) => /\bpain points?\b|\bwhat (?:hurts|troubles us)\b|^\W*pains?\W*:/i.test(line),
	},
	{
		path: 'currentState.constraints',
		concepts: ['Current state'],
		isSaid: (line) =>
			/\bconstraints?\b[^.:]{0,30}:|\bwe (?:can(?:not|['’]t)|may not|must not) (?:change|move|touch)\b/i.test(line),
	},
	{
		path: 'rollback.decider',
		concepts: ['Rollback'],
		isSaid: (line) =>
			/\bdeci(?:de[sd]?|ding|sion)\b|\bmay (?:call|order) it\b|\bon[- ]call\b|\b(?:thrown|pulled|ordered|triggered) by\b|\b(?:by|of) (?:the |an? |our )?(?:[\p{L}-]+ ){0,3}(?:manager|lead|leader|officer|owner|director|head|engineer|captain|commander|operator|desk)\b|\bcan do (?:it|so|this) without asking\b/iu.test(
				line,
			),
	},
	{
		path: 'rollback.trigger',
		concepts: ['Rollback'],
		isSaid: (line) =>
			/\bwe (?:roll(?: \p{L}+)? back|revert|back out|go back|yank|abort)\b[^.]{0,60} (?:if|when|once|as soon as) |\b(?:if|when|as soon as) [^.]{1,200}, (?:then )?we (?:roll|revert|back out|go back|yank|abort)\b/iu.test(
				line,
			) ||
			/(?:\b(?:above|below|under|over|beyond|(?:more|less|fewer|later|longer|slower|higher|lower) than|exceeds?|reach(?:es)?|(?:drops?|falls?) (?:to|below))|[<>≤≥])\s?\d/i.test(
				line,
			),
	},
	{
		path: 'scalability.cost',
		concepts: ['Performance', 'Cost'],
		isSaid: (line) => /\bcosts?\b.*\d|[€$£]\s?\d|\d\s?(?:€|(?:EUR|USD|GBP|CHF)\b)/i.test(line),
	},
	{
		path: 'outcome.nonGoals',
		concepts: 'any',
		isSaid: mentionsLeftOut,
		weight: weights.among,
	},
	{
		path: 'rollback.steps',
		concepts: 'any',
		isSaid: (line) =>
			/^\W*(?:roll(?:ing)?[- ]?back|(?:the )?way back|(?:to go|going|backing) (?:back|out))\W*:/i.test(line),
	},
	{path: 'reviewers', concepts: 'any', isSaid: mentionsApproval},
	{
		path: 'author',
		isSaid: saysWhoWrote,
	},
	{
		path: 'status',
		isSaid: (line) =>
			/\bstatus(?: (?:is|was)\b|\s?[:=])|\bthis (?:\w+ )?is (?:still )?(?:a |an )?(?:draft|in review|approved|accepted|implemented)\b|\bin review since\b|\bstate of (?:this|the) (?!art\b)\w+\b/i.test(
				line,
			),
	},
	{
		path: 'outcome.nonGoals',
		concepts: 'any',
		isSaid: (line) => /\b(?:out of|outside|beyond) (?:the |our )?scope\b/i.test(line),
		weight: weights.among,
	},
	{
		path: 'deciders',
		concepts: 'any',
		isSaid: (line) =>
			/\b(?:granted|approved|accepted|decided|signed(?: off)?) by\b|\bdeciders?\b|\bdecision makers?\b/i.test(line),
	},
];

/** Lines at the top in which a document says of itself what others say behind labels. */
const headLines = 20;

/** What a chapter, or the head of a document, seems to say already of a question, in a sentence. */
export function saidInWords({path}: Question, {source}: Reading): Indication[] {
	const meant = inWords.filter((one) => one.path === path);
	if (meant.length === 0) return [];
	const lines = textLines(withoutCode(source.text));
	return meant.flatMap((one) => linesSaying(one, lines, source));
}

function linesSaying(
	{path, concepts, isSaid, weight = weights.said}: InWords,
	lines: readonly string[],
	source: Source,
): Indication[] {
	const places =
		concepts === undefined || concepts === 'any'
			? [{first: 0, end: concepts === 'any' ? lines.length : headLines}]
			: sectionsIn(parsed(source.text).root)
					.filter(({title, level}) => level > 1 && concepts.includes(conceptOf(title)?.name ?? ''))
					.map(({body, end}) => ({first: body.first, end}));
	const isSaidBy = (text: string): boolean => isSaid(text) || isSaid(inDigits(text));
	return places.flatMap(({first, end}) =>
		lines
			.slice(first, end)
			.flatMap((line, at) =>
				isSaidBy(line) ? [{...indicationAt(path, first + at, source.lines, weight, first + at + 1), isSaidBy}] : [],
			),
	);
}

/** Whether a sentence tells what is measured now, with words between: "Today the median is 118 minutes", "It was 9 in May". */
function isValueOfToday(text: string): boolean {
	return /\b(?:today|now|currently|at present|at the moment|so far|right now|last (?:week|month|quarter|year|season)|used to be|stood at|it (?:is|was) (?:at )?)\b[^.;]{0,60}\d|\d[^.;]{0,40}\b(?:today|now|currently|at present|at the moment|so far|last (?:week|month|quarter|year|season))\b/i.test(
		text,
	);
}

/** How the text of an item says a column of its own. */
const inText: Readonly<Record<string, (text: string) => boolean>> = {
	'openQuestions.owner': isOwnerSaid,
	'openQuestions.due': isDaySaid,
	'metrics.baseline': isValueOfToday,
	'metrics.by': (text) => /\bat (?:the )?(?:[\p{L}-]+ )?(?:time|moment|end|close|hand-?over|swap)\b/iu.test(text),
	'metrics.source': (text) =>
		/\b(?:checksums?|telemetry|timestamps?|monitoring|statistics|ledger)\b|\b(?:as )?(?:taken|reported|recorded|shown|seen) (?:by|in|from)\b/i.test(
			text,
		),
	'risks.owner': (text) => /\((?:@\S+|\p{Lu}[\p{L}.'’ -]{1,40})\)\.?$/u.test(text),
};

/** What items may say already of columns that they get for the first time: in their texts, or in a column that nothing reads. */
export function saidOfColumns(reading: Reading, after: Content): Indication[] {
	return Object.entries(reading.answers).flatMap(([path, items]) => {
		const name = items === null || !Array.isArray(items) ? undefined : nameOf(path);
		if (name === undefined) return [];
		const now = itemsAt(after.answers, path);
		return itemsAt(reading.answers, path).flatMap((before, index): Indication[] => {
			const item = now.find((one) => isSame(valueAt(one, name), valueAt(before, name)));
			const added = item ? Object.keys(item).filter((column) => valueAt(before, column) === undefined) : [];
			const text = lineAt(before, name);
			const isSaid =
				added.some((column) => inText[`${path}.${column}`]?.(text)) ||
				(added.length > 0 && isBesideUnread(reading, `${path}[${index}]`));
			const line = isSaid ? lineOfItem(reading, `${path}[${index}]`, text) : undefined;
			return line === undefined ? [] : [indicationAt(path, line, reading.source.lines, weights.marked)];
		});
	});
}

/** The column by which an item is known again. */
const names: Answers = {openQuestions: 'question', risks: 'risk', metrics: 'metric', phases: 'name', options: 'name'};

function nameOf(path: string): string | undefined {
	const name = names[path];
	return typeof name === 'string' ? name : undefined;
}

function lineOf(reading: Reading, path: string): number | undefined {
	const {start, end} = spanOfPath({reading}, path);
	return start < end ? lineAtOffset(reading.source, start) : undefined;
}

/** The line of an item in its place, which may be that of all items. */
function lineOfItem(reading: Reading, path: string, text: string): number | undefined {
	const {source} = reading;
	const first = lineOf(reading, path);
	const begins = (text.split('\n')[0] ?? '').slice(0, 40);
	const end = lineAtOffset(source, spanOfPath({reading}, path).end);
	const at = source.lines.findIndex((line, index) => index >= (first ?? 0) && index <= end && line.includes(begins));
	return first === undefined || at < 0 ? first : at;
}

/** Whether the table of an item has a column, with words in it, that no answer holds. */
function isBesideUnread(reading: Reading, path: string): boolean {
	const line = lineOf(reading, path);
	return keptIn(reading).some(({lines: {first, cells = []}}) =>
		cells.some((cell) => {
			const text = (reading.source.lines[cell.line] ?? '').slice(cell.start, cell.end);
			return first === line && cell.line > first && cell.column > 0 && /[\p{L}\p{N}]/u.test(text);
		}),
	);
}
