import type {IBufferCell, Terminal} from '@xterm/headless';

/** Width and height of a cell, and the border around all of them, in pixels. */
const cell = {width: 8.4, height: 18};
const border = 12;

/** A dark terminal: its ground, its text, and the colours that a theme names by number. */
const ground = '#0d1117';
const ink = '#e6edf3';
const colours: Readonly<Record<number, string>> = {1: '#ff7b72', 2: '#7ee787', 3: '#e3b341', 6: '#76e3ea'};

/** Cells of a row that look the same. */
type Run = {from: number; width: number; text: string; style: string; isInverse: boolean};

/** What a terminal shows, as an SVG that looks the same whatever font it meets: each run of text has its width. */
export function pictureOf(terminal: Terminal, title: string): string {
	const width = Math.ceil(terminal.cols * cell.width) + 2 * border;
	const height = terminal.rows * cell.height + 2 * border;
	const rows = Array.from({length: terminal.rows}, (_, row) => runsOf(terminal, row).flatMap((run) => drawn(run, row)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${ground}"/>`,
		`<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${ink}">`,
		...rows.flat(),
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

function runsOf(terminal: Terminal, row: number): Run[] {
	const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row);
	const runs: Run[] = [];
	for (let column = 0; column < terminal.cols; column++) {
		const at = line?.getCell(column);
		// The second half of a wide character.
		if (at === undefined || at.getWidth() === 0) continue;
		const {style, isInverse} = lookOf(at);
		const text = at.getChars() || ' ';
		const last = runs.at(-1);
		if (last !== undefined && last.style === style && last.isInverse === isInverse) {
			last.text += text;
			last.width += at.getWidth();
		} else runs.push({from: column, width: at.getWidth(), text, style, isInverse});
	}

	return runs;
}

function lookOf(at: IBufferCell): {style: string; isInverse: boolean} {
	const isInverse = at.isInverse() !== 0;
	const colour = at.isFgDefault() ? undefined : colours[at.getFgColor() % 8];
	const fill = isInverse ? ground : colour;
	const style = [
		fill === undefined ? '' : ` fill="${fill}"`,
		at.isBold() ? ' font-weight="bold"' : '',
		at.isDim() ? ' opacity="0.65"' : '',
	];
	return {style: style.join(''), isInverse};
}

function drawn(run: Run, row: number): string[] {
	const y = border + row * cell.height;
	const words = wordsOf(run).map(({from, width, text}) => {
		const length = `textLength="${rounded(width * cell.width)}" lengthAdjust="spacingAndGlyphs"`;
		return `<text x="${across(from)}" y="${y + 13}" ${length}${run.style}>${escaped(text)}</text>`;
	});
	if (!run.isInverse) return words;
	const size = `width="${rounded(run.width * cell.width)}" height="${cell.height}"`;
	return [`<rect x="${across(run.from)}" y="${y}" ${size} fill="${ink}"/>`, ...words];
}

/** Its parts between gaps, since a renderer may draw several spaces as one. */
function wordsOf({from, width, text}: Run): Array<Pick<Run, 'from' | 'width' | 'text'>> {
	const parts = [...text.matchAll(/\S+(?: \S+)*/g)];
	// Only a run without gaps may hold wide characters, whose cells are not counted by their number.
	if (parts.length === 1 && parts[0]?.[0] === text) return [{from, width, text}];
	return parts.map(({0: part, index}) => ({from: from + index, width: part.length, text: part}));
}

function across(column: number): number {
	return rounded(border + column * cell.width);
}

function rounded(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
