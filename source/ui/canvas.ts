import {anchored} from './anchored.ts';

/** Windows are drawn up to this size: what is shown fills no more, and each cell of a frame costs time and memory. */
const largest = {columns: 240, rows: 100};
/** What a terminal has that does not tell its size. */
const usual = {columns: 80, rows: 24};

const enterAlternate = '\u001B[?1049h';
const leaveAlternate = '\u001B[?1049l';
// A row that is wider than was thought must end at the edge, or it would move all rows below.
const wrapOff = '\u001B[?7l';
const wrapOn = '\u001B[?7h';
// A terminal keeps the cursor where it was on the other screen, behind a prompt or what was typed ahead.
const home = '\u001B[H';

/**
 * A stand-in for a terminal's output between Ink and it, on which no row can move another, whatever the terminal
 * thinks of the width of its characters, and whatever stood on the screen before.
 */
export function canvasOf(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
	return new Proxy(stdout, {
		get(target, name) {
			if (name === 'columns') return Math.min(largest.columns, target.columns || usual.columns);
			if (name === 'rows') return Math.min(largest.rows, target.rows || usual.rows);
			if (name === 'write') return writeTo;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});

	function writeTo(output: string, ...rest: []): boolean {
		return stdout.write(prepared(output, stdout.columns), ...rest);
	}
}

function prepared(output: string, columns: number): string {
	return anchored(output, columns)
		.replaceAll(enterAlternate, enterAlternate + wrapOff + home)
		.replaceAll(leaveAlternate, wrapOn + leaveAlternate);
}
