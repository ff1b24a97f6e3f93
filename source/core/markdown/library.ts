import MarkdownIt, {type StateBlock, type Token} from 'markdown-it';

/** CommonMark and GFM tables; only the block pass runs, since nothing here looks inside a line. */
export const parser = new MarkdownIt('commonmark', {maxNesting: 100}).enable('table');
parser.core.ruler.enableOnly(['normalize', 'block']);
tablesAfterHeadings(parser);
numberedAboveLines(parser);

/**
 * The library asks for a table first, so that `# Title | a` above `---|---` is one. GFM makes tables of paragraphs only:
 * a heading, a list item or a quote stays what it is.
 */
function tablesAfterHeadings({block: {ruler}}: typeof parser): void {
	const [table] = ruler.getRules('');
	ruler.disable('table');
	if (table) ruler.after('heading', 'table of a paragraph', table, {alt: ['paragraph', 'reference']});
}

/**
 * A numbered title above a line, which CommonMark takes for a list of one item and a rule. Nobody draws such a line right
 * below an item; three signs may be a rule all the same, and an item that others stand right above is one of theirs.
 */
function numberedAboveLines({block: {ruler}}: typeof parser): void {
	ruler.before(
		'list',
		'numbered heading',
		(state, first, _, isSilent) => {
			const title = lineOf(state, first);
			const [line, sign] = /^(=|-)\1{3,}[ \t]*$/.exec(lineOf(state, first + 1)) ?? [];
			const isNext = isSilent && !state.isEmpty(first - 1);
			if (!line || isNext || state.sCount[first] !== 0 || !/^\d{1,3}[.)][ \t]+\S/.test(title)) return false;
			if (isSilent) return true;
			state.line = first + 2;
			const token = state.push('heading_open', sign === '=' ? 'h1' : 'h2', 1);
			token.markup = sign ?? '';
			token.map = [first, state.line];
			state.push('heading_close', token.tag, -1).markup = token.markup;
			return true;
		},
		{alt: ['list']},
	);
}

function lineOf({src, bMarks, eMarks, lineMax}: StateBlock, line: number): string {
	return line < lineMax ? src.slice(bMarks[line], eMarks[line]) : '';
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
