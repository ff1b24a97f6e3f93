import type {Checked} from './types.ts';

/** One JSON value with a list of findings; lines and columns count from 1. */
export function asJson(checked: readonly Checked[]): string {
	const findings = checked.flatMap(({path, findings: own}) =>
		own.map(({rule, severity, line, column, endLine, endColumn, message, expected, next}) => ({
			path,
			line,
			column,
			endLine,
			endColumn,
			rule,
			severity,
			message,
			...(expected === undefined ? {} : {expected}),
			next,
		})),
	);
	return `${JSON.stringify({files: checked.length, findings}, undefined, '\t')}\n`;
}
