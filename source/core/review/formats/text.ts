import {counted} from '../../text/plural.ts';
import {visibleLine} from '../../text/visible.ts';
import type {Finding, Severity} from '../types.ts';
import type {Reporter} from './types.ts';

/** For people: each finding with its place, the line that it is about, what would be right and what to do. */
export function textReporter(): Reporter {
	const counts = {error: 0, warning: 0, info: 0} satisfies Record<Severity, number>;
	let files = 0;
	return {
		begin: () => '',
		tell({path, findings}) {
			files++;
			for (const {severity} of findings) counts[severity]++;
			return findings.map((finding) => `${told(path, finding)}\n\n`).join('');
		},
		end() {
			const {error, warning, info} = counts;
			const words = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')];
			return `${counted(files, 'file')}: ${words.join(', ')}\n`;
		},
	};
}

function told(path: string, finding: Finding): string {
	const {line, column, endLine, endColumn, lineText, severity, rule, message, expected, next, fix} = finding;
	const number = String(line);
	const end = endLine === line ? Math.min(endColumn, lineText.length + 1) : lineText.length + 1;
	const frame = [
		`  ${number} | ${visibleLine(lineText)}`,
		`  ${' '.repeat(number.length)} | ${' '.repeat(Math.min(column - 1, lineText.length))}${'^'.repeat(Math.max(1, end - column))}`,
	];
	return [
		`${path}:${line}:${column}: ${severity}: ${visibleLine(message)} (${rule})`,
		...(lineText.trim() === '' ? [] : frame),
		...(expected === undefined ? [] : [`  Expected: ${visibleLine(expected)}.`]),
		`  ${visibleLine(next)}${fix ? ' (--fix does it)' : ''}`,
	].join('\n');
}
