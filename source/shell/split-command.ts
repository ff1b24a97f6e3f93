/** A quoted stretch, an escaped character, or a run of plain ones; whatever is left over is an open quote. */
const piece = /'(?<single>[^']*)'|"(?<double>(?:\\.|[^"\\])*)"|\\(?<escaped>[\s'"\\])|(?<plain>[^\s'"])/gsy;

/**
 * The words of a command such as `code --wait` or `'/opt/my editor/edit' -n`, split as a shell would without
 * running one: nothing is expanded. Undefined when a quote is left open or no word is there.
 */
export function splitCommand(command: string): string[] | undefined {
	const words: string[] = [];
	let rest = command.trimStart();
	while (rest !== '') {
		const pieces = [...rest.matchAll(piece)];
		const length = pieces.reduce((sum, [found]) => sum + found.length, 0);
		if (length === 0) return undefined;
		words.push(pieces.map(({groups = {}}) => textOf(groups)).join(''));
		rest = rest.slice(length);
		if (/^['"]/.test(rest)) return undefined;
		rest = rest.trimStart();
	}

	return words.length === 0 ? undefined : words;
}

function textOf(groups: Record<string, string | undefined>): string {
	return groups.single ?? groups.double?.replaceAll(/\\(["\\])/g, '$1') ?? groups.escaped ?? groups.plain ?? '';
}
