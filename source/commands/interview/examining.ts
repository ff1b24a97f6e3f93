import type {Action} from '../../flow/actions/action.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Work} from './perform.ts';

/** What the rules find. Whatever breaks there breaks no interview: it is told, and goes with the next look. */
export async function draftExamined(
	{findingsIn}: Pick<Work, 'findingsIn'>,
	{draft, house}: Extract<Effect, {type: 'examine-draft'}>,
): Promise<Action> {
	try {
		return {type: 'draft-examined', findings: await findingsIn(draft, house)};
	} catch (error) {
		return {type: 'examine-failed', problem: error instanceof Error ? error.message : String(error)};
	}
}
