import type {HeaderPattern} from '../../template/patterns.ts';
import type {Head} from '../header/head.ts';
import type {KeptPart} from './found.ts';

/** The lines of a header of which no value is read: of labels that nobody asks for, and of values of several lines. */
export function unreadRows({header}: Head, pattern: HeaderPattern): KeptPart[] {
	if (!header) return [];
	const labels = new Set(pattern.flatMap(({label, under}) => (under ? [] : [label.toLowerCase()])));
	const read = new Set(
		header.rows
			.filter(({label, longTo}) => longTo === undefined && labels.has(label.toLowerCase()))
			.map(({line}) => line),
	);
	return header.rows
		.filter(({line}, index, rows) => !read.has(line) && rows.findIndex((row) => row.line === line) === index)
		.map(({line, longTo, list}) => ({first: line, end: longTo ?? list?.end ?? line + 1}));
}
