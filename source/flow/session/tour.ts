import {tourWords} from '../../words/views/tour.ts';
import type {Intent} from '../actions/intent.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {hasCard, tourCard} from '../view/tour.ts';
import {withoutOverlay} from './overlays.ts';

/** The tour from its first card on, beside the question at hand. */
export function tourAsked(session: SessionState): SessionState {
	const {screen, overlay} = session;
	if (overlay && overlay.name !== 'help' && overlay.name !== 'example') return session;
	const next = {...withoutOverlay(session), tour: 0};
	return screen === 'interview' ? next : said(next, 'info', tourWords.atQuestions);
}

/** The state after what was done where it was `before`: what a card asked for leads to the next one, and behind the last to none. */
export function withTourOn(before: State, intent: Intent, after: State): State {
	if (after.screen === 'start' || after.tour === undefined || !tourCard(before)?.isDone(intent)) return after;
	const tour = after.tour + 1;
	return hasCard(tour) ? {...after, tour} : withoutTour(after);
}

export function withoutTour(session: SessionState): SessionState {
	const {tour: _, ...rest} = session;
	return rest;
}
