import type {Field, Question} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {LabelledPattern} from '../template/patterns.ts';
import {announcedAs, areAnnounced} from './announced.ts';
import {lastBullets, type Own, textPattern} from './content.ts';
import {type ColumnLabels, labelledEntries, labelsOf} from './labels.ts';
import {columnNamed, type Names} from './names.ts';
import {isOfSeveral} from './own-list.ts';
import {bullets, columnSlot, eachEntry, groupColumn, withColumns} from './parts.ts';
import type {ContentRecogniser} from './sections.ts';

const lists = ['pros', 'cons'];

/** A line that announces a list and says nothing else: `The upsides are:`. */
const bareWords =
	/^(?:(?:the|its|some|main|key|there|are|is|it|has|this|these|and|but|here|following) ){0,4}(?<label>\p{L}+)(?: (?:are|include|here|of|it|this|option|the|these|following|as|follows)){0,4}:$/iu;

/** A list under a line that says what it lists, for the pros and for the cons of an item. */
export function labelContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const found = labelsIn(
			items.flatMap(({blocks}) => blocks),
			source,
			names,
		);
		return found.size === 0 ? undefined : withLabels(question, own, found, items);
	};
}

/** A list that the text above it announces, for the pros and for the cons of an item. */
export function announcedContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const {starts} = labelsOf(items.flatMap(lastBullets), source, names);
		const isAny = items.some(({blocks}) => areAnnounced(blocks, source));
		return isAny && starts.size === 0 ? withLabels(question, own, new Map(), items) : undefined;
	};
}

/** As `labelContent`, for items that have none of these lists yet. */
export function laterLabelContent(own: Own): ContentRecogniser {
	return (question) => withLabels(question, own, new Map());
}

function withLabels(
	question: Question,
	own: Own,
	found: Labels,
	items: readonly Section[] = [],
): NonNullable<ReturnType<ContentRecogniser>> {
	const all = items.flatMap(({blocks}) => blocks).filter(({type}) => type === 'list');
	const kind = all.some(({children}) => children.some(isOfSeveral)) ? 'texts' : 'list';
	const columns = withColumns(question, ({path}) => isKept(path, own) || lists.includes(path));
	const fields = columns.fields?.map((field) => (lists.includes(field.path) ? {...field, kind} : field));
	const kept = {...columns, fields: fields ?? []};
	const labelled = lists.map((column) => labelledList(kept, column, found));
	return {question: kept, body: [textPattern(kept, own), ...labelled]};
}

/** The list of a column under the first of its labels, or one like those of the others; or under what announces it. */
export function labelledList(group: Field, column: string, found: Labels = new Map()): LabelledPattern {
	const field = groupColumn(group, column);
	const labels = found.get(column) ?? [];
	const [other] = [...found.values()].flat().filter((known) => !isSentence(known));
	const label = labels.find((known) => !isSentence(known)) ?? labelLike(other, field.label);
	const also = labels.filter((known) => known !== label);
	return {
		type: 'labelled',
		label,
		...(also.length > 0 ? {also} : {}),
		...announcedAs(column),
		list: bullets([eachEntry('', columnSlot(group, field))]),
	};
}

/** A label with the marks and the colon of another one. */
function labelLike(other: string | undefined, label: string): string {
	const [, open = '**', close = ':**'] = /^([*_]*)[^*_:]*([*_:]*)$/.exec(other ?? '**:**') ?? [];
	return `${open}${label}${close}`;
}

/** Whether the one word that says what is listed has others around it. */
function isSentence(label: string): boolean {
	const word = bareWords.exec(label)?.groups?.label;
	return word !== undefined && word.length + 1 < label.length;
}

/** The lines above lists that say what these are, by column. */
type Labels = ReadonlyMap<string, readonly string[]>;

/** The labels of each list column, in the order in which they stand. */
export function labelsIn(blocks: readonly Block[], {lines}: Source, names: Names): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [index, {type, first, end}] of blocks.entries()) {
		const label = (lines[first] ?? '').trim();
		const isLabel = type === 'paragraph' && end === first + 1 && blocks[index + 1]?.type === 'list';
		const words = bareWords.exec(label)?.groups?.label ?? label;
		const column = isLabel && /:$|^[*_].*[*_]$/.test(label) ? columnNamed(names, words) : undefined;
		if (column !== undefined && lists.includes(column)) found.set(column, [...(found.get(column) ?? []), label]);
	}

	return new Map([...found].map(([column, labels]) => [column, [...new Set(labels)]]));
}

/** Bullets such as `Good, because ...` and `Bad, because ...`, as Markdown architectural decision records have. */
export function becauseContent(own: Own): ContentRecogniser {
	return (question, items, source) => {
		const texts = items.flatMap(lastBullets).map(({first}) => source.lines[first] ?? '');
		const neutral: Field = {path: 'neutral', kind: 'list', label: 'Neutral', prompt: 'What is neither good nor bad?'};
		if (!texts.some((text) => /^\s*[-*+] (?:Good|Bad|Neutral), because /.test(text))) return undefined;
		const isNeutral = texts.some((text) => /^\s*[-*+] Neutral, because /.test(text));
		const kept: Question = {...question, fields: [...(question.fields ?? []), ...(isNeutral ? [neutral] : [])]};
		const because = (word: string, path: string) =>
			eachEntry(`${word}, because `, columnSlot(kept, groupColumn(kept, path)));
		const entries = [
			because('Good', 'pros'),
			...(isNeutral ? [because('Neutral', 'neutral')] : []),
			because('Bad', 'cons'),
			...labelledEntries(kept, [groupColumn(kept, 'whyNot')], plain),
		];
		return {question: kept, body: [textPattern(kept, own), bullets(entries)]};
	};
}

const plain: ColumnLabels = {starts: new Map(), others: new Map(), startOf: (label) => `**${label}**: `};

function isKept(path: string, {heading, text}: Own): boolean {
	return heading.includes(path) || path === text;
}
