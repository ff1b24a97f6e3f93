import {readLine} from '../../lens/line/read.ts';
import {columnSlot} from '../../shapes/parts.ts';
import type {Entry, Line, Pattern, Piece, SectionPattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfEntry} from '../../template/slots-of.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {metricMarks, metricSaid} from './metrics.ts';
import {questionMarks, questionSaid} from './questions.ts';
import {riskMarks, riskSaid} from './risks.ts';
import type {SaidParts} from './said.ts';

/** What the text of a column can say of other columns of its item, and the literal text that keeps it apart. */
type Sentence = {column: string; saidOf: (text: string) => SaidParts | undefined; guarded: readonly string[]};

const sentences: ReadonlyMap<string, Sentence> = new Map([
	['metrics', {column: 'metric', saidOf: metricSaid, guarded: metricMarks}],
	['risks', {column: 'risk', saidOf: riskSaid, guarded: riskMarks}],
	['openQuestions', {column: 'question', saidOf: questionSaid, guarded: questionMarks}],
]);

/**
 * Sections with the forms in which single items of their lists may stand: a sentence that says more of one than its
 * name. Such an item is read from it and changed in it; what another answer says in such words is kept apart.
 */
export const withSentences = rememberingByIdentity((sections: readonly SectionPattern[]): readonly SectionPattern[] =>
	sections.map((section) => ({
		...section,
		body: section.body.map(patternWithSentences),
		children: withSentences(section.children),
	})),
);

function patternWithSentences(part: Pattern): Pattern {
	return part.type === 'list' ? {...part, entries: part.entries.map(entryWithSentences)} : part;
}

function entryWithSentences(entry: Entry): Entry {
	const sentence = entry.repeat?.home ? sentences.get(entry.repeat.group.path) : undefined;
	const main = slotsOf(entry.line).findIndex(({column}) => column === sentence?.column);
	if (!sentence || main < 0) return entry;
	const line = {...entry.line, guarded: sentence.guarded};
	return {...entry, line, formOf: (text) => formOf({...entry, line}, main, sentence, text)};
}

/** Words that are kept apart, by a backslash, are no part of a form. */
function formOf(entry: Entry, main: number, {saidOf}: Sentence, text: string): Entry | undefined {
	if (/\\[^\p{L}\p{N}\s]/u.test(text)) return undefined;
	const texts = readLine(entry.line, text);
	const own = texts?.[main];
	const said =
		texts && own !== undefined ? (text.endsWith(own) ? saidOf(own) : moreThan(texts, saidOf(text))) : undefined;
	const line = said && lineOf(entry, main, said);
	if (!said || !line) return undefined;
	const columns = new Set(said.parts.map(({column}) => column));
	const found = readLine(line, text);
	const isSame = slotsOf(line).every(({column}, index) => {
		const part = said.parts.find((one) => one.column === column);
		return part === undefined || found?.[index] === part.value;
	});
	const isElsewhere = (child: Entry): boolean => slotsOfEntry(child).some(({column = ''}) => columns.has(column));
	return found && isSame
		? {...entry, line, children: entry.children.filter((child) => !isElsewhere(child))}
		: undefined;
}

/** Where the line of the template reads the end of a text otherwise, what says more of the item. */
function moreThan(texts: readonly (string | undefined)[], said: SaidParts | undefined): SaidParts | undefined {
	return said && said.parts.length > texts.filter((text) => text !== undefined).length ? said : undefined;
}

/** The line of an entry with all that is said in the place of one of its slots; undefined where the group lacks a column. */
function lineOf({line, repeat}: Entry, main: number, {parts, end}: SaidParts): Line | undefined {
	const group = repeat?.group;
	const slots = parts.map(({column}) => group?.fields?.find(({path}) => path === column));
	if (!group || slots.includes(undefined)) return undefined;
	const said = parts.map(({lead, tail}, index): Piece => {
		const field = slots[index];
		return {lead, content: field ? columnSlot(group, field) : [], tail, stays: true};
	});
	const before = line.pieces.slice(
		0,
		line.pieces.findIndex((piece) => piece.content === slotsOf(line)[main]),
	);
	return {start: line.start, pieces: [...before, ...said], end};
}
