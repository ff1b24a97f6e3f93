import type {Readiness} from '../core/draft/readiness.ts';
import type {RailStep} from '../flow/view/rail.ts';
import {standingWords} from '../words/standing.ts';
import type {Run} from './components/row.tsx';
import type {Meaning} from './theme.ts';

// None of them is an emoji: those cost time in the first frame, and terminals differ about their width.
const looks: Readonly<Record<Readiness, readonly [string, Meaning]>> = {
	answered: ['✓', 'success'],
	partly: ['◐', 'accent'],
	needed: ['*', 'warning'],
	empty: ['○', 'quiet'],
	skipped: ['–', 'quiet'],
	unknown: ['?', 'warning'],
	finding: ['!', 'problem'],
};

/** The glyph of how something stands, with a space behind it; its word stands elsewhere in the line. */
export function glyphOf(readiness: Readiness): Run {
	const [glyph, meaning] = looks[readiness];
	return {text: `${glyph} `, meaning};
}

/** The word for it. */
export function wordOf(readiness: Readiness): Run {
	return {text: standingWords.readiness[readiness], meaning: looks[readiness][1]};
}

/** How a step stands, from how its questions do. */
export function stepReadiness({settled, total, questions}: RailStep): Readiness {
	if (questions.some(({readiness}) => readiness === 'finding')) return 'finding';
	if (total === 0) return 'skipped';
	if (settled === total) return 'answered';
	return questions.every(({readiness}) => readiness === 'empty' || readiness === 'needed') ? 'empty' : 'partly';
}
