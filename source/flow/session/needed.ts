import {itemsAt} from '../../core/answers/answers.ts';
import {type Gap, needs} from '../../core/draft/gaps.ts';
import {type Place, questionAt} from '../../core/draft/place.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';
import {chosen} from './navigate.ts';

/** The next question of which a review still needs something, around the end; what that is, is told where it is no plain answer. */
export function neededOpened(session: SessionState): SessionState {
	const ready = committed(session);
	const {interview, draft, focus} = ready;
	const open = needs(interview, draft);
	const choice = choiceHere(ready, open);
	if (choice) return chosen(ready, choice);
	const order = interview.questions.map(({path}) => path);
	const here = order.indexOf(focus.question);
	const others = open.filter(({place}) => place.question !== focus.question);
	const next = others.find(({place}) => order.indexOf(place.question) > here) ?? others[0];
	if (next) return told(chosen(ready, next.place), next);
	const [last] = open;
	if (last) return said(ready, 'info', `${last.label}: ${last.problem} ${last.advice}`, answeringMessages.nothingElse);
	const keys = wayTo(ready, 'review-asked', contextOf(ready));
	return said(ready, 'success', answeringMessages.nothingOpen, wayWords.leadsToReview(keys));
}

function told(session: SessionState, {place, problem, advice}: Gap): SessionState {
	const isGroup = questionAt(session.interview, place.question)?.fields !== undefined;
	return isGroup && place.field === undefined ? said(session, 'info', problem, advice) : session;
}

/** Where the item at hand is chosen, while none of its group is: whoever looks at one is led there before going on. */
function choiceHere({draft, focus}: SessionState, open: readonly Gap[]): Place | undefined {
	const column = open.find(({place}) => place.question === focus.question)?.column;
	const {question, item = 0} = focus;
	const isThere = item < itemsAt(draft.answers, question).length;
	return column !== undefined && isThere && focus.field !== column ? {question, item, field: column} : undefined;
}
