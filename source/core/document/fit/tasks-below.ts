import {plainTitle} from '../../lens/read/title.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry, SectionPattern} from '../../template/patterns.ts';

/**
 * Sections of items, where a document has below a bullet of their name (`- **Tasks**`) what the template puts into
 * bullets beside the others. Where any stands as the template has it, all is left.
 */
export function withTasksBelow(pattern: SectionPattern, places: readonly Section[], source: Source): SectionPattern {
	const list = pattern.body.find((part) => part.type === 'list');
	const tasks = list?.entries.find(({each}) => each?.field.kind === 'tasks');
	if (!pattern.repeat || !list || !tasks) return pattern;
	const bullets = places.flatMap(({blocks}) => blocks.flatMap(({type, children}) => (type === 'list' ? children : [])));
	const named = bullets.flatMap((bullet) => labelAbove(bullet, tasks, source) ?? []);
	const isBeside = bullets.some(({first}) => /^\s*\S+\s+\[[ xX]\]\s/.test(source.lines[first] ?? ''));
	const [label] = named;
	if (label === undefined || isBeside) return pattern;
	const below: Entry = {line: {start: label, pieces: [], end: ''}, children: [tasks]};
	const entries = list.entries.map((entry) => (entry === tasks ? below : entry));
	return {...pattern, body: pattern.body.map((part) => (part === list ? {...list, entries} : part))};
}

/** In emphasis, with a colon within or behind it, or none. */
const label = /^(?<open>[*_]{0,3})(?<name>\p{L}[\p{L} ]{0,30}?)(?:\k<open>:?|:\k<open>)$/u;

/** The whole line of a bullet that says no more than what the bullets below it are. */
function labelAbove({first, children}: Block, {each}: Entry, {lines}: Source): string | undefined {
	const line = lines[first] ?? '';
	const text = line.slice(bulletOf(line).length).trimEnd();
	const name = label.exec(text)?.groups?.name;
	const isAbove = name !== undefined && children.some(({type}) => type === 'list');
	return isAbove && plainTitle(name) === plainTitle(each?.field.label ?? '') ? text : undefined;
}
