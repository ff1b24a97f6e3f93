import {jsonText} from '../../text/json.ts';

/** A JSON value with one long list in it, written in pieces: what stands before the list, its items, what follows. */
export type JsonList = {
	before: string;
	/** Items, with the comma between them and those before. */
	items(values: readonly unknown[]): string;
	after: string;
};

const hole = '\u0000';

/** `around` is the value as it would be without the list: what it gets stands where the list is to be. */
export function jsonList(around: (list: readonly string[]) => unknown): JsonList {
	const [before = '', after = ''] = JSON.stringify(around([hole]), undefined, '\t').split(JSON.stringify(hole));
	const indent = /[ \t]*$/.exec(before)?.[0] ?? '';
	let isFirst = true;
	return {
		before,
		items(values) {
			const written = values.map((value) => jsonText(value).replaceAll('\n', `\n${indent}`));
			const lead = isFirst || written.length === 0 ? '' : `,\n${indent}`;
			isFirst = isFirst && written.length === 0;
			return lead + written.join(`,\n${indent}`);
		},
		after: `${after}\n`,
	};
}
