import {linesOf} from '../../text/clean.ts';
import {visibleLine} from '../../text/visible.ts';
import type {Finding, Severity} from '../types.ts';
import type {Checked} from './types.ts';

/** For people: each finding with its place, the line that it is about, what would be right and what to do. */
export function asText(checked: readonly Checked[]): string {
	const shown = checked.flatMap(({path, text, findings}) => {
		const lines = linesOf(text);
		return findings.map((finding) => told(path, finding, lines[finding.line - 1] ?? ''));
	});
	return shown.map((one) => `${one}\n\n`).join('') + summaryOf(checked);
}

function told(path: string, finding: Finding, line: string): string {
	const {line: at, column, endLine, endColumn, severity, rule, message, expected, next} = finding;
	const number = String(at);
	const end = endLine === at ? endColumn : line.length + 1;
	const frame = [
		`  ${number} | ${visibleLine(line.slice(0, 200))}`,
		`  ${' '.repeat(number.length)} | ${' '.repeat(Math.min(column - 1, 200))}${'^'.repeat(Math.max(1, Math.min(end - column, 200 - column)))}`,
	];
	return [
		`${path}:${at}:${column}: ${severity}: ${visibleLine(message)} (${rule})`,
		...(line.trim() === '' ? [] : frame),
		...(expected === undefined ? [] : [`  Expected: ${visibleLine(expected)}.`]),
		`  ${visibleLine(next)}`,
	].join('\n');
}

/** `3 files: 1 error, 2 warnings, 0 notes`. */
export function summaryOf(checked: readonly Checked[]): string {
	const count = (severity: Severity): number =>
		checked.reduce((sum, {findings}) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
	const words = [
		counted(count('error'), 'error'),
		counted(count('warning'), 'warning'),
		counted(count('info'), 'note'),
	];
	return `${counted(checked.length, 'file')}: ${words.join(', ')}\n`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
