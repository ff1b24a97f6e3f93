import {withStarter} from '../../core/house/starters/apply.ts';
import {addedText} from '../../core/house/starters/words.ts';
import type {SessionState} from '../state/state.ts';

export type StarterRow = {name: string; title: string; use: string; adds: string; isCurrent: boolean};

/** What the question at the focus can begin with, each with what it adds to what is there. */
export function starterRows({overlay, interview, draft}: SessionState): readonly StarterRow[] {
	if (overlay?.name !== 'starters') return [];
	return overlay.starters.map((starter, index) => {
		const {added} = withStarter(interview, draft.answers, starter);
		const adds = added.length === 0 ? 'all of it is there' : addedText(added);
		const {name, title, use} = starter;
		return {name, title, use, adds, isCurrent: index === overlay.index};
	});
}
