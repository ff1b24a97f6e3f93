import {isRecord} from '../answers/answers.ts';

/**
 * Changes on top of an answers file: objects key by key, everything else whole. Null removes, and a key with a
 * plus sign at its end (`"openQuestions+"`) adds to the end of a list.
 */
export function patched(before: unknown, changes: unknown): unknown {
	if (!isRecord(changes)) return changes;
	const result: {[key: string]: unknown} = isRecord(before) ? {...before} : {};
	for (const [key, change] of Object.entries(changes)) {
		if (change === null) delete result[key];
		else if (key.endsWith('+')) result[key.slice(0, -1)] = [...listOf(result[key.slice(0, -1)]), ...listOf(change)];
		else result[key] = patched(result[key], change);
	}

	return result;
}

/** The paths that changes take out: those whose value is null. */
export function pathsRemoved(changes: unknown): string[] {
	if (!isRecord(changes)) return [];
	return Object.entries(changes).flatMap(([key, change]) =>
		change === null ? [key] : pathsRemoved(change).map((path) => `${key}.${path}`),
	);
}

/** Changes by the keys that they are about. */
export function withoutSigns(changes: unknown): unknown {
	if (!isRecord(changes)) return changes;
	const entries = Object.entries(changes).map(([key, change]) => [key.replace(/\+$/, ''), withoutSigns(change)]);
	return Object.fromEntries(entries);
}

function listOf(value: unknown): readonly unknown[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value];
}
