import {isListOf} from '../../lens/read/list.ts';
import {bulletsOf} from '../../lens/texts.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {areAnnounced} from '../../shapes/announced.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {labelledList, labelsIn} from '../../shapes/pros-and-cons.ts';
import type {Entry, ListPattern, SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';

/**
 * Sections of items, where a document has lists of its own below labels, or below sentences that announce them, for what
 * the template puts into labelled bullets with others nested below. What any of them says as the template does is left.
 */
export function withLabelledLists(pattern: SectionPattern, places: readonly Section[], source: Source): SectionPattern {
	const {repeat, body} = pattern;
	const names = groupKinds.find(({question}) => question.path === repeat?.group.path)?.names;
	const list = body.find((part) => part.type === 'list');
	if (!repeat || !names || !list) return pattern;
	const above = places.map(({blocks}) => aboveOwnList(blocks, list, source));
	const found = labelsIn(above.flat(), source, names);
	const isSaid = (column: string): boolean =>
		found.has(column) || above.some((blocks) => areAnnounced(blocks, source, [column]));
	const moved = list.entries.filter((entry) => {
		const column = columnOfList(entry);
		return column !== undefined && isSaid(column) && !isWritten({...list, entries: [entry]}, places, source);
	});
	if (moved.length === 0) return pattern;
	const entries = list.entries.filter((entry) => !moved.includes(entry));
	const lists = moved.map((entry) => labelledList(repeat.group, columnOfList(entry) ?? '', found));
	return {...pattern, body: [...body.map((part) => (part === list ? {...list, entries} : part)), ...lists]};
}

/** A list that begins as the template's is not what the line above it announces. */
function aboveOwnList(blocks: readonly Block[], list: ListPattern, source: Source): readonly Block[] {
	const last = blocks.at(-1);
	const isOwn = last?.type === 'list' && isListOf(list, last.children.slice(0, 1), source);
	return isOwn ? blocks.slice(0, -1) : blocks;
}

function columnOfList({line, each}: Entry): string | undefined {
	const [slot, ...others] = slotsOf(line);
	return slot && others.length === 0 && !each && bulletsOf(slot) ? slot.column : undefined;
}

function isWritten(list: ListPattern, places: readonly Section[], source: Source): boolean {
	return places.some(({blocks}) =>
		blocks.some(({type, children}) => type === 'list' && isListOf(list, children, source)),
	);
}
