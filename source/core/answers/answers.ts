/** Any value that survives JSON. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/** The answers of one document, nested as in the answers file; empty answers are absent. */
export type Answers = {[key: string]: Json};

/**
 * That something is not decided, skipped, not recorded any more, or does not arise, with the reason, is an answer too;
 * it is kept beside the values, by path.
 */
export type Mark = 'unknown' | 'skipped' | 'not recorded' | `${typeof notApplicable}${string}`;

export const notApplicable = 'not applicable: ';

export type Marks = {[path: string]: Mark};

/** The value at a dotted path, or undefined. */
export function valueAt(answers: Answers, path: string): Json | undefined {
	let value: Json | undefined = answers;
	for (const key of path.split('.')) {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
		value = Object.hasOwn(value, key) ? value[key] : undefined;
	}
	return value;
}

/** A copy with the value at a dotted path replaced; undefined removes it, and objects left empty go with it. */
export function withValue(answers: Answers, path: string, value: Json | undefined): Answers {
	return withValues(answers, [[path, value]]);
}

/** The same for many paths, the last one of each counts; one by one, each of ten thousand would copy all others. */
export function withValues(
	answers: Answers,
	values: Iterable<readonly [path: string, value: Json | undefined]>,
): Answers {
	const copy = {...answers};
	const nested = new Map<string, [path: string, value: Json | undefined][]>();
	for (const [path, value] of values) {
		const dot = path.indexOf('.');
		if (dot >= 0) {
			const key = path.slice(0, dot);
			const inner = nested.get(key) ?? [];
			nested.set(key, inner);
			inner.push([path.slice(dot + 1), value]);
			continue;
		}

		nested.delete(path);
		if (value === undefined) delete copy[path];
		else copy[path] = value;
	}

	for (const [key, inner] of nested) {
		const known = Object.hasOwn(copy, key) ? copy[key] : undefined;
		const after = withValues(isRecord(known) ? known : {}, inner);
		if (Object.keys(after).length === 0) delete copy[key];
		else copy[key] = after;
	}

	return copy;
}

/**
 * Puts a value at a dotted path of answers that are being gathered and that nobody else holds; undefined puts
 * nothing. With `withValue`, each of ten thousand answers would copy all others.
 */
export function putValue(answers: Answers, path: string, value: Json | undefined): void {
	if (value === undefined) return;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let place = answers;
	for (const key of keys) {
		const known = Object.hasOwn(place, key) ? place[key] : undefined;
		const inner = isRecord(known) ? known : {};
		place[key] = inner;
		place = inner;
	}

	place[last] = value;
}

/** The items of a list at a path; none where there is no list. */
export function itemsAt(answers: Answers, path: string): Answers[] {
	const value = valueAt(answers, path);
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** One item of a list at a path; undefined where there is none. */
export function itemAt(answers: Answers, path: string, index: number): Answers | undefined {
	const value = valueAt(answers, path);
	const item = Array.isArray(value) ? value[index] : undefined;
	return isRecord(item) ? item : undefined;
}

/** The items of answers of any shape: what is no item counts as an empty one, so that all keep their places. */
export function itemsInPlace(answers: Answers, path: string): Answers[] {
	const value = valueAt(answers, path);
	return Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
}

export function isRecord(value: unknown): value is Answers {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an answer is a number that can be reckoned with. */
export function isNumber(value: Json | undefined): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

/** Whether two values are the same; the order of keys does not count. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
	}

	if (!isRecord(one) || !isRecord(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
	);
}
