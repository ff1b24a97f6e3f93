/** The marker of a bullet with what stands around it up to its text; empty where a line is none. */
export function bulletOf(line: string): string {
	return /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0] ?? '';
}

/** A label at the start of a text, and the marks around it; `close` has the colon, within the emphasis or behind it. */
export type Label = {open: string; text: string; close: string};

/** Emphasis stands around the label; a label is short and has no marks. */
const labelled =
	/^(?<open>\*\*|__|\*|_|)(?<text>[\p{L}\d(][^*_:|`<>[\]]{0,39})(?<close>:\k<open>:?|\k<open>:)(?=\s|$)/u;

/** The label that a text begins with, a bullet without its marker: `**Pros**: Simple`, `*Pros:*`, `Pros:`. */
export function labelAt(text: string): Label | undefined {
	const {open = '', text: label, close = ''} = labelled.exec(text)?.groups ?? {};
	return label === undefined ? undefined : {open, text: label, close};
}
