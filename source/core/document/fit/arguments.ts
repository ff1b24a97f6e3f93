import {isListOf} from '../../lens/read/list.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, labelAt} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import {lineWith} from '../../shapes/parts.ts';
import type {Entry, SectionPattern} from '../../template/patterns.ts';

/**
 * Sections of items with lists of arguments, where a document has a bullet `Pros` with others nested under it in the
 * place of bullets that each begin with what they are: `Good, because ...`.
 */
export function withNestedArguments(
	pattern: SectionPattern,
	places: readonly Section[],
	source: Source,
): SectionPattern {
	const names = groupKinds.find(({question}) => question.path === pattern.repeat?.group.path)?.names;
	const list = pattern.body.find((part) => part.type === 'list');
	if (!names || !list?.entries.every(({each}) => each !== undefined)) return pattern;
	const lists = places.flatMap(({blocks}) => blocks.filter(({type}) => type === 'list').slice(-1));
	if (lists.some(({children}) => isListOf(list, children, source))) return pattern;
	const starts = startsIn(
		lists.flatMap(({children}) => children),
		source,
		(label) => columnNamed(names, label),
	);
	if (!starts) return pattern;
	const nested = nestedMarker(lists, source);
	const entries = list.entries.flatMap(({each}): Entry[] => {
		const start = each?.column === undefined ? undefined : starts.get(each.column);
		const line = each && start !== undefined ? lineWith(start, {...each, each: false}) : undefined;
		return line ? [{line, children: [], ...(nested ? {nested} : {})}] : [];
	});
	const body = pattern.body.map((part) => (part === list ? {...list, entries} : part));
	return entries.length < starts.size ? pattern : {...pattern, body};
}

/** How the bullet of each column begins; undefined where any bullet is of none, or there are none. */
function startsIn(
	items: readonly Block[],
	{lines}: Source,
	columnOf: (label: string) => string | undefined,
): ReadonlyMap<string, string> | undefined {
	const starts = new Map<string, string>();
	for (const {first} of items) {
		const line = lines[first] ?? '';
		const text = line.slice(bulletOf(line).length).trimEnd();
		const label = labelAt(text);
		const column = columnOf(label?.text ?? text);
		if (column === undefined) return undefined;
		if (!starts.has(column)) starts.set(column, label ? `${label.open}${label.text}${label.close} ` : `${text} `);
	}

	return starts.size > 0 ? starts : undefined;
}

/** The marker of the first bullet that is nested in others. */
function nestedMarker(lists: readonly Block[], {lines}: Source): string | undefined {
	const items = lists.flatMap(({children}) => children).flatMap(({children}) => children);
	const [first] = items.filter(({type}) => type === 'list').flatMap(({children}) => children);
	return first && bulletOf(lines[first.first] ?? '').trimStart();
}
