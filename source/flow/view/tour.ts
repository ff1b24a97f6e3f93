import {tourWords} from '../../words/views/tour.ts';
import type {Intent} from '../actions/intent.ts';
import {keyLabel} from '../keys/label.ts';
import {keyFor} from '../keys/way.ts';
import type {SessionState, State} from '../state/state.ts';
import {isAlone} from './alone.ts';

/** A card: what it says, and what the person does that leads to the next one; going on does so too, and no card sticks. */
type Card = {text(session: SessionState): string; isDone(intent: Intent): boolean};

export type TourView = {title: string; text: string; wayOut: string};

const isTab = (intent: Intent, by: 1 | -1): boolean => intent.type === 'tab-typed' && intent.by === by;

function isGoingOn(intent: Intent): boolean {
	return intent.type === 'next-asked' || intent.type === 'confirmed' || isTab(intent, 1);
}

const cards: readonly Card[] = [
	{
		text: () => tourWords.answer(keyLabel('tab')),
		isDone: isGoingOn,
	},
	{
		text: () => tourWords.back(keyLabel('shift-tab')),
		isDone: (intent) => intent.type === 'back-asked' || isTab(intent, -1) || isGoingOn(intent),
	},
	{
		text: (session) => tourWords.needed(keyFor(session, 'needed-asked')),
		isDone: (intent) => intent.type === 'needed-asked' || isGoingOn(intent),
	},
	{
		text: (session) =>
			tourWords.help(keyFor(session, 'help-asked'), keyFor(session, 'palette-asked'), keyLabel('ctrl-c')),
		isDone: (intent) => intent.type === 'help-asked' || intent.type === 'palette-asked' || isGoingOn(intent),
	},
];

/** The card beside the question at hand; undefined where there is none, or something else is on the screen. */
export function tourView(state: State): TourView | undefined {
	const card = tourCard(state);
	if (!card || state.screen === 'start' || state.tour === undefined) return undefined;
	return {
		title: tourWords.title(state.tour + 1, cards.length),
		text: card.text(state),
		wayOut: tourWords.wayOut(keyLabel('escape')),
	};
}

/** The card that a person sees. */
export function tourCard(state: State): Card | undefined {
	if (state.screen !== 'interview' || state.tour === undefined) return undefined;
	return state.overlay || state.grid || state.keptAt || isAlone(state) ? undefined : cards[state.tour];
}

/** Whether there is a card behind that one. */
export function hasCard(index: number): boolean {
	return index < cards.length;
}
