import type {Mark} from '../../core/answers/answers.ts';
import {capital} from '../../core/text/capital.ts';
import {aboutWords} from '../../words/views/question.ts';
import {wayTo} from '../keys/way.ts';
import type {SessionState} from '../state/state.ts';

/** What the mark of a question says, and below what is not known yet, how to say that it never will be. */
export function markWords(session: Pick<SessionState, 'spoken'>, mark: Mark): string {
	if (mark !== 'unknown') return capital(mark);
	return aboutWords.unknown(wayTo(session, 'unknown-asked', 'line'));
}
