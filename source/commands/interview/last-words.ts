import {corrections, gaps} from '../../core/draft/gaps.ts';
import {draftName} from '../../core/draft/name.ts';
import {keptInLot, unreadName} from '../../core/draft/parking.ts';
import {progress} from '../../core/draft/progress.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {currentDraft, isUnchanged} from '../../flow/selectors/draft.ts';
import type {Done, SessionState, State} from '../../flow/state/state.ts';
import type {Rescued} from './leaving.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What stands in the terminal when the screen is gone. `text` goes to standard output as it is: the draft, where no
 * disk has taken it.
 */
export function lastWords(
	{code, state}: {code: number; state: State},
	kept: Rescued | undefined,
	env: Environment,
): {words: string; text?: string} {
	if (state.screen === 'start') return {words: code === 0 ? '' : 'Left. No draft was opened.\n'};
	const program = command(env);
	const document = state.screen === 'done' && state.done ? written(state, state.done, program) : '';
	if (document !== '' && kept === undefined) return {words: document};
	if (isUnchanged(state)) return {words: 'Nothing was changed.\n'};
	const draft = draftWords(`"${visibleLine(draftName(currentDraft(state)))}"`, kept ?? state.draft, program);
	return {...draft, words: document + draft.words};
}

function draftWords(name: string, kept: Rescued, program: string): {words: string; text?: string} {
	if ('id' in kept) return {words: `Saved the draft ${name}.\nResume it with: ${program} --draft ${kept.id}\n`};
	const why = `The draft ${name} could not be saved in its place. ${visibleLine(kept.problem)}\n`;
	if ('text' in kept) {
		const way = `Copy it into a file, such as draft.json, and resume it with: ${program} --draft draft.json`;
		return {
			words: `${why}No other folder took it either, so it follows on standard output.\n${way}\n`,
			text: kept.text,
		};
	}

	const file = shellWord(kept.file);
	return {words: `${why}Saved the draft in ${file}.\nResume it with: ${program} --draft ${file}\n`};
}

function written({interview, draft}: SessionState, {target, before}: Done, program: string): string {
	const unknown = progress(interview, draft).questions.filter(({condition}) => condition === 'unknown');
	const open = gaps(interview, draft).filter(({need}) => need === 'review');
	const faulty = [
		...corrections(interview, draft).map(({label}) => label),
		...keptInLot(draft).map(({kind, text}) => visibleLine(`${kind} "${text}"`)),
		...(draft.unread === undefined ? [] : [visibleLine(unreadName(draft.unread))]),
	];
	const lines = [
		`Wrote ${visibleLine(target)}`,
		...(unknown.length > 0 ? [`Not known yet: ${unknown.map(({question}) => question.label).join(', ')}`] : []),
		...(open.length > 0 ? [`To be decided before a review: ${open.map(({label}) => label).join(', ')}`] : []),
		...(before ? [`To undo the write: ${program} edit ${visibleLine(shellWord(target))} --undo`] : []),
		`Next: git add ${shellWord(target)} && git commit, and ask for a review.`,
		...(faulty.length > 0
			? [`Not in it yet: ${faulty.join(', ')}`, 'That is kept in a draft until it is corrected or given up.']
			: []),
	];
	return `${lines.join('\n')}\n`;
}

/** How this program was called, so that the command can be typed as it stands. */
function command({npm_lifecycle_event: script, npm_command: how}: Environment): string {
	if (script === 'start') return 'npm start --';
	return how === 'exec' ? 'npx rfc-wizard' : 'rfc-wizard';
}
