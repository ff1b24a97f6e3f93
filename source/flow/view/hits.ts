import {labelOf} from '../../core/draft/place-of.ts';
import {aboutWords} from '../../words/views/question.ts';
import {aroundHit} from '../selectors/hits.ts';
import type {SessionState} from '../state/state.ts';

/** The place at hand, where words are replaced: what it is called, and its line before and after. */
export type HitView = {label: string; position: string; before: string; after: string};

export function hitView(session: SessionState): HitView | undefined {
	const {overlay, interview} = session;
	const hit = overlay?.name === 'hits' ? overlay.hits[overlay.index] : undefined;
	if (overlay?.name !== 'hits' || !hit) return undefined;
	const [start, words, end] = aroundHit(session, hit, overlay.words);
	return {
		label: labelOf(interview, hit.place),
		position: aboutWords.placeOf(overlay.index + 1, overlay.hits.length),
		before: `${start}${words}${end}`,
		after: `${start}${overlay.by}${end}`,
	};
}
