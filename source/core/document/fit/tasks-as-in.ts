import {placeholderIn} from '../../lens/marks.ts';
import {plainTitle} from '../../lens/read/title.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry, SectionPattern} from '../../template/patterns.ts';
import {tasksIn, withTasksBelow, withTasksBeside} from '../tasks.ts';

/**
 * Sections of items with their tasks as a document has them: below a bullet of their name, whatever its marks
 * (`- **Tasks**`), or beside the other bullets. Where any stands as the template has it, all is left.
 */
export function withTasksAsIn(pattern: SectionPattern, places: readonly Section[], source: Source): SectionPattern {
	const found = tasksIn(pattern);
	if (!found) return pattern;
	const bullets = places.flatMap(({blocks}) => blocks.flatMap(({type, children}) => (type === 'list' ? children : [])));
	const named = bullets.flatMap((bullet) => labelAbove(bullet, found.tasks, source) ?? []);
	const isBeside = bullets.some((bullet) => isTask(textOf(bullet, source)));
	const [label] = named;
	if (found.label === undefined) return isBeside || label === undefined ? pattern : withTasksBelow(pattern, label);
	if (label !== undefined) return named.includes(found.label) ? pattern : withTasksBelow(pattern, label);
	return isBeside ? withTasksBeside(pattern) : pattern;
}

/** A task has a box; what stands for all of them says so. */
function isTask(text: string): boolean {
	return /^\[[ xX]\]\s/.test(text) || placeholderIn(text) !== undefined;
}

/** In emphasis, with a colon within or behind it, or none. */
const label = /^(?<open>[*_]{0,3})(?<name>\p{L}[\p{L} ]{0,30}?)(?:\k<open>:?|:\k<open>)$/u;

/** The whole line of a bullet that says no more than what the bullets below it are. */
function labelAbove(bullet: Block, {each}: Entry, source: Source): string | undefined {
	const text = textOf(bullet, source);
	const name = label.exec(text)?.groups?.name;
	const isAbove = name !== undefined && bullet.children.some(({type}) => type === 'list');
	return isAbove && plainTitle(name) === plainTitle(each?.field.label ?? '') ? text : undefined;
}

function textOf({first}: Block, {lines}: Source): string {
	const line = lines[first] ?? '';
	return line.slice(bulletOf(line).length).trimEnd();
}
