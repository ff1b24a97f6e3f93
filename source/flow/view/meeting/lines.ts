import type {BoardPlace, Meeting} from '../../../core/draft/meeting.ts';
import {homeOf} from '../../../core/draft/parking.ts';
import {initialsOf, peopleWords} from '../../../core/meeting/people.ts';
import {reasonsAsked} from '../../../core/meeting/premortem.ts';
import type {SessionState} from '../../state/state.ts';
import type {BoardView} from './types.ts';

export function peopleView({people}: Meeting, {text = ''}: BoardPlace): BoardView {
	return {
		title: 'Who takes part?',
		about: 'One name, or several with commas; a role may stand behind in brackets. Without a name, Enter goes on.',
		input: {text, placeholder: 'Ann Lee (SRE), Bob Ray'},
		rows: peopleWords(people).map((words) => ({text: words, isCurrent: false})),
		note: people.length === 0 ? '' : 'From here on, the initials are enough wherever a person is asked for.',
	};
}

export function premortemView(session: SessionState, {reasons = 0}: Meeting, {text = ''}: BoardPlace): BoardView {
	const home = homeOf(session.interview, {kind: 'risk'});
	return {
		title: 'It is half a year later and this failed: why?',
		about: `Reason ${Math.min(reasons + 1, reasonsAsked)} of ${reasonsAsked}. Each of you thinks of one in silence before the first is said.`,
		input: {text, placeholder: 'in one line; who said it behind an @'},
		rows: [],
		note: home ? `It becomes one of ${home.label}.` : 'It is parked, since this template has no place for risks.',
	};
}

export function objectionView({people}: Meeting, {text = '', row = 0, about = ''}: BoardPlace): BoardView {
	return {
		title: `What does ${people[row]?.name ?? 'the person'} object?`,
		about: `To "${about}". In words that the person would call fair.`,
		input: {text, placeholder: 'in one line'},
		rows: [],
		note: '',
	};
}

export function rulingView({people}: Meeting, {text = '', about = ''}: BoardPlace): BoardView {
	return {
		title: 'Who decides, and how?',
		about: `On "${about}". Initials, and behind a colon how it was decided.`,
		input: {text, placeholder: `${initialsOf(people)[0] ?? 'AL'}: by consent`},
		rows: [],
		note: peopleWords(people).join(', '),
	};
}
