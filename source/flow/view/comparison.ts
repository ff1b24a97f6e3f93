import type {Difference} from '../../core/document/difference/difference.ts';
import {fileWords} from '../../words/views/file.ts';
import type {Comparison} from '../state/writing.ts';

/** Why writing is asked about. */
export function comparisonTitle({target, existing}: Comparison): string {
	return fileWords.why(target, existing === undefined);
}

/** How much writing would change: "2 sections, +3 -1 lines". */
export function differenceSummary({sections, added, removed}: Difference): string {
	const counted = [added > 0 ? `+${added}` : '', removed > 0 ? `-${removed}` : ''].filter((count) => count !== '');
	return fileWords.difference(sections, counted.join(' '), added + removed);
}
