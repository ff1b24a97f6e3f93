import {mostOf} from '../../text/numbers.ts';
import type {FoundPattern, Range} from './found.ts';

/** The lines from the first to the last that a part of a body has in a document; undefined where it has none. */
export function rangeOf(found: FoundPattern | undefined): Range | undefined {
	const ranges = found?.type === 'list' ? found.entries : found?.type === 'lines' ? found.lines : found ? [found] : [];
	const [first] = ranges;
	return first && {first: first.first, end: mostOf(ranges.map(({end}) => end))};
}
