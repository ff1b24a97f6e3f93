import type {Field, Question} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {bulletOf} from '../markdown/label.ts';
import type {Source} from '../markdown/source.ts';
import type {Line, Piece} from '../template/patterns.ts';
import {type ColumnLabels, labelledEntries, labelsOf} from './labels.ts';
import type {Names} from './names.ts';
import {ownList} from './own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, withColumns} from './parts.ts';
import type {Recogniser, Shape} from './shape.ts';

/** What stands around the name of an item and before the rest of its bullet. */
type Form = {like: RegExp; open: string; close: string; lead: string};

const forms: readonly Form[] = [
	{like: /^\*\*[^*]+[^*:]\*\*:(?: +\S|$)/, open: '**', close: '**: ', lead: ''},
	{like: /^\*\*[^*]+:\*\*(?: +\S|$)/, open: '**', close: ':** ', lead: ''},
	...['-', '–', '—'].flatMap((dash) => [
		{like: new RegExp(`^\\*\\*[^*]+\\*\\*(?: ${dash} \\S|$)`), open: '**', close: '**', lead: ` ${dash} `},
		{like: new RegExp(`^[^*:(]{1,60}? ${dash} \\S`), open: '', close: '', lead: ` ${dash} `},
	]),
	{like: /^[^*:.(]{1,60}: \S/, open: '', close: '', lead: ': '},
];

/** Without marks around the names, some bullets may be nothing but a name. */
function isFormOf({like, open}: Form, texts: readonly string[]): boolean {
	return texts.filter((text) => like.test(text)).length >= (open === '' ? texts.length * (2 / 3) : texts.length);
}

/** The columns that stand in the first line of a bullet; those after it are nested bullets with labels. */
export type Columns = {name: string; rest?: string};

/** Things to do are not the steps, the risks or the options. */
const task = /^\[[ xX]\](?: |$)/;

/** The list that a section ends in, a bullet for each item. */
export function bulletsWith(columns: Columns, names: Names): Recogniser {
	return (question, section, source) => {
		const list = ownList(section, source);
		if (!list) return undefined;
		const texts = list.children.map((item) => textOf(item, source));
		if (texts.some((text) => task.test(text))) return undefined;
		const form = columns.rest === undefined ? undefined : forms.find((candidate) => isFormOf(candidate, texts));
		return shapeWith(question, columns, form, labelsOf(nestedIn(list), source, names));
	};
}

function shapeWith(asked: Question, {name, rest}: Columns, form: Form | undefined, labels: ColumnLabels): Shape {
	const own = form && rest !== undefined ? [name, rest] : [name];
	// A list of tasks below would be one with a list that the text ends in.
	const question = withColumns(asked, ({kind}) => kind !== 'tasks');
	const nested = (question.fields ?? []).filter(({path}) => !own.includes(path));
	const entry = {
		line: form && rest !== undefined ? lineOf(question, form, name, rest) : nameAlone(question, name),
		children: labelledEntries(question, nested, labels),
		repeat: groupRepeat(question),
	};
	return {question, body: [bullets([entry])], taken: []};
}

function lineOf(question: Question, {open, close, lead}: Form, name: string, rest: string): Line {
	const pieces: Piece[] = [
		{lead: open, content: columnSlot(question, groupColumn(question, name)), tail: close},
		{lead, content: columnSlot(question, groupColumn(question, rest)), tail: ''},
	];
	return {start: '', pieces, end: ''};
}

function nameAlone(question: Field, name: string): Line {
	return {
		start: '',
		pieces: [{lead: '', content: columnSlot(question, groupColumn(question, name)), tail: ''}],
		end: '',
	};
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
