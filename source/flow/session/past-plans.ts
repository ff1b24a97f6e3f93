import type {Step} from '../actions/action.ts';
import {instrumentsAt} from '../instruments/table.ts';
import {timeline} from '../instruments/timeline.ts';
import type {SessionState} from '../state/state.ts';

/** The step with what finds out how earlier plans went, the first time that one is made or looked at. */
export function withPastPlansSought([after, effects]: Step): Step {
	if (after.screen !== 'interview' || after.known.pastPlans || !isPlanning(after)) return [after, effects];
	// Until they are found, none are known, and nobody looks again.
	const known = {...after.known, pastPlans: []};
	return [{...after, known}, [...effects, {type: 'find-past-plans', draft: after.draft}]];
}

function isPlanning({overlay, focus}: SessionState): boolean {
	return (
		(overlay?.name === 'instrument' && overlay.instrument === timeline.name) ||
		instrumentsAt(focus.question).includes(timeline)
	);
}
