import type {Parsed} from './parsed.ts';
import {ownLines} from './prose.ts';
import {sectionsIn} from './sections.ts';

type Document = Pick<Parsed, 'source' | 'root'>;

/**
 * A line that begins with a label in lower case, with all that stands behind it, and with what divides them (`:`, or `|`
 * in a row of a table); the offset is that of the text. Whoever reviews wants to know what a line says, however it is
 * written (`Status : Draft`, `status:: Draft`); a label that is to be written again by its marks is read by `labelAt`.
 */
export type LabelledLine = {label: string; mark: string; text: string; start: number; line: number};

/** A line of metadata as it stands: `- **Start Date**: June 3, 2026`; the offsets are those of the value. */
export type LabelledValue = {label: string; value: string; start: number; end: number};

const labelled =
	/^[\s>*+|-]{0,8}[*_]{0,2}(?<label>[\p{L}][\p{L} _.#()-]{0,30}?)[*_]{0,2}\s{0,4}(?<mark>::(?=\s)|[:：|])[*_]{0,2}\s{0,4}(?<text>\S.*)$/u;

/** The only cell behind the label. */
const onlyCell = /^([^|]*[^|\s])\s*\|?$/;

/** A value without what quotes it or ends its cell. */
const single = /^["']?([^\s"'|\\][^"'|\\]{0,60}?)["'\\]?\s{0,20}\|?\s{0,20}$/u;

/** The lines with a label outside of code, HTML, quotations and comments; those before the second heading, if no others are named. */
export function labelledLines(document: Document, {first, end} = headOf(document)): LabelledLine[] {
	const {source} = document;
	return ownLines(source.text)
		.slice(first, end)
		.flatMap((line, index) => {
			const {label = '', mark = '', text: behind = ''} = labelled.exec(line)?.groups ?? {};
			const whole = behind.trimEnd();
			const text = mark === '|' ? onlyCell.exec(whole)?.[1] : whole;
			if (text === undefined || text === '') return [];
			const start = (source.starts[first + index] ?? 0) + line.length - behind.length;
			return [{label: label.toLowerCase(), mark, text, start, line: first + index}];
		});
}

function headOf({source, root}: Document): {first: number; end: number} {
	return {first: 0, end: sectionsIn(root)[1]?.heading.first ?? source.lines.length};
}

/** Those of them with a single value. */
export function labelledValues(document: Document): LabelledValue[] {
	return labelledLines(document).flatMap(({label, text, start: from}) => {
		const value = single.exec(text)?.[1];
		if (value === undefined) return [];
		const start = from + text.indexOf(value);
		return [{label, value, start, end: start + value.length}];
	});
}
