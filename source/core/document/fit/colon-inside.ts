import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Line, SectionPattern} from '../../template/patterns.ts';
import {withLines} from './with-lines.ts';

const outside = '**: ';
const inside = ':** ';

/** An item that begins with a label of its own in bold, with the colon behind it or in it: "**Speed:** first paint". */
const labelled = /^\*\*[^*\s](?:[^*\n]{0,80}[^*\s:])?(\*\*:|:\*\*) \S/;

/** A section whose items begin with labels, with the colon where the document has it in all of them. */
export function withColonInside(pattern: SectionPattern, places: readonly Section[], {lines}: Source): SectionPattern {
	const own = pattern.body.flatMap((part) =>
		part.type === 'list' ? part.entries.filter(({repeat}) => repeat?.home).map(({line}) => line) : [],
	);
	const beginning = own.filter(({start, pieces: [first]}) => start === '' && first?.tail === outside);
	if (beginning.length === 0) return pattern;
	const items = places.flatMap(({blocks}) => blocks.flatMap(({type, children}) => (type === 'list' ? children : [])));
	const colons = items.flatMap(({first}) => {
		const text = lines[first] ?? '';
		return labelled.exec(text.slice(bulletOf(text).length))?.[1] ?? [];
	});
	if (colons.length === 0 || colons.includes('**:')) return pattern;
	return withLines([pattern], new Map(beginning.map((line) => [line, moved(line)])))[0] ?? pattern;
}

function moved(line: Line): Line {
	const [first, ...others] = line.pieces;
	return first ? {...line, pieces: [{...first, tail: inside}, ...others]} : line;
}
