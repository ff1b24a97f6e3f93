import {corrections, gaps} from '../../core/draft/gaps.ts';
import type {SessionState} from '../state/state.ts';
import {unknowns} from './review.ts';

/** What a file lacks that has just been written, by what people call it: a title, and what belongs below it. */
export function lackingView(session: SessionState): readonly {title: string; labels: readonly string[]}[] {
	const {interview, draft} = session;
	const missing = gaps(interview, draft).filter(({need}) => need !== 'correction');
	return [
		{title: 'Not known yet', labels: unknowns(session)},
		{title: 'Still missing for a review', labels: missing.map(({label}) => label)},
		{title: 'Not in the file yet; the draft stays', labels: corrections(interview, draft).map(({label}) => label)},
	].filter(({labels}) => labels.length > 0);
}
