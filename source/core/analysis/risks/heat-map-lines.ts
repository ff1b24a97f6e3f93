import {cutTo} from '../../text/cut.ts';
import {levels, type RiskLevel} from './levels.ts';
import type {Risk} from './register.ts';

/** The risks of one impact and one probability. */
export type HeatCell = {impact: RiskLevel; probability: RiskLevel; exposure: RiskLevel; risks: readonly Risk[]};

const label = 'Medium'.length;
const divider = ' | ';
/** "Medium:" and a space. */
const leastCell = 8;

/** The grid with the numbers of the risks; none in a narrow window. */
export function drawn(rows: readonly (readonly HeatCell[])[], width: number): string[] {
	const cell = Math.floor((width - label) / levels.length) - divider.length;
	if (cell < leastCell) return [];
	return ['Impact', ...rows.flatMap((row) => rowLines(row, cell)), ...axis(cell)].map((line) => cutTo(line, width));
}

function rowLines(row: readonly HeatCell[], cell: number): string[] {
	const columns = row.map((field) => wrapped(words(field), cell));
	const height = Math.max(...columns.map(({length}) => length));
	return Array.from({length: height}, (_, line) => {
		const name = line === 0 ? (row[0]?.impact ?? '') : '';
		return joined(
			name,
			columns.map((column) => column[line] ?? ''),
			cell,
			divider,
		);
	});
}

function axis(cell: number): string[] {
	return [
		joined('', levels, cell, ' '.repeat(divider.length)),
		joined('', ['Probability'], cell, ' '.repeat(divider.length)),
	];
}

function joined(name: string, fields: readonly string[], cell: number, between: string): string {
	return [name.padEnd(label), ...fields.map((field) => field.padEnd(cell))].join(between).trimEnd();
}

/** Its exposure is told in words, because colour may not be there. */
function words({exposure, risks}: HeatCell): string[] {
	const numbers = risks.map(({number}, index) => `${number}${index + 1 < risks.length ? ',' : ''}`);
	return [numbers.length > 0 ? `${exposure}:` : exposure, ...numbers];
}

function wrapped(parts: readonly string[], width: number): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + part.length <= width) lines[lines.length - 1] = `${last} ${part}`;
		else lines.push(part);
	}

	return lines;
}
