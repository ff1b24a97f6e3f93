import {computedColumnOf, computedOf, workedOut} from '../analysis/computed/registry.ts';
import type {ComputedPattern, GridPattern} from '../template/patterns.ts';
import {guard, literal} from '../text/escape.ts';
import type {SlotScope} from './scope.ts';

/** What is worked out from the answers, as it stands in the document; undefined while there is nothing. */
export function writeComputed({name, lead, said}: ComputedPattern, {answers, marks}: SlotScope): string | undefined {
	const text = workedOut(name, answers, marks, said);
	return text === undefined ? undefined : lead + text;
}

/** Whether a block is what was worked out, from these answers, now or in an earlier form of this program. */
export function isAsComputed(pattern: ComputedPattern, scope: SlotScope, block: string): boolean {
	const {earlier, isWorkedOut} = computedOf(pattern.name);
	if (isWorkedOut?.(block.slice(pattern.lead.length), scope.answers)) return true;
	const now = [writeComputed(pattern, scope), ...(pattern.said ? [writeComputed({...pattern, said: []}, scope)] : [])];
	const texts = [...now, ...(earlier?.(scope.answers) ?? []).map((text) => pattern.lead + text)];
	return texts.some((text) => text !== undefined && plain(text) === plain(block));
}

/** Spaces at the ends of lines say nothing. */
function plain(text: string): string {
	return text.replaceAll(/[ \t]+$/gm, '');
}

/** Whether a block is the one that was worked out, whatever it says by now. */
export function isComputedBlock({name, lead}: ComputedPattern, block: string): boolean {
	return block.startsWith(lead) && (computedOf(name).isOwn?.(block.slice(lead.length)) ?? lead !== '');
}

/** The cell of a row in the column that is worked out. */
export function writeTotal({total}: GridPattern, {answers, item}: SlotScope): string[] {
	if (!total || !item) return [];
	return [computedColumnOf(total.name)(answers)[item.index] ?? ''];
}

/** A column of a person that is called as the computed one is gets a backslash, so that it is not taken for it. */
export function guardHeader({total}: GridPattern, header: string): string {
	return total ? totalGuard(total.header).add(header, true) : header;
}

export function unguardHeader({total}: GridPattern, header: string): string {
	return total ? totalGuard(total.header).remove(header) : header;
}

function totalGuard(header: string) {
	return guard(`${literal(header)}$`, '^');
}
