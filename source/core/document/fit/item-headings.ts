import {labelAt} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import {columnSlot} from '../../shapes/parts.ts';
import type {Line, SectionPattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfEntry} from '../../template/slots-of.ts';

/** Who is behind the time of an item: names, and no word such as "Optional" or "EU". */
const behindTime =
	/[))](?<lead> [-–—] |, |、)(?!(?:Done|Optional|Postponed|Parallel|Blocked|Cancelled|Later|Only|Stretch)\b)\p{Lu}\p{Ll}+(?:[ +&/,.'’-]{1,3}(?:and |und |y |et )?\p{Lu}[\p{L}.]*){0,4}$/u;

/** Sections of items whose headings say more than the template's: `Build (Week 1-2) - Ann`, or in other brackets. */
export function withOwnItemHeadings(
	pattern: SectionPattern,
	places: readonly Section[],
	source: Source,
): SectionPattern {
	const columns = slotsOf(pattern.heading).map(({column}) => column);
	if (!pattern.repeat || !columns.includes('when') || columns.includes('owner')) return pattern;
	const titles = places.map(({title}) => title);
	return withOwner({...pattern, heading: inOwnBrackets(pattern.heading, titles)}, titles, places, source);
}

/** Brackets as they stand in text without spaces: wide ones, or right behind the name. */
const closeBrackets =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?<open>[((])[^()()]+(?<close>[))])$/u;

function inOwnBrackets(heading: Line, titles: readonly string[]): Line {
	const title = titles.find((one) => closeBrackets.test(one));
	const {open = '', close = ''} = closeBrackets.exec(title ?? '')?.groups ?? {};
	if (title === undefined || titles.some((one) => one.includes(' ('))) return heading;
	const pieces = heading.pieces.map((piece) =>
		piece.lead === ' (' && piece.tail === ')' ? {...piece, lead: open, tail: close} : piece,
	);
	return {...heading, pieces};
}

function withOwner(
	pattern: SectionPattern,
	titles: readonly string[],
	places: readonly Section[],
	source: Source,
): SectionPattern {
	const group = pattern.repeat?.group;
	const owner = group?.fields?.find(({path}) => path === 'owner');
	const [lead] = titles.flatMap((title) => behindTime.exec(title)?.groups?.lead ?? []);
	const isAlways = titles.every(
		(title) => !title.includes(lead ?? '') || behindTime.exec(title)?.groups?.lead === lead,
	);
	if (!group || !owner || lead === undefined || !isAlways || isSaidBelow(group.path, places, source)) return pattern;
	const heading = {
		...pattern.heading,
		pieces: [...pattern.heading.pieces, {lead, content: columnSlot(group, owner), tail: ''}],
	};
	const body = pattern.body.map((part) =>
		part.type === 'list'
			? {...part, entries: part.entries.filter((entry) => !slotsOfEntry(entry).some(({column}) => column === 'owner'))}
			: part,
	);
	return {...pattern, heading, body};
}

function isSaidBelow(group: string, places: readonly Section[], {lines}: Source): boolean {
	const names = groupKinds.find(({question}) => question.path === group)?.names ?? {};
	return places.some(({body}) =>
		lines
			.slice(body.first, body.end)
			.some((line) => columnNamed(names, labelAt(line.replace(/^\s*[-*+]\s+/, ''))?.text ?? '') === 'owner'),
	);
}
