/**
 * The function with its last results kept: what a large text gives is asked for several times in a row, by
 * everybody who opens, shows and writes it. Nobody may change a result.
 */
export function remembering<Result>(make: (text: string) => Result, kept = 2): (text: string) => Result {
	let known: readonly {text: string; result: Result}[] = [];
	return (text) => {
		const found = known.find((entry) => entry.text === text) ?? {text, result: make(text)};
		known = [found, ...known.filter((entry) => entry !== found)].slice(0, kept);
		return found.result;
	};
}
