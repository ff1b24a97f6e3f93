import {textAt, withTextAt} from '../../core/draft/text.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {hitsFor, isSamePlace} from '../selectors/hits.ts';
import type {Hit} from '../state/hit.ts';
import {said} from '../state/message.ts';
import type {Overlay} from '../state/overlay.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';

type Replacing = Extract<Overlay, {name: 'replacing'}>;

/** Asks for the words to be replaced, in all answers. */
export function replaceAsked(session: SessionState): SessionState {
	if (session.overlay || (session.screen !== 'interview' && session.screen !== 'review')) return session;
	return {...committed(session), overlay: {name: 'replacing', text: ''}};
}

/** The words to be replaced are there, or those that come for them: on to what is still asked, or to the first place. */
export function wordsConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'replacing') return session;
	const {words, text} = overlay;
	if (words !== undefined) {
		const hits = hitsFor(session, words);
		return {...session, overlay: {name: 'hits', words, by: text, hits, index: 0, changed: 0}};
	}

	if (text === '') return withoutOverlay(session);
	const count = hitsFor(session, text).length;
	if (count === 0) return said(session, 'info', answeringMessages.notFound(text));
	return said(
		{...session, overlay: {...overlay, words: text, text: ''} satisfies Replacing},
		'info',
		answeringMessages.found(count),
	);
}

/** What is to become of the place at hand: replaced, left as it is, or replaced with all behind it. */
export function hitDecided(session: SessionState, how: 'replace' | 'leave' | 'all'): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'hits') return session;
	const {hits, index, words, by, changed} = overlay;
	if (how === 'leave') return atHit(session, {...overlay, index: index + 1});
	const chosen = how === 'all' ? hits.slice(index) : hits.slice(index, index + 1);
	const after = chosen.toReversed().reduce((so, hit) => withHitReplaced(so, hit, words, by), session);
	const questions = [...new Set(chosen.map(({place}) => place.question))];
	const history = recordedTogether(session.history, session.draft, after.draft, questions, session.focus, changed > 0);
	const saving = {...session.saving, made: session.saving.made + 1};
	const next = {...after, history, saving};
	const count = changed + chosen.length;
	if (how === 'all') return ended(next, count);
	const moved = hits.map((hit, at) => {
		const [here] = chosen;
		return at > index && here && isSamePlace(hit, here) ? {...hit, at: hit.at + by.length - words.length} : hit;
	});
	return atHit(next, {...overlay, hits: moved, index: index + 1, changed: count});
}

/** Nothing more is replaced. */
export function replacingLeft(session: SessionState): SessionState {
	return session.overlay?.name === 'hits' ? ended(session, session.overlay.changed) : withoutOverlay(session);
}

function withHitReplaced(session: SessionState, {place, at}: Hit, words: string, by: string): SessionState {
	const {interview, draft, contain} = session;
	const text = textAt(interview, draft, place);
	const next = `${text.slice(0, at)}${by}${text.slice(at + words.length)}`;
	return {...session, draft: withTextAt(interview, draft, place, next, 'raw', contain)};
}

function atHit(session: SessionState, overlay: Extract<Overlay, {name: 'hits'}>): SessionState {
	return overlay.index < overlay.hits.length ? {...session, overlay} : ended(session, overlay.changed);
}

function ended(session: SessionState, count: number): SessionState {
	const rest = withoutOverlay(session);
	const isShown = rest.screen === 'interview' && !rest.grid && !rest.keptAt;
	const next = isShown ? opened(rest, rest.focus, rest.buffer?.cursor) : rest;
	if (count === 0) return said(next, 'info', answeringMessages.nothingReplaced);
	return said(next, 'success', answeringMessages.replaced(count), wayWords.takesThatBack(wayTo(session, 'undo-asked')));
}
