import type {Entry, Line, Pattern, SectionPattern} from '../../template/patterns.ts';

/** Sections with other lines in the places of some. */
export function withLines(
	patterns: readonly SectionPattern[],
	lines: ReadonlyMap<Line, Line>,
): readonly SectionPattern[] {
	const lineFor = (line: Line): Line => lines.get(line) ?? line;
	const entryFor = (entry: Entry): Entry => ({
		...entry,
		line: lineFor(entry.line),
		children: entry.children.map(entryFor),
	});
	const partFor = (part: Pattern): Pattern => {
		if (part.type === 'lines') return {...part, lines: part.lines.map(lineFor)};
		return part.type === 'list' ? {...part, entries: part.entries.map(entryFor)} : part;
	};
	return patterns.map((pattern) => ({
		...pattern,
		heading: lineFor(pattern.heading),
		body: pattern.body.map(partFor),
		children: withLines(pattern.children, lines),
	}));
}
