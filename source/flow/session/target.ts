import {collectionFolder} from '../../core/house/naming/file-name.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import {bufferOf} from '../buffer/edit.ts';
import {reviewRows} from '../selectors/review-rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** The path in a field of its own, in the review. */
export function targetOpened(session: SessionState): SessionState {
	const {comparison: _, ...rest} = session;
	const {target} = session.review;
	return {...rest, screen: 'review', review: {...session.review, editing: bufferOf(target), busy: false}};
}

export function targetTaken(session: SessionState): SessionState {
	const {editing, ...review} = session.review;
	const target = fromHome(editing?.text.trim() ?? '', session.known.home);
	if (target === '') return said(session, 'warning', keepingMessages.noPath(collectionFolder));
	const index = reviewRows(session).length - 1;
	const saving = {...session.saving, made: session.saving.made + 1};
	return {...session, saving, draft: {...session.draft, target}, review: {...review, target, index}};
}

/** A path that begins with `~` as a shell would read it; where it is an argument, the shell has done so. */
function fromHome(path: string, home: string | undefined): string {
	return home !== undefined && /^~(?:\/|$)/.test(path) ? home + path.slice(1) : path;
}

export function targetLeft(session: SessionState): SessionState {
	const {editing: _, ...review} = session.review;
	return {...session, review};
}

/** The path of the file edited with the same means as any text; it has no history of its own. */
export function inPath(session: SessionState, edit: (inner: SessionState) => SessionState): SessionState {
	const {editing} = session.review;
	if (!editing) return session;
	const inner = edit({...session, screen: 'interview', buffer: editing});
	const {buffer} = inner;
	if (!buffer || buffer === editing) return session;
	const line = {...bufferOf(buffer.text.replaceAll('\n', ' '), buffer.cursor), top: buffer.top};
	return {...session, review: {...session.review, editing: line}};
}

/** A proposal is taken where nobody has a path yet. */
export function targetProposed(session: SessionState, target: string): SessionState {
	const {review} = session;
	return review.target === '' && !review.editing ? {...session, review: {...review, target}} : session;
}
