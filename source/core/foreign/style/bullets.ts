import type {Source} from '../../markdown/source.ts';

/** What stands before the text of a bullet, and of one under it as seen from that text. */
export type BulletStyle = {marker: string; nested: string};

/** A bullet or a number, by the columns of its sign and its text; `marker` is empty for a number. */
type Item = {column: number; marker: string};

/** The commonest bullets of the lines from `first` on; undefined where there are none. Code is passed over. */
export function bulletStyleOf({lines}: Source, first: number): BulletStyle | undefined {
	const top = new Map<string, number>();
	const nested = new Map<string, number>();
	let above: Item[] = [];
	let fence: string | undefined;
	for (const line of lines.slice(first)) {
		const mark = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence)) fence = undefined;
		if (fence !== undefined || mark !== undefined) continue;
		const item = itemOf(line);
		if (!item) {
			if (/^\S/.test(line)) above = [];
			continue;
		}

		above = above.filter(({column}) => column < item.column);
		const parent = above.at(-1);
		if (item.marker !== '' && !parent) count(top, item.marker);
		if (item.marker !== '' && parent && parent.marker !== '')
			count(nested, lead(item.column - parent.column - parent.marker.length) + item.marker);
		above.push(item);
	}

	const marker = commonest(top) ?? commonest(nested)?.trimStart();
	return marker === undefined ? undefined : {marker, nested: commonest(nested) ?? marker};
}

function itemOf(line: string): Item | undefined {
	const [, indent, marker] = /^([ \t]*)(?:([-*+] {1,3})|\d{1,9}[.)] )(?=\S)/.exec(line) ?? [];
	// An editor shows a tab as wide as this.
	return indent === undefined ? undefined : {column: indent.replaceAll('\t', '    ').length, marker: marker ?? ''};
}

/** More than three spaces would make code of it. */
function lead(columns: number): string {
	return ' '.repeat(Math.max(0, Math.min(3, columns)));
}

function count(counts: Map<string, number>, marker: string): void {
	counts.set(marker, (counts.get(marker) ?? 0) + 1);
}

/** The first of those that are counted most. */
function commonest(counts: ReadonlyMap<string, number>): string | undefined {
	let most: string | undefined;
	for (const [marker, number] of counts) if (most === undefined || number > (counts.get(most) ?? 0)) most = marker;
	return most;
}
