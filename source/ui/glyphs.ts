import type {Run} from './components/row.tsx';
import type {Meaning} from './theme.ts';

/** How far an answer, or the answers of a step, have come. */
export type Progress = 'answered' | 'partly' | 'empty' | 'skipped' | 'unknown' | 'finding';

// None of them is an emoji: those cost time in the first frame, and terminals differ about their width.
const looks: Readonly<Record<Progress, readonly [string, Meaning]>> = {
	answered: ['✓', 'success'],
	partly: ['◐', 'accent'],
	empty: ['○', 'quiet'],
	skipped: ['–', 'quiet'],
	unknown: ['?', 'warning'],
	finding: ['!', 'problem'],
};

/** The glyph of a progress, with a space behind it; its word stands elsewhere in the line. */
export function glyphOf(progress: Progress): Run {
	const [glyph, meaning] = looks[progress];
	return {text: `${glyph} `, meaning};
}

/** The word of a progress. */
export function wordOf(progress: Progress): Run {
	return {text: progress, meaning: looks[progress][1]};
}
