import {valueAt} from '../../answers/answers.ts';
import type {Reading} from '../../document/read.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {literal} from '../../text/escape.ts';
import {type Indication, weights} from '../evidence/evidence.ts';
import type {AddedEntries} from './added.ts';
import {isReadBy, type ReadersByLine} from './claims.ts';
import {surest, textOf} from './said-anyhow.ts';
import {type Passage, said, statementsOf} from './statements.ts';
import {sought} from './sureness.ts';
import {vocabularyOf} from './vocabulary/vocabulary.ts';

const told: ReadonlySet<string> = new Set(['line', 'text', 'lines', 'dependencies']);
/** Columns that name somebody. */
const people: ReadonlySet<string> = new Set(['owner', 'who']);

type Context = {reading: Reading; claims: ReadersByLine};

/** What an item, or any other part of a document, seems to say already of a column that the item gets for the first time. */
export function saidOfColumn(
	path: string,
	column: AddedEntries['columns'][number],
	{reading, claims}: Context,
): Indication[] {
	const {field, name, value} = column;
	const isOwn = (statement: Passage): boolean =>
		isReadBy(claims, statement.line, path) && isOf(statement, name, reading);
	const own = statementsOf(reading.source.text).filter(isOwn);
	if (people.has(field.path)) {
		const names = namesIn(textOf(value)).filter((one) => !isAnsweredElsewhere(one, column));
		const named = own.find(({text}) => assigned.test(text) || names.some((one) => one.test(text)));
		return named ? [said(path, named, reading, weights.marked)] : [];
	}

	if (path === 'metrics') {
		const pointing = own.find(({text}) => elsewhere.test(text));
		if (pointing) return [said(path, pointing, reading, weights.marked)];
	}

	const labelled = own.find(({label, text}) =>
		isLabelledIn(label === '' ? text : `${label}: ${text}`, path, field.path),
	);
	if (labelled) return [said(path, labelled, reading, weights.marked)];
	if (!told.has(field.kind)) return [];
	const vocabulary = vocabularyOf(`${path}.${field.path}`);
	const inOwn = surest(sought(path, vocabulary, textOf(value)), reading, (statement) =>
		isOwn(statement) ? 'own' : undefined,
	);
	if (inOwn.length > 0) return inOwn;
	return surest(sought(path, undefined, textOf(value)), reading, ({line}) =>
		isReadBy(claims, line, path) ? undefined : 'text',
	);
}

/** Whether a text has a label inside for a column, as in `- the cache - pros: fast. cons: stale`. */
function isLabelledIn(text: string, path: string, column: string): boolean {
	const names = groupKinds.find(({question}) => question.path === path)?.names;
	if (!names) return false;
	return [...text.matchAll(inside)].some(([, label = '']) => columnNamed(names, label) === column);
}

/** A label behind the end of a sentence, a dash or a bracket. */
const inside = /(?:^|[.;,(|]\s*|\s[-–—]\s+)[*_]{0,2}(\p{L}[\p{L} ]{1,24}?)[*_]{0,2}:(?=[*_\s])/gu;

/** Who is to do it. */
const assigned =
	/(?<!\p{L})\p{Lu}[\p{L}.'’-]+ (?:to|will|shall|has to|is to) (?:ask|check|find|clarify|decide|settle|call|write|bring|talk|look|answer)(?!\p{L})/u;

/** Instead of a value, where it stands. */
const elsewhere =
	/\b(?:see|as in|as per|like|cf\.?)\b[^.;|]{0,40}\b(?:above|below|section|chapter|table|earlier|summary)\b/i;

/** Whether a statement is one of an item: its paragraph or row has the name, or a heading or label above it does. */
function isOf({first, titles}: Passage, name: string, {source}: Reading): boolean {
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
function isAnsweredElsewhere(name: RegExp, {item}: AddedEntries['columns'][number]): boolean {
	return ['team', 'owner', 'who', 'by'].some((column) => name.test(textOf(valueAt(item, column))));
}
