import {type Mark, notApplicable} from '../../core/answers/answers.ts';
import {aboutWords} from '../../words/views/question.ts';
import {wayTo} from '../keys/way.ts';
import type {SessionState} from '../state/state.ts';

/** What the mark of a question says, and below what is not known yet, how to say that it never will be. */
export function markWords(session: Pick<SessionState, 'spoken'>, mark: Mark): string {
	if (mark === 'skipped') return aboutWords.skipped;
	if (mark === 'not recorded') return aboutWords.notRecorded;
	if (mark !== 'unknown') return aboutWords.notApplicable(mark.slice(notApplicable.length));
	return aboutWords.unknown(wayTo(session, 'unknown-asked', 'line'));
}
