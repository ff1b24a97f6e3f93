import {listed} from '../../core/analysis/decision/words.ts';
import type {Known} from '../../core/draft/offered.ts';
import {absorbed} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Contain} from '../../core/kinds/types.ts';
import {readingMessages} from '../../words/messages/reading.ts';
import type {Outcome} from '../actions/outcome.ts';
import {wayTo} from '../keys/way.ts';
import {keptTitle} from '../selectors/kept.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {withBriefTold} from './brief.ts';
import {opened} from './focus.ts';
import {prefilled} from './offers.ts';
import {withNothingToExamine} from './untouched.ts';

type Opened = Omit<Extract<Outcome, {type: 'draft-opened'}>, 'type'>;

/** The size of a field before the screen has told it. */
const firstWindow = {width: 80, height: 10};

/** The interview over a draft, at the place where it was left; a fresh one has its offers filled in. */
export function sessionOf(
	{interview, draft, fresh, changed, kept = [], said: statements = [], isOfEarlierForm = false}: Opened,
	known: Known,
	contain: Contain,
	{spoken, remapped}: Pick<State, 'spoken' | 'remapped'> = {},
): SessionState {
	const {cursor, ...place} = draft.position;
	const empty: SessionState = {
		screen: 'interview',
		leaving: false,
		known,
		contain,
		...(spoken ? {spoken} : {}),
		...(remapped ? {remapped} : {}),
		interview,
		isFresh: fresh,
		draft: absorbed(interview, draft, contain),
		focus: {question: ''},
		kept,
		said: statements,
		isOfEarlierForm,
		touched: false,
		option: 0,
		window: firstWindow,
		preview: false,
		...(draft.meeting?.at ? {overlay: {name: 'meeting' as const}} : {}),
		...(draft.parking?.text ? {overlay: {name: 'parking' as const}} : {}),
		history: {past: undefined, future: undefined},
		saving: {made: 0, saved: 0, failures: 0, due: false, taken: false, ...(isStored(draft) ? {at: draft.savedAt} : {})},
		examining: {},
		review: {index: 0, target: draft.target ?? '', busy: false},
	};
	const session = withBriefTold(withUnreadTold(opened(empty, place, cursor)));
	const isEmpty = fresh && Object.keys(draft.answers).length === 0;
	const begun = isEmpty ? withNothingToExamine(session) : session;
	const started = fresh ? prefilled(begun, known) : begun;
	const last = changed ? {} : {last: started.draft};
	return {...started, saving: {...started.saving, ...last, made: fresh || changed ? 1 : 0}};
}

/** Sections that no question is for are told of when the document is opened; the person can say what one is. */
function withUnreadTold(session: SessionState): SessionState {
	const titles = session.kept.filter(({isSection}) => isSection).map((part) => `"${keptTitle(part)}"`);
	if (titles.length === 0) return session;
	const [first = '', ...others] = titles;
	const names = others.length > 1 ? readingMessages.andOthers(first, others.length) : listed(titles);
	const next = readingMessages.readBetween(titles.length, wayTo(session, 'meaning-asked'));
	return said(session, 'info', readingMessages.unread(names, titles.length), next);
}

/** A draft that was never saved still bears the time at which it was begun. */
function isStored({startedAt, savedAt}: Draft): boolean {
	return savedAt !== startedAt;
}
