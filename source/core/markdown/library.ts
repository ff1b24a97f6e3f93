import MarkdownIt, {type StateBlock, type Token} from 'markdown-it';

/** CommonMark and GFM tables; only the block pass runs, since nothing here looks inside a line. */
export const parser = new MarkdownIt('commonmark', {maxNesting: 100}).enable('table');
parser.core.ruler.enableOnly(['normalize', 'block']);
tablesAfterHeadings(parser);

/**
 * The library asks for a table first, so that `# Title | a` above `---|---` is one. GFM makes tables of paragraphs only:
 * a heading, a list item or a quote stays what it is.
 */
function tablesAfterHeadings({block: {ruler}}: typeof parser): void {
	const [table] = ruler.getRules('');
	ruler.disable('table');
	if (table) ruler.after('heading', 'table of a paragraph', table, {alt: ['paragraph', 'reference']});
}

/** The block tokens of these lines, which count from 0. */
export function tokensOf(lines: readonly string[]): Token[] {
	return parser.parse(lines.join('\n'), {});
}

/** Parses blocks of the outermost level one at a time. */
export class SingleBlocks {
	private readonly state: StateBlock;

	constructor(lines: readonly string[]) {
		const text = lines.join('\n').replaceAll('\0', '\uFFFD');
		this.state = new parser.block.State(text, parser, {}, []);
	}

	/** The tokens of the first block from a line on, which no open block may reach, and the line after the block. */
	blockFrom(line: number): {tokens: readonly Token[]; end: number} {
		const {state} = this;
		const first = state.skipEmptyLines(line);
		state.tokens = [];
		state.line = state.lineMax;
		if (first < state.lineMax) {
			state.line = first;
			parser.block.ruler.getRules('').some((rule) => rule(state, first, state.lineMax, false));
		}

		return {tokens: state.tokens, end: state.line};
	}
}
