/**
 * The function with its last results kept: what a large text gives is asked for several times in a row, by
 * everybody who opens, shows and writes it; the same few headings are asked about all the time. Nobody may change a
 * result.
 */
export function remembering<Result>(make: (text: string) => Result, kept = 2): (text: string) => Result {
	const known = new Map<string, {result: Result}>();
	return (text) => {
		const found = known.get(text) ?? {result: make(text)};
		// What is asked for goes to the end, so that the first one has been waiting longest.
		known.delete(text);
		known.set(text, found);
		if (known.size > kept) forget(known, Math.ceil(kept / 4));
		return found.result;
	};
}

/**
 * The function with its result kept for each value that it is asked about, for as long as that value lives. Nobody may
 * change such a value, nor a result. What is made of primitive values is kept by `remembering`.
 */
export function rememberingByIdentity<Value extends object, Result>(
	make: (value: Value) => Result,
): (value: Value) => Result {
	const known = new WeakMap<Value, {result: Result}>();
	return (value) => {
		const found = known.get(value) ?? {result: make(value)};
		known.set(value, found);
		return found.result;
	};
}

/** Several at once, since a map from which one was taken at its start is slow to find the next. */
function forget(known: Map<string, unknown>, count: number): void {
	for (const text of [...known.keys()].slice(0, count)) known.delete(text);
}
