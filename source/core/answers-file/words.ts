/** `options[1].cons`. */
export function written(at: readonly PropertyKey[]): string {
	return at
		.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
		.join('');
}

const longest = 60;

/** A value as JSON, cut where it would fill more than a line. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	// What JSON has no word for, YAML does.
	const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
	return text.length > longest ? `${text.slice(0, longest)}...` : text;
}
