import {startersFor} from '../../core/house/starters/apply.ts';
import {assumptionStarter} from '../../core/house/starters/assumptions.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import type {SessionState} from '../state/state.ts';

/** What the question at the focus can begin with, of what has been found. */
export function startersHere({draft, focus, known, starters}: SessionState): readonly Starter[] {
	return startersFor([...assumptionStarter(draft.answers, known.today), ...(starters?.found ?? [])], focus.question);
}
