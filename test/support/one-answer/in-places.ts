import {placesOf} from '../../../source/core/document/places.ts';
import type {Reading} from '../../../source/core/document/read.ts';
import type {Splice} from '../../../source/core/document/update/edits.ts';
import {placeholderIn} from '../../../source/core/lens/marks.ts';
import type {FoundSection} from '../../../source/core/lens/read/found.ts';
import {type Span, spanOfLines} from '../../../source/core/markdown/span.ts';

/**
 * The lines that a write of one answer took away or changed, and that are not of its places: no blank line, no heading
 * of what went with it, no mark that something is missing, and nothing that is worked out from answers.
 */
export function outOfPlace(reading: Reading, path: string, splices: readonly Splice[]): string[] {
	const {source, sections} = reading;
	const own = placesOf(reading).filter(
		(place) => place.path === path || (/^[.[]/.test(place.path.slice(path.length)) && place.path.startsWith(path)),
	);
	const free: Span[] = [...own, ...sections.flatMap((section) => computedIn(section, reading))];
	return source.lines.flatMap((line, index) => {
		const span = spanOfLines(source, {first: index, end: index + 1});
		const isChanged = splices.some(({start, end}) => start < span.end && end > span.start);
		const isFree =
			line.trim() === '' ||
			placeholderIn(line.trim()) !== undefined ||
			/^#{1,6} /.test(line) ||
			free.some(({start, end}) => start < span.end && end > span.start);
		return isChanged && !isFree ? [`changed outside of its places: ${line}`] : [];
	});
}

function computedIn({body, children}: FoundSection, reading: Reading): Span[] {
	const own = body.flatMap((found) => (found?.type === 'computed' ? [spanOfLines(reading.source, found)] : []));
	return [...own, ...children.flatMap((child) => computedIn(child, reading))];
}
