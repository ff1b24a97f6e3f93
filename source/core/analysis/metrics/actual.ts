import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {decidedPart} from './undecided.ts';

const nothing =
	/^\W*(?:(?:n\.?\/?a\.?|none yet|nothing yet|(?:still |yet )?to (?:be )?(?:measured?|come|follow)|pending|not (?:yet )?(?:measured|known|available|collected|recorded)|unmeasured|noch (?:nicht gemessen|offen)|waiting for .*)(?:\s+(?:yet|so far|today))?)?\W*$/iu;

/** What was measured of a metric, as it is written; empty where that says that it is not measured yet. */
export function measuredOf(item: Answers): string {
	const text = lineAt(item, 'actual');
	return nothing.test(text) || nothing.test(decidedPart(text)) ? '' : text;
}
