import {nearest} from '../text/nearest.ts';
import {isRecord} from './answers.ts';
import type {Fault} from './fault.ts';

/** A fault at a name that is not known, with the known one that it most likely stands for. */
export function guessed(fault: Fault, name: string, known: readonly string[]): Fault {
	const meant = nearest(name, known);
	return meant === undefined ? fault : {...fault, meant};
}

/** A fault as one line that begins with its path. */
export function described({path, found, expected, meant}: Fault): string {
	return `${path || 'the whole file'}: found ${found}, expected ${expected}.${suggested(meant)}`;
}

/** The same as a sentence, where its place is seen. */
export function sentenceOf({found, expected, meant}: Fault): string {
	return `${found} is not ${expected}.${suggested(meant)}`;
}

/** What is put behind a sentence about a name that is not known; nothing where none comes near it. */
export function suggested(meant: string | undefined): string {
	return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

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
