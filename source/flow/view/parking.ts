import {homeOf, type ParkedKind, parkedKinds, parkedOf} from '../../core/draft/parking.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';

export type ParkingView = {
	text: string;
	kinds: readonly {kind: ParkedKind; isCurrent: boolean}[];
	/** Who said it, as the line says, and where it will stand. */
	note: string;
};

/** The line that is being parked, of which kind it is by now, and what becomes of it; undefined while there is none. */
export function parkingView({overlay, draft, interview}: SessionState): ParkingView | undefined {
	if (overlay?.name !== 'parking') return undefined;
	const {kind = 'question', text = ''} = draft.parking ?? {};
	const entry = parkedOf(kind, text);
	const current = entry?.kind ?? kind;
	const who = entry?.who === undefined ? aboutWords.howToSayWho : aboutWords.saidBy(entry.who);
	const home = homeOf(interview, {kind: current});
	const way = wayOf(home?.label, draft.meeting !== undefined);
	return {
		text,
		kinds: parkedKinds.map((one) => ({kind: one, isCurrent: one === current})),
		note: `${way} ${who} ${kindsHelp}`,
	};
}

/** A group goes through all that it parked at the end, so it goes nowhere before that. */
function wayOf(home: string | undefined, isMeeting: boolean): string {
	if (home === undefined) return aboutWords.staysInDraft;
	return isMeeting ? aboutWords.goesLaterTo(home) : aboutWords.goesTo(home);
}

const kindsHelp = aboutWords.howToTurnKind;
