import {jsonList} from './json-list.ts';
import type {Checked, Reporter} from './types.ts';

/** One JSON value with a list of findings; lines and columns count from 1. */
export function jsonReporter(): Reporter {
	const list = jsonList((findings) => ({findings}));
	let files = 0;
	return {
		begin: () => list.before,
		tell(checked) {
			if (!checked.isMore) files++;
			return list.items(findingsOf(checked));
		},
		end: () => list.after.replace(/\n\}\n$/, `,\n\t"files": ${files}\n}\n`),
	};
}

function findingsOf({path, findings}: Checked): unknown[] {
	return findings.map(({rule, severity, line, column, endLine, endColumn, message, expected, next, fix}) => ({
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
		fixable: fix !== undefined,
	}));
}
