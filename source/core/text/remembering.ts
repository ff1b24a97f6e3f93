/**
 * The function with its last two results kept: what a large text gives is asked for several times in a row, by
 * everybody who opens, shows and writes it. Nobody may change a result.
 */
export function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
	let last: {text: string; result: Result} | undefined;
	let before: {text: string; result: Result} | undefined;
	return (text) => {
		if (last?.text === text) return last.result;
		const found = before?.text === text ? before : {text, result: make(text)};
		[last, before] = [found, last];
		return found.result;
	};
}

/** What is longer is no heading and no label, and is not kept. */
const longest = 200;

/**
 * The function with its results kept for short texts such as headings, the same of which are asked about all the time:
 * all of them until there are `most`, when it begins anew. Nobody may change a result.
 */
export function rememberingMany<Result>(make: (text: string) => Result, most = 1000): (text: string) => Result {
	const known = new Map<string, {result: Result}>();
	return (text) => {
		const found = known.get(text);
		if (found) return found.result;
		const result = make(text);
		if (text.length > longest) return result;
		if (known.size >= most) known.clear();
		known.set(text, {result});
		return result;
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
		const found = known.get(value);
		if (found) return found.result;
		const result = make(value);
		known.set(value, {result});
		return result;
	};
}
