/** What a text says of an item: each answer with what stands before and behind it, in the order in which they stand. */
export type SaidParts = {parts: readonly {column: string; lead: string; value: string; tail: string}[]; end: string};

/**
 * The answers that a text gives by the groups of a regular expression, each called as its column. What stands before
 * one is in the group of that name with `Lead`, what closes it in the one with `Close`, and the end of the text in
 * `close`. Undefined where the text is another, or its brackets are none.
 */
export function saidBy(text: string, form: RegExp, columns: readonly string[]): SaidParts | undefined {
	const groups = form.exec(text)?.groups;
	if (!groups) return undefined;
	const parts = columns.flatMap((column) => {
		const value = groups[column];
		const [lead = '', tail = ''] = [groups[`${column}Lead`], groups[`${column}Close`]];
		return value === undefined ? [] : [{column, lead, value, tail}];
	});
	const end = groups.close ?? '';
	const brackets = [...parts.flatMap(({lead, tail}) => [lead, tail]), end].join('').replaceAll(/[^()[\]]/g, '');
	return /^(?:\(\)|\[\])*$/.test(brackets) ? {parts, end} : undefined;
}
