import {gaps} from '../../core/draft/gaps.ts';
import {nameOf} from '../../core/draft/name.ts';
import {progress} from '../../core/draft/progress.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {isUnchanged} from '../../flow/session/unchanged.ts';
import type {Done, SessionState, State} from '../../flow/types.ts';
import {currentDraft} from '../../flow/view/draft.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands in the terminal when the screen is gone; `kept` is the id of the draft that is left. */
export function lastWords(
	{code, state}: {code: number; state: State},
	kept: string | undefined,
	env: Environment,
): string {
	if (state.screen === 'start') return code === 0 ? '' : 'Left. No draft was opened.\n';
	if (state.screen === 'done' && state.done) return written(state, state.done, command(env));
	if (isUnchanged(state)) return 'Nothing was changed.\n';
	return `Saved the draft "${visibleLine(nameOf(currentDraft(state)))}".\nResume it with: ${command(env)} --draft ${kept ?? state.draft.id}\n`;
}

function written({interview, draft}: SessionState, {target, before}: Done, program: string): string {
	const unknown = progress(interview, draft).questions.filter(({condition}) => condition === 'unknown');
	const all = gaps(interview, draft);
	const open = all.filter(({need}) => need === 'review');
	const faulty = all.filter(({need}) => need === 'correction');
	const lines = [
		`Wrote ${visibleLine(target)}`,
		...(faulty.length > 0
			? [`Not in it, since it has to be corrected: ${faulty.map(({label}) => label).join(', ')}`]
			: []),
		...(unknown.length > 0 ? [`Not known yet: ${unknown.map(({question}) => question.label).join(', ')}`] : []),
		...(open.length > 0 ? [`To be decided before a review: ${open.map(({label}) => label).join(', ')}`] : []),
		...(before ? [`To undo the write: ${program} edit ${visibleLine(shellWord(target))} --undo`] : []),
		`Next: git add ${shellWord(target)} && git commit, and ask for a review.`,
	];
	return `${lines.join('\n')}\n`;
}

/** How this program was called, so that the command can be typed as it stands. */
function command({npm_lifecycle_event: script, npm_command: how}: Environment): string {
	if (script === 'start') return 'npm start --';
	return how === 'exec' ? 'npx rfc-wizard' : 'rfc-wizard';
}
