import type {Reading} from '../../document/read.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {textOfPart} from '../../lens/read/unread-cells.ts';
import {withoutBlankEnd} from '../../markdown/source.ts';
import {withHardBreaks} from './broken-header.ts';
import {counterparts} from './counterparts.ts';
import {type CutSection, isKnown, type Pieces, piecesOf} from './pieces.ts';

/**
 * A document, what its answers alone give in the form that it has and in the one that it is to have, and what that gives
 * without answers.
 */
export type Forms = {document: Reading; asItIs: Reading; asWanted: Reading; blank: Reading};

/**
 * The text of a document in another form. What both forms write in the same way stays as the document has it; what stands
 * in sections that nothing reads comes behind what it stood behind.
 */
export function assembled({document, asItIs, asWanted, blank}: Forms): string {
	const [own, before, after] = [piecesOf(document), piecesOf(asItIs), piecesOf(asWanted)];
	const ownOf = counterparts(asWanted, document);
	const beforeOf = counterparts(asWanted, asItIs);
	const loose = looseIn(own, new Map([...ownOf].map(([there, here]) => [here, there])));
	const textOf = (section: FoundSection): string[] => {
		const [here, was] = [ownOf.get(section), beforeOf.get(section)];
		const wanted = after.textOf(section);
		if (!here) return [wanted];
		if (section === asWanted.sections[0]) return [withHardBreaks(own.textOf(here))];
		const isSame = was !== undefined && belowHeading(before.textOf(was), was) === belowHeading(wanted, section);
		if (!isSame) return [wanted, ...besideIn(here, document)];
		const isNamedSo = titleOf(before.textOf(was), was) === titleOf(wanted, section);
		if (isNamedSo) return [atLevel(own.textOf(here), here, section.level)];
		return [[headingOf(wanted, section), belowHeading(own.textOf(here), here)].join('\n')];
	};
	const unsaid = textsOf(blank);
	const written = (section: FoundSection): string[] => {
		const here = ownOf.get(section);
		const inside = section.children.flatMap(written);
		// What somebody left out does not come in with nothing to say.
		if (!here && inside.length === 0 && unsaid.has(after.textOf(section))) return [];
		const [first, last] = here ? [loose.inside.get(here), loose.behind.get(here)] : [];
		return [...textOf(section), ...(first ?? []), ...inside, ...(last ?? [])];
	};
	const texts = [own.head, ...loose.first, ...asWanted.sections.flatMap(written)];
	return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

function textsOf(reading: Reading): ReadonlySet<string> {
	const {top, insideOf, textOf} = piecesOf(reading);
	const inside = (place: CutSection): string[] => [
		textOf(place),
		...(isKnown(place) ? insideOf(place).flatMap(inside) : []),
	];
	return new Set(top.flatMap(inside));
}

/** What has no place in the other form: at the start, directly below a heading, or behind all of a section. */
type Loose = {
	first: string[];
	inside: Map<FoundSection, string[]>;
	behind: Map<FoundSection, string[]>;
};

function looseIn(pieces: Pieces, placed: ReadonlyMap<FoundSection, FoundSection>): Loose {
	const loose: Loose = {first: [], inside: new Map(), behind: new Map()};
	const look = (places: readonly CutSection[], from: string[]): void => {
		let target = from;
		for (const place of places) {
			const there = isKnown(place) ? placed.get(place) : undefined;
			if (!isKnown(place)) target.push(pieces.textOf(place));
			else if (there) {
				look(pieces.insideOf(place), listAt(loose.inside, place));
				if (there.level === place.level) target = listAt(loose.behind, place);
			} else {
				target.push(pieces.textOf(place));
				look(pieces.insideOf(place), target);
			}
		}
	};
	look(pieces.top, loose.first);
	return loose;
}

function listAt(lists: Map<FoundSection, string[]>, section: FoundSection): string[] {
	const list = lists.get(section) ?? [];
	lists.set(section, list);
	return list;
}

/** What stands in a section beside its answers: words, comments, and where links lead. */
function besideIn(section: FoundSection, {source}: Reading): string[] {
	const parts = section.kept.filter(({title}) => title === undefined);
	const words = parts.map((part) => textOfPart({...part, end: withoutBlankEnd(source, part.first, part.end)}, source));
	const until = section.children[0]?.first ?? section.end;
	const links = source.lines.slice(section.bodyFirst, until).filter((line) => /^ {0,3}\[[^\]]+\]: *\S/.test(line));
	return [...words, ...(links.length > 0 ? [links.join('\n')] : [])];
}

function headingOf(text: string, {heading}: FoundSection): string {
	return text
		.split('\n')
		.slice(0, heading.end - heading.first)
		.join('\n');
}

/** What a heading says, at whichever level. */
function titleOf(text: string, section: FoundSection): string {
	return headingOf(text, section).replace(/^#+/, '');
}

function belowHeading(text: string, {heading}: FoundSection): string {
	return text
		.split('\n')
		.slice(heading.end - heading.first)
		.join('\n');
}

function atLevel(text: string, {level}: FoundSection, wanted: number): string {
	return level === wanted ? text : text.replace(/^#+(?=[ \t])/, '#'.repeat(wanted));
}
