import {valueAt} from '../../answers/answers.ts';
import type {Interview} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {literal} from '../../text/escape.ts';
import type {Content} from '../merge.ts';
import type {SaidOfItem} from '../said-of-items.ts';
import {type Added, addedTo} from './added.ts';
import {type Claims, claimsOf, groupsOf, isReadBy} from './claims.ts';
import {wanted} from './evidence.ts';
import {saidOfOptions} from './options.ts';
import {readerOf, surest, textOf} from './said-anyhow.ts';
import {type Statement, said, statementsOf} from './statements.ts';
import {vocabularyOf} from './vocabulary/vocabulary.ts';

type Context = {reading: Reading; after: Content; claims: Claims; groups: ReadonlySet<string>};

/** What a document seems to say of entries that a list gets, and of columns that items of it get for the first time. */
export function saidOfAdded(interview: Interview, reading: Reading, after: Content): SaidOfItem[] {
	const added = addedTo(interview.questions, reading, after).filter(
		({entries, columns}) => entries.length + columns.length > 0,
	);
	if (added.length === 0) return [];
	const context = {reading, after, claims: claimsOf(reading), groups: groupsOf(interview)};
	return added.flatMap((one) => [
		...saidOfEntries(one, context),
		...one.columns.flatMap((column) => saidOfColumn(one.question.path, column, context)),
	]);
}

function saidOfEntries(
	{question: {path}, entries, columns}: Added,
	{reading, after, claims, groups}: Context,
): SaidOfItem[] {
	if (path === 'options') {
		const isChosen = columns.some(({field}) => field.path === 'selected');
		return entries.length > 0 || isChosen ? saidOfOptions(entries, reading, after, claims) : [];
	}

	const vocabulary = vocabularyOf(path);
	return entries.flatMap((entry) =>
		surest(wanted(path, vocabulary, entry), reading, (statement) => {
			const reader = readerOf(statement, path, claims, groups);
			return reader === 'nobody' || reader === 'text' ? 'entry' : reader;
		}),
	);
}

const told: ReadonlySet<string> = new Set(['line', 'text', 'lines', 'dependencies']);
/** Columns that name somebody. */
const people: ReadonlySet<string> = new Set(['owner', 'who']);

function saidOfColumn(path: string, column: Added['columns'][number], {reading, claims}: Context): SaidOfItem[] {
	const {field, name, value} = column;
	const isOwn = (statement: Statement): boolean =>
		isReadBy(claims, statement.line, path) && isOf(statement, name, reading);
	const own = statementsOf(reading.source.text).filter(isOwn);
	if (people.has(field.path)) {
		const names = namesIn(textOf(value)).filter((one) => !isAnsweredElsewhere(one, column));
		const named = own.find(({text}) => names.some((one) => one.test(text)));
		return named ? [said(path, named, reading)] : [];
	}

	if (path === 'metrics' || path === 'risks') {
		const pointing = own.find(({text}) => elsewhere.test(text));
		if (pointing) return [said(path, pointing, reading)];
	}

	if (!told.has(field.kind)) return [];
	const vocabulary = vocabularyOf(`${path}.${field.path}`);
	const inOwn = surest(wanted(path, vocabulary, textOf(value)), reading, (statement) =>
		isOwn(statement) ? 'own' : undefined,
	);
	if (inOwn.length > 0) return inOwn;
	return surest(wanted(path, undefined, textOf(value)), reading, ({line}) =>
		isReadBy(claims, line, path) ? undefined : 'text',
	);
}

/** Instead of a value, where it stands. */
const elsewhere =
	/\b(?:see|as in|as per|like|cf\.?)\b[^.;|]{0,40}\b(?:above|below|section|chapter|table|earlier|summary)\b|§ ?\d/i;

/** Whether a statement is one of an item: its paragraph or row has the name, or a heading or label above it does. */
function isOf({first, titles}: Statement, name: string, {source}: Reading): boolean {
	const begins = name.split('\n')[0]?.slice(0, 40) ?? '';
	if (begins === '') return false;
	const plain = plainHeading(begins);
	return (source.lines[first] ?? '').includes(begins) || titles.some((title) => title.includes(plain));
}

/** The words of a name by which somebody is spoken of. */
function namesIn(text: string): RegExp[] {
	return [...text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].map(
		([name]) => new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u'),
	);
}

/** Another column of people has that name, and says something else of them. */
function isAnsweredElsewhere(name: RegExp, {item}: Added['columns'][number]): boolean {
	return ['team', 'owner', 'who', 'by'].some((column) => name.test(textOf(valueAt(item, column))));
}
