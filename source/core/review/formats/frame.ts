import stringWidth from 'string-width';
import {cutTo} from '../../text/cut.ts';
import {visibleLine} from '../../text/visible.ts';
import type {Finding} from '../types.ts';

/** Columns of a line that are shown, so that its marks stay under it in a usual window. */
const widest = 90;

/** Columns before the place that is meant, where the line begins too far from it. */
const before = 40;

/** The line with what is meant underlined; nothing for a blank line, or where the place is out of what is kept of it. */
export function frameOf({line, column, endLine, endColumn, lineText}: Finding): string[] {
	const start = column - 1;
	if (lineText.trim() === '' || start >= lineText.length) return [];
	const end = endLine === line ? Math.max(start + 1, Math.min(endColumn - 1, lineText.length)) : lineText.length;
	const isLate = stringWidth(visibleLine(lineText.slice(0, end))) > widest;
	const from = isLate ? Math.max(0, start - before) : 0;
	const lead = (from > 0 ? '…' : '') + visibleLine(lineText.slice(from, start).replace(/^[\uDC00-\uDFFF]/, ''));
	const meant = visibleLine(lineText.slice(start, end));
	const margin = String(line);
	const room = Math.max(1, widest - stringWidth(lead));
	return [
		`  ${margin} | ${cutTo(lead + meant + visibleLine(lineText.slice(end)), widest)}`,
		`  ${' '.repeat(margin.length)} | ${' '.repeat(stringWidth(lead))}${'^'.repeat(Math.max(1, Math.min(stringWidth(meant), room)))}`,
	];
}
