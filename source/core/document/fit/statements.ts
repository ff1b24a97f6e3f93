import {labelLinesIn} from '../../lens/read/label-lines.ts';
import {plainTitle} from '../../lens/read/title.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, type Label, labelAt} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';

/** Where a section says under a name what the template asks for, and how: as a bullet or as a line of a paragraph. */
export type Statement<Owner> = {
	owner: Owner;
	form: 'bullet' | 'line';
	start: string;
	/** The emphasis that closes behind all that is said: `*Exit: it runs*`. */
	end?: string;
	block: Block;
};

/** What can be said in a section: by the names that it has there, by what else people call it, or in a sentence. */
export type PartNames<Owner> = {
	known: ReadonlyMap<string, Owner>;
	ownerOf(label: string): Owner | undefined;
	/** How a text begins that says it in a sentence, up to what it says; `isLast` of a paragraph below which nothing else is said. */
	openingOf(text: string, isLast: boolean): {owner: Owner; start: string} | undefined;
	/** Whom a paragraph without a colon names that is nothing but a name. */
	ownerAlone(text: string): Owner | undefined;
};

/**
 * The statements in the blocks of a section, each owner's first alone, in the order in which they stand. Where bullets may
 * be part of a text, what begins at the margin right below them is a line as well (`besideBullets`).
 */
export function statementsIn<Owner>(
	blocks: readonly Block[],
	source: Source,
	{known, ownerOf, openingOf, ownerAlone}: PartNames<Owner>,
	{besideBullets}: {besideBullets: boolean},
): Statement<Owner>[] {
	const {lines} = source;
	const longestFirst = [...known].toSorted(([one], [other]) => other.length - one.length);
	const found = new Map<Owner, Statement<Owner>>();
	const labelled = (text: string) => statedIn(text, longestFirst) ?? labelledIn(text, ownerOf);
	const look = (text: string, form: Statement<Owner>['form'], block: Block, isLast = false): void => {
		const stated = labelled(text) ?? openingOf(text, isLast);
		if (!stated || found.has(stated.owner)) return;
		const end = closingOf(stated.start, text);
		found.set(stated.owner, {...stated, form, block, ...(end === undefined ? {} : {end})});
	};
	/** A paragraph that is nothing but a name, or that announces it, has below it what is said. */
	const lookAlone = ({first, end, ...block}: Block, next: Block | undefined): void => {
		const text = (lines[first] ?? '').trim();
		if (end > first + 1 || !next) return;
		const announced = announcing.exec(text)?.[1];
		const owner = announced === undefined ? mayStandAlone.test(text) && ownerAlone(text) : ownerOf(announced);
		if (owner === false) return;
		if (owner !== undefined && !found.has(owner))
			found.set(owner, {owner, start: `${text}\n\n`, form: 'line', block: {...block, first, end}});
	};
	for (const [index, block] of blocks.entries()) {
		const next = blocks[index + 1];
		const isLast = !next || (next.type === 'paragraph' && labelled(lines[next.first] ?? '') !== undefined);
		if (block.type === 'list')
			for (const {first} of block.children) look(withoutBullet(lines[first] ?? ''), 'bullet', block);
		if (block.type === 'paragraph') lookAlone(block, next);
		const isOfBullets = [...found.values()].some((one) => one.block === block && one.form === 'bullet');
		if (block.type === 'paragraph' || (besideBullets && !isOfBullets))
			for (const line of labelLinesIn([block], source).flatMap((one) => one.lines))
				look(lines[line] ?? '', 'line', block, isLast && line === block.first);
	}

	return [...found.values()];
}

/** The emphasis that a start opens, where it closes at the end of the text. */
function closingOf(start: string, text: string): string | undefined {
	const mark = opening.exec(start)?.[0] ?? '';
	const said = text.slice(start.length).trimEnd();
	const isOpen = mark !== '' && !start.slice(mark.length).includes(mark);
	return isOpen && said.length > mark.length && said.indexOf(mark) === said.length - mark.length ? mark : undefined;
}

function withoutBullet(line: string): string {
	return line.slice(bulletOf(line).length);
}

/** What begins with a label that is no name, and may mean one. */
function labelledIn<Owner>(
	text: string,
	ownerOf: (label: string) => Owner | undefined,
): Pick<Statement<Owner>, 'owner' | 'start'> | undefined {
	const label = labelAt(text) ?? sentenceInBold(text) ?? questionAt(text);
	const owner = label && ownerOf(label.text);
	return label && owner !== undefined ? {owner, start: `${label.open}${label.text}${label.close} `} : undefined;
}

/** A label that ends as a sentence does, counted or not: `**Constraints.** None of it may leave`, `**2. Importance.** It pays`. */
function sentenceInBold(text: string): Label | undefined {
	const {
		open = '',
		label,
		close = '',
	} = /^(?<open>(?:\*\*|__)(?:\(?(?:\d{1,2}|[a-z])[.)] )?)(?<label>\p{L}[^*_:.]{1,39})(?<close>\.(?:\*\*|__))(?=\s)/u.exec(
		text,
	)?.groups ?? {};
	return label === undefined ? undefined : {open, text: label, close};
}

/** A question that a text begins with, in any emphasis, and whether a colon closes it: `**What if we wait?** It breaks`. */
function questionAt(text: string): Label | undefined {
	const {
		open = '',
		label,
		close = '',
	} = /^(?<open>(?<mark>\*\*|__|\*|_|)(?:\(?(?:\d{1,2}|[a-z])[.)] )?)(?<label>\p{Lu}[^*_:.?!|`<>[\]]{2,59})(?<close>\?:?\k<mark>:?)(?=\s|$)/u.exec(
		text,
	)?.groups ?? {};
	return label === undefined ? undefined : {open, text: label, close};
}

/** What no colon closes and no sentence is. */
const mayStandAlone = /^\p{Lu}[^*_:|`<>[\].!?;]{1,59}$/u;

/** It is longer than a label: "Pain points, as told by the clerks in May:". */
const announcing = /^(\p{Lu}[^*_:|`<>[\].?!]{40,119}):$/u;

const opening = /^[*_]{0,3}/;

/** A colon within or behind the emphasis, a dash or an arrow; one of them, where the name is no question. */
const closing =
	/^(?<emphasis>[*_]{0,3}(?<colon>[ \t]?[:：]|)[*_]{0,3}:?)(?<dash>[ \t]+(?:→|->|=>|[-–—])(?=[ \t]))?(?=[ \t]|$)/u;

/** The name that a text begins with, and all up to what it says. */
function statedIn<Owner>(
	text: string,
	names: readonly [string, Owner][],
): Pick<Statement<Owner>, 'owner' | 'start'> | undefined {
	const open = opening.exec(text)?.[0] ?? '';
	const rest = text.slice(open.length);
	for (const [name, owner] of names) {
		if (plainTitle(rest.slice(0, name.length).replaceAll('’', "'")) !== name) continue;
		const {emphasis = '', colon = '', dash = ''} = closing.exec(rest.slice(name.length))?.groups ?? {};
		const isClosed = colon !== '' || dash !== '' || (open !== '' && emphasis !== '') || name.endsWith('?');
		const isWhole = closing.test(rest.slice(name.length));
		if (isWhole && isClosed) return {owner, start: `${open}${rest.slice(0, name.length)}${emphasis}${dash} `};
	}

	return undefined;
}
