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
	const {isWorkedOut} = computedOf(pattern.name);
	if (isWorkedOut?.(block.slice(pattern.lead.length), scope.answers)) return true;
	const texts = [
		...wordingsOf(pattern, scope),
		...(pattern.said ? [writeComputed({...pattern, said: []}, scope)] : []),
	];
	return texts.some((text) => isPlainly(text, block));
}

/** What was worked out before and is now, in the wording of the version of this program that wrote the block. */
export function writeComputedAs(
	block: string,
	pattern: ComputedPattern,
	old: SlotScope,
	now: SlotScope,
): {before: string | undefined; after: string | undefined} {
	const wordings = wordingsOf(pattern, old);
	const place = Math.max(
		wordings.findIndex((text) => isPlainly(text, block)),
		0,
	);
	return {before: wordings[place], after: wordingsOf(pattern, now)[place]};
}

/** In today's wording, then in those of earlier versions. */
function wordingsOf(pattern: ComputedPattern, scope: SlotScope): (string | undefined)[] {
	const earlier = computedOf(pattern.name).earlier?.(scope.answers) ?? [];
	return [writeComputed(pattern, scope), ...earlier.map((text) => (text === undefined ? text : pattern.lead + text))];
}

function isPlainly(text: string | undefined, block: string): boolean {
	return text !== undefined && plain(text) === plain(block);
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
