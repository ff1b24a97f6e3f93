import {diffArrays} from 'diff';
import type {Source} from '../../markdown/source.ts';
import {commonEnds} from '../../text/common-ends.ts';

/** A line of a text before or after a change, without its end; the numbers count from 0 and are of either text. */
export type ChangedLine = {sign: ' ' | '+' | '-'; text: string; before: number; after: number};

/** More changes than that are not searched for the least: all that is between the first and the last one is new. */
const mostChanges = 2000;

/** Every line of both texts, in their order. A line whose end alone has changed is a changed line. */
export function changedLines(before: Source, after: Source): ChangedLine[] {
	const [old, young] = [withEnds(before), withEnds(after)];
	const runs = diffArrays(old, young, {maxEditLength: mostChanges}) ?? replaced(old, young);
	const lines: ChangedLine[] = [];
	let [from, to] = [0, 0];
	for (const {value, added = false, removed = false} of runs) {
		const sign = added ? '+' : removed ? '-' : ' ';
		for (const _ of value) {
			const text = (added ? after.lines[to] : before.lines[from]) ?? '';
			lines.push({sign, text, before: from, after: to});
			if (!added) from++;
			if (!removed) to++;
		}
	}

	return lines;
}

function withEnds({text, lines, starts}: Source): string[] {
	const all = lines.map((_, line) => text.slice(starts[line], starts[line + 1]));
	// Behind the last line end there is no line.
	return all.at(-1) === '' ? all.slice(0, -1) : all;
}

function replaced(before: readonly string[], after: readonly string[]) {
	const {start, end} = commonEnds(before, after);
	return [
		{value: before.slice(0, start)},
		{value: before.slice(start, before.length - end), removed: true},
		{value: after.slice(start, after.length - end), added: true},
		{value: before.slice(before.length - end)},
	];
}
