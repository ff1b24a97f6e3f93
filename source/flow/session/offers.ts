import type {Answers} from '../../core/answers/answers.ts';
import type {Question} from '../../core/answers/interview.ts';
import {type Known, withOffer} from '../../core/draft/offered.ts';
import {fieldAt} from '../../core/draft/place.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {bufferOf, replacement} from '../buffer/edit.ts';
import {lineEnd} from '../buffer/pieces.ts';
import {mentions} from '../history/record.ts';
import {fragmentOf} from '../selectors/known-names.ts';
import {offerAt} from '../selectors/offers.ts';
import {optionsOf} from '../selectors/options.ts';
import {controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {taken} from './choices.ts';
import {opened, withBuffer} from './focus.ts';
import {itemAdded} from './items.ts';
import {namePicked, picksOpened} from './picking.ts';
import {edited} from './typing.ts';
import {asUntouched} from './untouched.ts';

export function offerAccepted(session: SessionState): SessionState {
	const offer = offerAt(session);
	if (!offer) return said(session, 'info', whyNothing(session));
	const control = controlOf(session);
	if (offer.names) return nameOffered(session, offer.names);
	if (control === 'list') return wholeItemAdded(session, offer.item);
	const field = fieldAt(session.interview, session.focus);
	if (control === 'select') return taken(session, field ? optionsOf(field).indexOf(offer.text) : -1);
	const text = offer.typed ?? offer.text;
	const patch = replacement(session.buffer?.text ?? '', text);
	if (!patch) return session;
	const filled = edited(session, patch, 'replacing');
	// Lines to be completed are completed from the first one on.
	return filled.buffer ? withBuffer(filled, bufferOf(text, lineEnd(text, 0))) : filled;
}

/** Opened like one that is added; but whoever leaves it has it whole, and adds the next one. */
function wholeItemAdded(session: SessionState, item: Answers | undefined): SessionState {
	const next = itemAdded(session, item);
	const {question, item: at = 0} = next.focus;
	return item === undefined ? next : {...next, wholeItem: {question, item: at}};
}

/** Why there is nothing to be filled in. */
function whyNothing(session: SessionState): string {
	const {interview, focus, buffer} = session;
	const kind = fieldAt(interview, focus)?.kind ?? '';
	if (!buffer || buffer.text === '') return answeringMessages.nothingKnown;
	return timeKinds.includes(kind) ? answeringMessages.noTimeMeant : answeringMessages.nothingGoesOn;
}

const timeKinds = ['date', 'deadline', 'when', 'milestones'];

/** The only name that goes on with what is typed, or the list of them. */
function nameOffered(session: SessionState, names: readonly string[]): SessionState {
	const [name = '', ...others] = names;
	const field = fieldAt(session.interview, session.focus);
	if (others.length === 0) return namePicked(session, name);
	return field ? picksOpened(session, fragmentOf(session.buffer?.text ?? '', field).part.trim()) : session;
}

/**
 * The session with all that can be offered for whole questions filled in where nobody has been yet. A draft that was
 * left before, or a document that exists, says what its people wanted it to say.
 */
export function prefilled(session: SessionState, found: Known): SessionState {
	const known = {...session.known, ...found};
	if (!session.isFresh) return {...session, known};
	const {interview, focus} = session;
	const untouched = interview.questions.filter((question) => isUntouched(session, question));
	const draft = untouched.reduce((before, question) => withOffer(before, question, known), session.draft);
	const filled = {...session, known, draft, saving: {...session.saving, made: session.saving.made + 1}};
	const next = asUntouched(session, filled);
	return next.buffer && !next.touched && next.buffer.text === '' ? opened(next, focus) : next;
}

function isUntouched({draft, history, buffer, focus}: SessionState, question: Question): boolean {
	const isOpen = focus.question === question.path && buffer !== undefined && buffer.text !== '';
	return !isOpen && draft.typed[question.path] === undefined && !mentions(history, question.path);
}
