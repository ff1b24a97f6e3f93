import type {Field} from '../answers/interview.ts';
import {inOneLine} from '../lens/texts.ts';
import type {Piece} from '../template/patterns.ts';
import {columnNamed, type Names} from './names.ts';
import {columnSlot, groupColumn} from './parts.ts';

/** What stands before the value of a column within a line, where that begins, and what does in other lines. */
export type Lead = {column: string; lead: string; at: number; also?: readonly string[]};

/** One word with a colon, in any emphasis, and what divides it from the words before it, the end of their line included. */
const labelled =
	/(?:[.;,!]|[ \t]+[-–—/]|<br ?\/?>|\\)?(?:[ \t]+|\n)(?<label>[*_]{0,3}(?!(?:[Ff]or|[Aa]gainst|good|bad)[*_]{0,3}:)\p{L}{3,20}[*_]{0,3}:[*_]{0,3})[ \t]+(?=\S)/gu;

/** Several words with a colon that say what speaks for something or against it, behind the end of a sentence. */
const ofSeveralWords =
	/(?:[.;!]|<br ?\/?>|\\)(?:[ \t]+|\n)(?<label>[*_]{0,3}(?=\p{Lu})(?:(?:What )?[Ss]peaks |Arguments? |In )?(?:[Ff]or|[Aa]gainst|favou?r)(?: (?:of )?(?:it|this))?[*_]{0,3}:[*_]{0,3})[ \t]+(?=\S)/gu;

/** The end of a sentence, behind which another one may say a column without a label; a sign that says more stays. */
const sentenceEnd = /(?:[.;]|(?<=[!?)]))(?:[ \t]+|\n)(?=[*_]{0,2}\p{Lu})/gu;

/** What a backslash keeps apart is no label. */
const keptApart = /\\[-–—(]/;

/** The labels of columns behind the first words of a line, and sentences that open as one does; none where one column has two. */
export function leadsIn(text: string, names: Names, openings: Names = {}): Lead[] {
	if (keptApart.test(text)) return [];
	const labels = [...text.matchAll(labelled), ...text.matchAll(ofSeveralWords)].flatMap(({0: lead, index, groups}) => {
		const column = columnNamed(names, groups?.label ?? '');
		return column === undefined ? [] : [{column, lead, at: index}];
	});
	const found = [...labels, ...openedIn(text, openings)].toSorted((one, other) => one.at - other.at);
	const isApart = found.every(({at, lead}, index) => at + lead.length <= (found[index + 1]?.at ?? text.length));
	return isApart && new Set(found.map(({column}) => column)).size === found.length ? found : [];
}

function openedIn(text: string, openings: Names): Lead[] {
	const columns = Object.entries(openings);
	if (columns.length === 0) return [];
	return [...text.matchAll(sentenceEnd)].flatMap(({0: end, index}) =>
		columns.flatMap(([column, opening]) => {
			const start = opening.exec(text.slice(index + end.length))?.[0];
			return start === undefined ? [] : [{column, lead: end + start, at: index}];
		}),
	);
}

/**
 * The labels of columns that stand in the same line behind a first one, `Pros: fast. Cons: dear`; undefined where they
 * do not stand in the same order in all lines that begin with it.
 */
export function leadsBehind(
	start: string,
	lines: readonly string[],
	names: Names,
	openings: Names = {},
): readonly Lead[] | undefined {
	const own = lines.filter((line) => line.startsWith(start));
	return sharedLeads(own.map((line) => leadsIn(line.slice(start.trimEnd().length), names, openings)));
}

/**
 * The leads of several lines as those of one that has them all, each with the forms that it has in others; undefined
 * where the columns of a line stand in another order.
 */
export function sharedLeads(all: readonly (readonly Lead[])[]): readonly Lead[] | undefined {
	const longestFirst = all.toSorted((one, other) => other.length - one.length);
	const most = longestFirst.reduce<readonly Lead[]>(withOthers, []);
	const order = most.map(({column}) => column);
	const areInOrder = all.every((leads) => {
		const places = leads.map(({column}) => order.indexOf(column));
		return places.every((place, index) => place > (index === 0 ? -1 : (places[index - 1] ?? 0)));
	});
	if (!areInOrder) return undefined;
	return most.map((own) => {
		const forms = all.flat().filter(({column, lead}) => column === own.column && lead !== own.lead);
		const also = [...new Set(forms.map(({lead}) => lead))];
		return also.length > 0 ? {...own, also} : own;
	});
}

/** Leads with those of another line that are not among them, each behind the one that it stands behind there. */
function withOthers(known: readonly Lead[], leads: readonly Lead[]): readonly Lead[] {
	if (known.length === 0) return leads;
	const found = [...known];
	for (const [index, lead] of leads.entries()) {
		if (found.some(({column}) => column === lead.column)) continue;
		const above = leads[index - 1];
		const below = leads.slice(index + 1).map(({column}) => column);
		const at = above
			? found.findIndex(({column}) => column === above.column) + 1
			: found.findIndex(({column}) => below.includes(column));
		found.splice(at < 0 ? found.length : at, 0, lead);
	}

	return found;
}

/** The place of a column behind its label in a line. */
export function pieceBehind(group: Field, {column, ...lead}: Lead): Piece {
	return {...leadOf(lead), content: inOneLine(columnSlot(group, groupColumn(group, column))), tail: ''};
}

/** What a piece of a line has before its value. */
export function leadOf({lead, also}: Pick<Lead, 'lead' | 'also'>): Pick<Piece, 'lead' | 'also'> {
	return also ? {lead, also} : {lead};
}
