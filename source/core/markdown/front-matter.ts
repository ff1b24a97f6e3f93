import type {Source} from './source.ts';

/** The lines of YAML at the start of a document, between two lines of three hyphens. */
export type FrontMatter = {
	/** First line of the YAML. */
	first: number;
	/** The line of the closing hyphens. */
	end: number;
};

/** Undefined when the text does not start with front matter, or never closes it. */
export function frontMatterOf(source: Source, start = 0): FrontMatter | undefined {
	if ((source.lines[start] ?? '').trimEnd() !== '---') return undefined;
	const end = source.lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)[ \t]*$/.test(line));
	return end < 0 ? undefined : {first: start + 1, end};
}
