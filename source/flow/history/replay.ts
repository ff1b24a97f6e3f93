import type {Interview} from '../../core/answers/interview.ts';
import {textAt, withTextAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Contain} from '../../core/kinds/types.ts';
import {inverse, patched} from '../buffer/edit.ts';
import {withPart} from './part.ts';
import type {Change} from './types.ts';

/** The question that a change was made to. */
export function questionOf({part, after}: Change): string {
	return part?.question ?? after.question;
}

/** A draft as it was before a change, with the text as it was typed. */
export function draftBefore(interview: Interview, draft: Draft, change: Change, contain: Contain): Draft {
	const {after, part, edit} = change;
	const next = part ? withPart(draft, questionOf(change), part.before) : draft;
	if (!edit) return next;
	return withTextAt(
		interview,
		next,
		after,
		patched(textAt(interview, draft, after), inverse(edit.patch)),
		'raw',
		contain,
	);
}

/** A draft as it is after a change, with the text as it was typed. */
export function draftAfter(interview: Interview, draft: Draft, change: Change, contain: Contain): Draft {
	const {after, part, edit} = change;
	const next = part ? withPart(draft, questionOf(change), part.after) : draft;
	if (!edit) return next;
	return withTextAt(interview, next, after, patched(textAt(interview, next, after), edit.patch), 'raw', contain);
}
