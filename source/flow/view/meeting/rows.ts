import {stepIds, stepNames} from '../../../core/answers/interview.ts';
import type {BoardPlace, Meeting} from '../../../core/draft/meeting.ts';
import {homeOf, parkedLine} from '../../../core/draft/parking.ts';
import {agreeablesIn} from '../../../core/meeting/decisions.ts';
import {dotsEach} from '../../../core/meeting/dots.ts';
import {peopleWords} from '../../../core/meeting/people.ts';
import {leastMinutes, minutesIn, mostMinutes, timeOf, timeOfAll} from '../../../core/meeting/time.ts';
import {countWords} from '../../../words/counts.ts';
import {standingWords} from '../../../words/standing.ts';
import {boardWords} from '../../../words/views/boards.ts';
import {dotLists} from '../../selectors/dot-lists.ts';
import type {SessionState} from '../../state/state.ts';
import {timeText} from './time.ts';
import type {BoardView} from './types.ts';

export function boxesView(meeting: Meeting, {row = 0, text = ''}: BoardPlace): BoardView {
	const minutes = text === '' ? undefined : minutesIn(text);
	const isWrong = text !== '' && minutes === undefined;
	return {
		title: boardWords.boxes,
		about: boardWords.inAll(timeText(timeOfAll(meeting))),
		rows: stepIds.map((step, index) => ({
			text: `${stepNames[step]}: ${timeText(timeOf(meeting, step))}`,
			isCurrent: index === row,
		})),
		note: isWrong
			? boardWords.noLength(leastMinutes, mostMinutes)
			: minutes === undefined
				? boardWords.howToShare
				: boardWords.sharesOut(minutes),
		...(isWrong ? {isWrong} : {}),
	};
}

export function dotsView(session: SessionState, meeting: Meeting, {row = 0, about, who = ''}: BoardPlace): BoardView {
	const list = dotLists(session).find(({path}) => path === about);
	const dots = (meeting.dots ?? []).filter((dot) => dot.list === about);
	const own = dots.filter((dot) => dot.who === who);
	return {
		title: boardWords.dotsOn(list?.label),
		about: boardWords.dotsLeft(who, countWords.dots(dotsEach - own.length), dotsEach),
		rows: (list?.items ?? []).map((item, index) => {
			const count = dots.filter((dot) => dot.item === item).length;
			const mine = own.filter((dot) => dot.item === item).length;
			return {
				text: `${item}: ${countWords.dots(count)}${mine === 0 ? '' : boardWords.ofYours(mine)}`,
				isCurrent: index === row,
			};
		}),
		note: '',
	};
}

export function consentView(session: SessionState, meeting: Meeting, {row = 0, about = ''}: BoardPlace): BoardView {
	const all = agreeablesIn(session.interview, session.draft.answers);
	const at = all.findIndex(({name}) => name === about);
	const chosen = all[at]?.chosen;
	const ruling = meeting.rulings?.find(({decision}) => decision === about);
	const words = meeting.words ?? [];
	return {
		title: boardWords.decision(at + 1, all.length, about),
		about: [
			chosen === undefined ? '' : boardWords.chosen(chosen),
			ruling ? boardWords.decided(ruling.by.join(', '), ruling.how) : '',
		]
			.filter((part) => part !== '')
			.join(' '),
		rows: peopleWords(meeting.people).map((words_, index) => {
			const said = words.find(({who, decision}) => who === meeting.people[index]?.name && decision === about);
			const word =
				said === undefined
					? boardWords.hasNotSaid
					: said.objection === undefined
						? boardWords.consents
						: boardWords.objects(said.objection);
			return {text: `${words_}: ${word}`, isCurrent: index === row};
		}),
		note: boardWords.consentMeans,
	};
}

export function clearingView(session: SessionState, {row = 0}: BoardPlace): BoardView {
	const {draft, interview} = session;
	const parked = draft.parked ?? [];
	const home = homeOf(interview, parked[row] ?? {kind: 'question'});
	return {
		title: boardWords.clearingOf(parked.length),
		about: boardWords.whereBelong,
		rows: parked.map((entry, index) => ({
			text: `${standingWords.parked[entry.kind]}: ${parkedLine(entry)}`,
			isCurrent: index === row,
		})),
		note: home ? boardWords.putsInto(home.label) : boardWords.noPlaceForKind,
	};
}
