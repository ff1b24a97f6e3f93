import type {Source} from './source.ts';

/** The lines of YAML at the start of a document, between two lines of three hyphens. */
export type FrontMatter = {
	/** First line of the YAML. */
	first: number;
	/** The line of the closing hyphens. */
	end: number;
};

/** The keys at the left edge of front matter, as they are written; none where there is no front matter. */
export function keysOf(source: Source, frontMatter: FrontMatter | undefined): string[] {
	const lines = frontMatter ? source.lines.slice(frontMatter.first, frontMatter.end) : [];
	return lines.flatMap((line) => /^([\w-](?:[\w ()./-]*[\w)])?)\s*:/.exec(line)?.[1] ?? []);
}

/** Undefined when the text does not start with front matter, or never closes it. */
export function frontMatterOf(source: Source, start = 0): FrontMatter | undefined {
	if ((source.lines[start] ?? '').trimEnd() !== '---') return undefined;
	const end = source.lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)[ \t]*$/.test(line));
	return end < 0 ? undefined : {first: start + 1, end};
}

const opening = /^([ \t]*(?:- +){0,9})[^\s#][^:]*:[ \t]+[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** Comments in front matter, and texts behind `|` and `>`, by offsets: each a line of its own. */
export function textsIn({lines, starts}: Source, {first, end}: FrontMatter): {start: number; end: number}[] {
	let indent: number | undefined;
	return lines.slice(first, end).flatMap((line, index) => {
		const start = starts[first + index] ?? 0;
		const span = [{start, end: start + line.length}];
		const depth = line.search(/\S/);
		if (depth < 0) return [];
		if (indent !== undefined && depth > indent) return span;
		indent = opening.exec(line)?.[1]?.length;
		return line[depth] === '#' ? span : [];
	});
}
