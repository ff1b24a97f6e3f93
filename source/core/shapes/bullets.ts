import type {Field, Question} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {bulletOf, labelAt} from '../markdown/label.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import type {Entry, Line, Piece} from '../template/patterns.ts';
import {labelledEntries, labelsOf} from './labels.ts';
import {type Lead, leadsIn, pieceBehind, sharedLeads} from './leads.ts';
import {columnNamed, type Names} from './names.ts';
import {type CountedHeadings, countedNames} from './numbered.ts';
import {ownList} from './own-list.ts';
import {bullets, columnSlot, eachEntry, groupColumn, groupRepeat, lineWith, ordinalSlot, withColumns} from './parts.ts';
import type {Recogniser, Shape} from './shape.ts';

/** What stands around the name of an item and before the rest of its bullet. */
type Form = {like: RegExp; open: string; close: string; lead: string; also?: readonly string[]};

const forms: readonly Form[] = [
	{like: /^\*\*[^*]+[^*:]\*\*:(?: +\S|$)/, open: '**', close: '**: ', lead: ''},
	{like: /^\*\*[^*]+:\*\*(?: +\S|$)/, open: '**', close: ':** ', lead: ''},
	{like: /^\*\*[^*]+\.\*\*(?: +\S|$)/, open: '**', close: '.** ', lead: ''},
	...['-', '–', '—'].flatMap((dash) => [
		{like: new RegExp(`^\\*\\*[^*]+\\*\\*(?: ${dash} \\S|$)`), open: '**', close: '**', lead: ` ${dash} `},
		{like: new RegExp(`^[^*:(]{1,60}? ${dash} \\S`), open: '', close: '', lead: ` ${dash} `},
	]),
	{like: /^[^*:.(]{1,60}: \S/, open: '', close: '', lead: ': '},
];

/** In paragraphs: any words behind a name in bold, some of which end as a sentence does and others in the middle of one. */
const goingOn: Form = {
	like: /^\*\*[^*]+[^*:]\*\* +\S/,
	open: '**',
	close: '',
	lead: '** ',
	also: ['.** ', '?** ', '!** '],
};

/** Without marks around the names, some bullets may be nothing but a name. */
function isFormOf({like, open}: Form, texts: readonly string[]): boolean {
	return texts.filter((text) => like.test(text)).length >= (open === '' ? texts.length * (2 / 3) : texts.length);
}

/**
 * The columns that stand in the first line of a bullet; those after it are nested bullets with labels, or without any
 * the entries of a column of their own. The list may be announced by words above it.
 */
export type Columns = {name: string; rest?: string; nested?: Field; announcement?: RegExp};

/** Things to do are not the steps, the risks or the options. */
const task = /^\[[ xX]\](?: |$)/;

/** What may be said in a line besides: by sentences that open so, and in what counts the items. */
type SaidInLine = {openings?: Names; words?: RegExp};

/** The list that a section ends in, a bullet for each item; where that is `said`, other columns may follow in its line. */
export function bulletsWith(columns: Columns, names: Names, said?: SaidInLine): Recogniser {
	return (question, section, source) => {
		const list = ownList(section, source, columns.announcement);
		if (!list) return undefined;
		const texts = list.children.map((item) => textOf(item, source));
		if (texts.some((text) => task.test(text))) return undefined;
		const below = nestedIn(list);
		const labels = labelsOf(below, source, names);
		const {nested} = columns;
		const asked = withColumns(question, ({kind, path}) => kind !== 'tasks' && path !== nested?.path);
		const start = startIn(texts, columns, names);
		const form = formOf(
			columns,
			texts.map((text) => text.slice(start.length)),
		);
		const ends = texts.map((text) => text.slice(start.length));
		const {rest, leads, counted}: ReturnType<typeof inLineOf> =
			said && form && columns.rest !== undefined && below.length === 0
				? inLineOf(ends, {...columns, rest: columns.rest}, asked, names, {...said, close: form.close})
				: {rest: columns.rest, leads: [], counted: undefined};
		const shaped = {name: columns.name, ...(rest === undefined ? {} : {rest}), form, start, leads, counted};
		if (!nested || below.length === 0 || labels.starts.size > 0)
			return shapeWith(asked, shaped, (group, fields) => labelledEntries(group, fields, labels));
		const withNested = {...asked, fields: [...(asked.fields ?? []), nested]};
		return shapeWith(withNested, shaped, (group, fields) => [
			...labelledEntries(
				group,
				fields.filter(({path}) => path !== nested.path),
				labels,
			),
			eachEntry('', columnSlot(group, nested)),
		]);
	};
}

/**
 * A paragraph for each item, with its name in bold, where other columns may follow behind the rest; one with the label
 * of a column is a part of another. Names may be counted, by `words` or without any.
 */
export function paragraphsWith(columns: Columns, names: Names, said: SaidInLine = {}): Recogniser {
	return (question, {blocks, children}, source) => {
		const texts = blocks.map((block) => linesAsText(source, block));
		const form = formOf(columns, texts, [...forms, goingOn]);
		if (
			!texts.every((text) => text.startsWith('**') && columnNamed(names, labelAt(text)?.text ?? '') === undefined) ||
			children.length > 0 ||
			blocks.some(({type}) => type !== 'paragraph')
		)
			return undefined;
		const {name} = columns;
		const {rest, leads} = behindNames(texts, columns.rest, names, {...said, close: form?.close});
		const asked = withColumns(
			question,
			({path}) => path === name || path === rest || leads.some(({column}) => column === path),
		);
		const areAsked = leads.every(({column}) => asked.fields?.some(({path}) => path === column));
		const counted = form && countedIn(texts, said.words);
		const own = {form, start: '', leads: areAsked ? leads : [], counted, staysNamed: true};
		return shapeWith(asked, {name, ...own, ...(rest === undefined ? {} : {rest})}, () => [], true);
	};
}

/**
 * What stands behind the name of each of the paragraphs: a text with labels behind it, or labels alone. None where that
 * is not the same for all of them.
 */
function behindNames(
	texts: readonly string[],
	rest: string | undefined,
	names: Names,
	{openings, close = ''}: SaidInLine & {close?: string | undefined},
): {rest: string | undefined; leads: readonly Lead[]} {
	const all = texts.map((text) => leadsIn(text, names, openings));
	const areBehindName = all.map(([first], index) => first && texts[index]?.slice(0, first.at).endsWith('**'));
	const shared = all.flat().some(({column}) => column === rest) ? undefined : sharedLeads(all);
	if (!shared || !areBehindName.some(Boolean)) return {rest, leads: shared ?? []};
	const [first, ...others] = shared;
	const areSame =
		first && !first.also && areBehindName.every(Boolean) && all.every(([one]) => one?.column === first.column);
	return areSame
		? {rest: undefined, leads: [close.endsWith(' ') ? {...first, lead: first.lead.trimStart()} : first, ...others]}
		: {rest, leads: []};
}

function countedIn(texts: readonly string[], words: RegExp | undefined): CountedHeadings | undefined {
	const inBold = texts.map((text) => /^\*\*([^*]+)/.exec(text)?.[1] ?? '');
	return words && countedNames(inBold, words);
}

/** What stands behind the name of each of the bullets, and how these are counted. */
function inLineOf(
	texts: readonly string[],
	{name, rest}: Columns & {rest: string},
	{fields = []}: Question,
	names: Names,
	said: SaidInLine & {close: string},
): {rest: string | undefined; leads: readonly Lead[]; counted: CountedHeadings | undefined} {
	const found = behindNames(texts, rest, names, said);
	const areAsked = found.leads.every(({column}) => column !== name && fields.some(({path}) => path === column));
	return {...(areAsked ? found : {rest, leads: []}), counted: countedIn(texts, said.words)};
}

function formOf({rest}: Columns, texts: readonly string[], known = forms): Form | undefined {
	return rest === undefined ? undefined : known.find((candidate) => isFormOf(candidate, texts));
}

/** How the line of an item stands; `staysNamed` where what has no name is none. */
type Shaped = Columns & {
	form: Form | undefined;
	start: string;
	leads?: readonly Lead[];
	counted?: CountedHeadings | undefined;
	staysNamed?: boolean;
};

function shapeWith(
	question: Question,
	shaped: Shaped,
	childrenOf: (group: Question, fields: readonly Field[]) => readonly Entry[],
	paragraph = false,
): Shape {
	const {name, rest, form, start, leads = []} = shaped;
	const own = [name, ...(form && rest !== undefined ? [rest] : []), ...(form ? leads.map(({column}) => column) : [])];
	const others = (question.fields ?? []).filter(({path}) => !own.includes(path));
	const entry = {
		line:
			form && own.length > 1
				? lineOf(question, form, shaped)
				: lineWith(start, columnSlot(question, groupColumn(question, name))),
		children: childrenOf(question, others),
		repeat: groupRepeat(question),
		...(paragraph ? {paragraph} : {}),
	};
	return {question, body: [bullets([entry])], taken: []};
}

function lineOf(question: Question, {open, close, lead, also}: Form, shaped: Shaped): Line {
	const {start, name, rest, leads = [], counted, staysNamed = false} = shaped;
	const stays = staysNamed ? {stays: true as const} : {};
	const slot = (path: string) => columnSlot(question, groupColumn(question, path));
	const number: Piece[] = counted?.ordinal
		? [{lead: open + counted.start, content: ordinalSlot(question, counted.ordinal), tail: ''}]
		: [];
	const pieces: Piece[] = [
		...number,
		{lead: counted?.separator ?? open, content: slot(name), tail: close, ...stays},
		...(rest === undefined ? [] : [{lead, ...(also ? {also} : {}), content: slot(rest), tail: ''}]),
		...leads.map((one) => pieceBehind(question, one)),
	];
	return {start, pieces, end: ''};
}

/** The label that says of each bullet what it is, where all have the same: `Risk: `. */
function startIn([first = '', ...others]: readonly string[], {name}: Columns, names: Names): string {
	const {open = '', text = '', close = ''} = labelAt(first) ?? {};
	const start = `${open}${text}${close} `;
	return columnNamed(names, text) === name && [first, ...others].every((one) => one.startsWith(start)) ? start : '';
}

function textOf({first}: Block, source: Source): string {
	const line = source.lines[first] ?? '';
	return line.slice(bulletOf(line).length);
}

function nestedIn(list: Block): Block[] {
	return list.children
		.flatMap((item) => item.children)
		.filter(({type}) => type === 'list')
		.flatMap(({children}) => children);
}
