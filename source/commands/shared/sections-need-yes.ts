import {UsageProblem} from '../../core/errors.ts';

/** What no question is for cannot be asked about, and is not lost without a word. */
export function sectionsNeedYes(): UsageProblem {
	return new UsageProblem('Sections that no question is for are written without the interview.', {
		next: 'Add --yes to write them, or take "sections" out of the answers.',
	});
}
