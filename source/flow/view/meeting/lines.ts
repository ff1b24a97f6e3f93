import type {BoardPlace, Meeting} from '../../../core/draft/meeting.ts';
import {homeOf} from '../../../core/draft/parking.ts';
import {initialsOf, peopleWords} from '../../../core/meeting/people.ts';
import {reasonsAsked} from '../../../core/meeting/premortem.ts';
import {leastMinutes, minutesIn, mostMinutes, usualMinutes} from '../../../core/meeting/time.ts';
import {boardWords} from '../../../words/views/boards.ts';
import type {SessionState} from '../../state/state.ts';
import type {BoardView} from './types.ts';

export function lengthView({text = ''}: BoardPlace): BoardView {
	const isWrong = minutesIn(text.trim()) === undefined;
	return {
		title: boardWords.howLong,
		about: boardWords.howToSayLength(usualMinutes),
		input: {text, placeholder: String(usualMinutes)},
		rows: [],
		note: isWrong ? boardWords.noLength(leastMinutes, mostMinutes) : '',
		isWrong,
	};
}

export function peopleView({people}: Meeting, {text = ''}: BoardPlace): BoardView {
	return {
		title: boardWords.whoTakesPart,
		about: boardWords.howToNamePeople,
		input: {text, placeholder: boardWords.examplePeople},
		rows: peopleWords(people).map((words) => ({text: words, isCurrent: false})),
		note: people.length === 0 ? '' : boardWords.initialsEnough,
	};
}

export function premortemView(session: SessionState, {reasons = 0}: Meeting, {text = ''}: BoardPlace): BoardView {
	const home = homeOf(session.interview, {kind: 'risk'});
	return {
		title: boardWords.whyFailed,
		about: boardWords.reason(Math.min(reasons + 1, reasonsAsked), reasonsAsked),
		input: {text, placeholder: boardWords.inOneLineBy},
		rows: [],
		note: home ? boardWords.becomesOneOf(home.label) : boardWords.reasonIsParked,
	};
}

export function objectionView({people}: Meeting, {text = '', row = 0, about = ''}: BoardPlace): BoardView {
	return {
		title: boardWords.whatObjected(people[row]?.name),
		about: boardWords.objectionTo(about),
		input: {text, placeholder: boardWords.inOneLine},
		rows: [],
		note: '',
	};
}

export function rulingView({people}: Meeting, {text = '', about = ''}: BoardPlace): BoardView {
	return {
		title: boardWords.whoDecides,
		about: boardWords.decidesOn(about),
		input: {text, placeholder: boardWords.byConsent(initialsOf(people)[0])},
		rows: [],
		note: peopleWords(people).join(', '),
	};
}
