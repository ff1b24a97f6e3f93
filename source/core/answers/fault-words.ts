import {isRecord} from './answers.ts';

/** `options[1].cons`. */
export function written(at: readonly PropertyKey[]): string {
	return at
		.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
		.join('');
}

/** What stands at a path of a value, as `shown` has it. */
export function shownAt(root: unknown, at: readonly PropertyKey[]): string {
	let value = root;
	for (const part of at) {
		if (Array.isArray(value) && typeof part === 'number') value = value[part];
		else if (isRecord(value) && typeof part === 'string' && Object.hasOwn(value, part)) value = value[part];
		else return shown(undefined);
	}

	return shown(value);
}

const longest = 60;

/** A value as JSON, cut where it would fill more than a line. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	// What JSON has no word for, YAML does.
	const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
	return text.length > longest ? `${text.slice(0, longest)}...` : text;
}
