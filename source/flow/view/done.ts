import {corrections, gaps} from '../../core/draft/gaps.ts';
import {keptInLot, parkedLine, unreadName} from '../../core/draft/parking.ts';
import {standingWords} from '../../words/standing.ts';
import {fileWords} from '../../words/views/file.ts';
import type {SessionState} from '../state/state.ts';
import {unknowns} from './review.ts';

/** What a file lacks that has just been written, by what people call it: a title, and what belongs below it. */
export function lackingView(session: SessionState): readonly {title: string; labels: readonly string[]}[] {
	const {interview, draft} = session;
	const missing = gaps(interview, draft).filter(({need}) => need !== 'correction');
	return [
		{title: fileWords.unknown, labels: unknowns(session)},
		{title: fileWords.missing, labels: missing.map(({label}) => label)},
		{title: fileWords.unwritten, labels: unwrittenOf(session)},
	].filter(({labels}) => labels.length > 0);
}

/** What could not be stored, and what came up by the way and has no place in the document. */
function unwrittenOf({interview, draft}: SessionState): string[] {
	const parked = keptInLot(draft).map((entry) => `${standingWords.parked[entry.kind]}: ${parkedLine(entry)}`);
	const unread = draft.unread === undefined ? [] : [unreadName(draft.unread)];
	return [...corrections(interview, draft).map(({label}) => label), ...parked, ...unread];
}
