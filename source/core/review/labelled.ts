import {sectionsIn} from './place.ts';
import type {Subject} from './types.ts';

/** A line of metadata as it stands: `- **Start Date**: June 3, 2026`; the offsets are those of the value. */
export type Labelled = {label: string; value: string; start: number; end: number};

const labelled =
	/^[\s>*+|-]{0,6}[*_]{0,2}([\p{L}][\p{L} _-]{0,30}?)[*_]{0,2}\s{0,4}[:|][*_]{0,2}\s{0,4}["']?([^\s"'|\\][^"'|\\]{0,60}?)["'\\]?\s{0,20}\|?\s{0,20}$/u;

/** The word behind "Status" as it stands, also where it is none that the template knows, or where a bullet holds it. */
export function labelledStatus(subject: Pick<Subject, 'source' | 'root'>): Labelled | undefined {
	return labelledLines(subject).find(({label}) => label === 'status');
}

/** The labelled lines before the second heading. */
export function labelledLines({source, root}: Pick<Subject, 'source' | 'root'>): Labelled[] {
	const end = sectionsIn(root)[1]?.heading.first ?? source.lines.length;
	return source.lines.slice(0, end).flatMap((line, index) => {
		const [, label = '', value = ''] = labelled.exec(line) ?? [];
		if (value === '') return [];
		const start = (source.starts[index] ?? 0) + line.lastIndexOf(value);
		return [{label: label.toLowerCase(), value, start, end: start + value.length}];
	});
}
