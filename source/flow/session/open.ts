import type {Known} from '../../core/draft/offered.ts';
import {absorbed} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Contain} from '../../core/kinds/types.ts';
import type {Outcome} from '../actions/outcome.ts';
import type {SessionState} from '../state/state.ts';
import {opened} from './focus.ts';
import {prefilled} from './offers.ts';
import {withNothingToExamine} from './untouched.ts';

type Opened = Omit<Extract<Outcome, {type: 'draft-opened'}>, 'type'>;

/** The size of a field before the screen has told it. */
const firstWindow = {width: 80, height: 10};

/** The interview over a draft, at the place where it was left; a fresh one has its offers filled in. */
export function sessionOf(
	{interview, draft, fresh, changed, kept = [], said = []}: Opened,
	known: Known,
	contain: Contain,
): SessionState {
	const {cursor, ...place} = draft.position;
	const empty: SessionState = {
		screen: 'interview',
		leaving: false,
		known,
		contain,
		interview,
		isFresh: fresh,
		draft: absorbed(interview, draft, contain),
		focus: {question: ''},
		kept,
		said,
		touched: false,
		option: 0,
		window: firstWindow,
		preview: false,
		history: {past: undefined, future: undefined},
		saving: {made: 0, saved: 0, failures: 0, due: false, taken: false, ...(isStored(draft) ? {at: draft.savedAt} : {})},
		examining: {},
		review: {index: 0, target: draft.target ?? '', busy: false},
	};
	const session = opened(empty, place, cursor);
	const isEmpty = fresh && Object.keys(draft.answers).length === 0;
	const begun = isEmpty ? withNothingToExamine(session) : session;
	const started = fresh ? prefilled(begun, known) : begun;
	const last = changed ? {} : {last: started.draft};
	return {...started, saving: {...started.saving, ...last, made: fresh || changed ? 1 : 0}};
}

/** A draft that was never saved still bears the time at which it was begun. */
function isStored({startedAt, savedAt}: Draft): boolean {
	return savedAt !== startedAt;
}
