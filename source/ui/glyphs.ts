import type {Condition} from '../core/draft/progress.ts';
import type {RailStep} from '../flow/view/rail.ts';
import type {Run} from './components/row.tsx';
import type {Meaning} from './theme.ts';

// None of them is an emoji: those cost time in the first frame, and terminals differ about their width.
const looks: Readonly<Record<Condition, readonly [string, Meaning]>> = {
	answered: ['✓', 'success'],
	partly: ['◐', 'accent'],
	empty: ['○', 'quiet'],
	skipped: ['–', 'quiet'],
	unknown: ['?', 'warning'],
	finding: ['!', 'problem'],
};

/** The glyph of a condition, with a space behind it; its word stands elsewhere in the line. */
export function glyphOf(condition: Condition): Run {
	const [glyph, meaning] = looks[condition];
	return {text: `${glyph} `, meaning};
}

/** The word of a condition. */
export function wordOf(condition: Condition): Run {
	return {text: condition, meaning: looks[condition][1]};
}

/** The condition of a step, from those of its questions. */
export function stepCondition({settled, total, questions}: RailStep): Condition {
	if (questions.some(({condition}) => condition === 'finding')) return 'finding';
	if (settled === total) return 'answered';
	return questions.every(({condition}) => condition === 'empty') ? 'empty' : 'partly';
}
