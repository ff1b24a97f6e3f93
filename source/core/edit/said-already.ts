import {valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {keptIn} from '../document/kept.ts';
import {spanOfPath} from '../document/places.ts';
import type {Reading} from '../document/read.ts';
import {isCounted} from '../foreign/found-questions.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import {sharedLabel} from '../lens/header/names.ts';
import type {Range} from '../lens/read/found.ts';
import {plainTitle} from '../lens/read/title.ts';
import {labelledLines} from '../markdown/labelled.ts';
import {parsed} from '../markdown/parsed.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {afterBlank, lineAtOffset, linesAsText, type Source, withoutBlankEnd} from '../markdown/source.ts';
import {reviewerLines} from '../shapes/approvers.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import {textNamed} from '../shapes/text-headings.ts';
import type {Template} from '../template/parse.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {slotsOfPattern, slotsOfSection} from '../template/slots-of.ts';
import {headlinesIn} from './headlines.ts';
import {boldLabels, linesOfTexts} from './in-texts.ts';
import {isKeptBoth} from './kept-both.ts';
import {looselyAbout} from './loose-headings.ts';
import type {Content} from './merge.ts';
import {saidAnyhow} from './said-anyhow/said-anyhow.ts';
import {saidOfAdded} from './said-anyhow/said-of-added.ts';
import {saidAtHead} from './said-at-head/said-at-head.ts';
import {saidBesides, saidOfMetrics} from './said-in-sentences.ts';
import {saidInTables} from './said-in-tables/said-in-tables.ts';
import {saidInWords, saidOfColumns} from './said-in-words.ts';
import {type SaidOfItem, saidOfItems} from './said-of-items.ts';

/**
 * Words that nothing reads, and that seem to say what a question asks for: a heading with the `body` below it, or a
 * labelled line. The line counts from 0.
 */
export type SaidAlready = {path: string; label: string; line: number; text: string; body: string};

/**
 * What a document may say already of what is answered for the first time, in a form that is not read: below a heading
 * that means it, or behind a label. To write the answer besides would say it twice. Where a comment says that both are
 * to stay, nothing is told.
 */
export function saidAlready(template: Template | ForeignTemplate, reading: Reading, after: Content): SaidAlready[] {
	const {interview} = template;
	const isAnswered = ({path}: Question): boolean => valueAt(after.answers, path) !== undefined;
	const answered = blanksIn(interview, reading).filter(isAnswered);
	const anyhow = saidAnyhow(answered, interview, reading, after);
	const first = firstSaid(template, reading, answered, anyhow);
	const ofParts = [
		...saidOfItems(reading, after),
		...saidOfMetrics(reading, after),
		...saidOfColumns(reading, after),
		...saidOfAdded(interview, reading, after),
	];
	const ofItems = firstOf(ofParts, template.interview.questions, reading);
	return [...first, ...ofItems];
}

/** The same of all that has no answer yet. */
export function saidOfBlanks(template: Template | ForeignTemplate, reading: Reading): SaidAlready[] {
	return firstSaid(template, reading, blanksIn(template.interview, reading));
}

/** The questions that have neither an answer nor a mark. */
function blanksIn({questions}: Interview, {answers, marks}: Content): Question[] {
	return questions.filter(({path}) => valueAt(answers, path) === undefined && marks[path] === undefined);
}

/** What is said first of each question. */
function firstSaid(
	template: Template | ForeignTemplate,
	reading: Reading,
	questions: readonly Question[],
	anyhow: readonly SaidOfItem[] = [],
): SaidAlready[] {
	if (questions.length === 0) return [];
	const besides = questions.flatMap((question) => [
		...saidAtHead(question, reading),
		...saidBesides(question, reading),
		...saidInWords(question, reading),
	]);
	const paths = questions.map(({path}) => path);
	const inTables = saidInTables(questions, template.interview, reading);
	return firstOf([...statementsIn(template, reading, paths), ...inTables, ...besides, ...anyhow], questions, reading);
}

function firstOf(
	said: readonly Omit<SaidAlready, 'label'>[],
	questions: readonly Question[],
	reading: Reading,
): SaidAlready[] {
	const isKept = ({path, text}: Omit<SaidAlready, 'label'>) => isKeptBoth(reading.source.text, {path, says: text});
	return questions.flatMap(({path, label}) => {
		const first = said.find((statement) => statement.path === path && !isKept(statement));
		return first ? [{...first, label}] : [];
	});
}

function statementsIn(
	template: Template | ForeignTemplate,
	reading: Reading,
	paths: readonly string[],
): Omit<SaidAlready, 'label'>[] {
	const {source} = reading;
	const document = parsed(source.text);
	const names = headingsOf(reading.body.sections);
	const pathsOf = (title: string) => [...pathsOfHeading(title, names), ...looselyAbout(title, paths)];
	const unread = unreadIn(template, reading);
	const isUnread = linesOf(unread, source);
	const isInText = linesOf(linesOfTexts(reading), source);
	const below = sectionsIn(document.root).flatMap(({title, heading, body, end}) => {
		const first = afterBlank(source, body.first, end);
		const text = (source.lines[heading.first] ?? '').trim();
		const isSaid = first < end && (isUnread[first] === true || isInText[heading.first] === true);
		if (!isSaid) return [];
		const last = first < body.end ? body.end : end;
		const under = linesAsText(source, {first, end: withoutBlankEnd(source, first, last)});
		return pathsOf(title).map((path) => ({path, line: heading.first, text, body: under}));
	});
	const behind = unread.flatMap((range) =>
		labelledLines(document, range).flatMap(({label, line}) => {
			const path = sharedLabel(label)?.shared.path;
			return path === undefined ? [] : [{path, line, text: (source.lines[line] ?? '').trim(), body: ''}];
		}),
	);
	const heads = reviewerLines(document).map(({line}) => {
		const text = (source.lines[line] ?? '').trim();
		return {path: 'reviewers', line, text, body: ''};
	});
	const isLookedAt = (line: number): boolean => isUnread[line] === true || isInText[line] === true;
	const bold = boldLabels(source.text, isLookedAt);
	const standing = headlinesIn(source.text, source.lines, isLookedAt);
	const inBold = [...bold, ...standing].flatMap(({label, line}) => {
		const text = (source.lines[line] ?? '').trim();
		return pathsOf(label).map((path) => ({path, line, text, body: ''}));
	});
	return [...heads, ...below, ...behind, ...inBold];
}

/** By line, since a document may have as many such parts as sections. */
function linesOf(ranges: readonly Range[], {lines}: Source): boolean[] {
	const isIn = lines.map(() => false);
	for (const {first, end} of ranges) isIn.fill(true, first, end);
	return isIn;
}

/** The lines that no key holds, those of sections without a key of their own included; cells of a table are no lines. */
function unreadIn(template: Template | ForeignTemplate, reading: Reading): Range[] {
	const counted = 'sections' in template ? [...template.sections.keys()].filter(isCounted) : [];
	const places = counted.map((path) => spanOfPath({reading}, path)).filter(({start, end}) => start < end);
	const lines = places.map(({start, end}) => ({
		first: lineAtOffset(reading.source, start),
		end: lineAtOffset(reading.source, end - 1) + 1,
	}));
	const kept = keptIn(reading).flatMap((part) => (part.lines.cells ? [] : part.lines));
	return [...kept, ...lines];
}

/** What a heading means, as a question or not: to the template, or in documents of any house. */
function pathsOfHeading(title: string, names: ReadonlyMap<string, string>): string[] {
	const plain = plainHeading(title).replace(/^(?:what|which) (?:is|are) (?:(?:the|our|its|your) )?/, '');
	const own = names.get(plainTitle(title)) ?? names.get(plain);
	const text = textNamed(plain);
	return [
		...(own === undefined ? [] : [own]),
		...groupKinds.filter(({isHome}) => isHome(plain)).map(({question}) => question.path),
		...(text === undefined ? [] : [text]),
	];
}

/** The group of which a section tells in its list or its table, whatever else it says there. */
function groupOf({body}: SectionPattern): string | undefined {
	const parts = body.filter(({type}) => type === 'list' || type === 'table');
	const paths = parts.flatMap(slotsOfPattern).map(({question}) => question);
	return paths.find((path) => groupKinds.some(({question}) => question.path === path));
}

/** The questions that have sections of their own, by the names of these. */
function headingsOf(sections: readonly SectionPattern[]): ReadonlyMap<string, string> {
	const entries = sections.flatMap((section): [string, string][] => {
		const paths = new Set(slotsOfSection(section).map(({question}) => question));
		const [only] = paths;
		const path = paths.size === 1 ? only : groupOf(section);
		const own = path !== undefined ? [section.heading.start, ...section.also] : [];
		return [...own.map((name): [string, string] => [plainTitle(name), path ?? '']), ...headingsOf(section.children)];
	});
	return new Map(entries.filter(([name]) => name !== ''));
}
