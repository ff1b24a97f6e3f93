import type {Draft} from '../../core/draft/types.ts';
import {UsageProblem} from '../../core/errors.ts';
import {begin} from '../../flow/start.ts';
import type {Effect, State} from '../../flow/types.ts';
import {draftToSave} from '../../flow/view/draft.ts';
import type {Ports, World} from '../../ports/world.ts';
import {loadTemplate} from '../shared/template.ts';
import {libraryOf} from './library.ts';
import {perform, type Work} from './perform.ts';

export type Opening = {
	template: string;
	prepare(draft: Draft): Draft;
	/** Start a new draft at once, offer the unfinished ones, or open one of them. */
	first: 'new' | 'offer' | {draft: string};
};

/** Refuses where the screen cannot be drawn, and names the ways that need no terminal. */
export function needTerminal({stdin, stdout}: World): void {
	if (stdin.isTTY && stdout.isTTY) return;
	throw new UsageProblem('The interview needs a terminal, and this is none.', {
		seen: `${stdin.isTTY ? 'standard output' : 'standard input'} that is not a terminal`,
		next: 'Without one: rfc-wizard new --answers FILE --yes, or rfc-wizard render FILE.',
	});
}

/** Runs the interview on the terminal; gives the exit code. */
export async function openInterview(world: World, ports: Ports, opening: Opening): Promise<number> {
	const {mount} = await import('../../ui/mount.tsx');
	const library = libraryOf((name) => loadTemplate(ports, world.cwd, name));
	const work: Work = {ports, cwd: world.cwd, library, template: opening.template, prepare: opening.prepare};
	const [state, effects] = await firstStep(ports, opening);
	const ending = await mount({
		terminal: ports.terminal,
		state,
		effects: [...effects, {type: 'find-author'}],
		editor: ports.editor,
		perform: (effect) => perform(work, effect),
		documentOf: (draft) => library.previewOf(draft),
		saveNow: (last) => saveOnTheWayOut(ports, last),
	});
	const {lastWords} = await import('./last-words.ts');
	const words = lastWords(ending, world.env);
	(ending.code === 0 ? world.stdout : world.stderr).write(words);
	return ending.code;
}

async function firstStep(ports: Ports, {first}: Opening): Promise<readonly [State, readonly Effect[]]> {
	const known = {today: ports.clock.today()};
	const [state] = begin([], known);
	if (first === 'new') return [state, [{type: 'start-draft'}]];
	if (first !== 'offer') return [state, [{type: 'open-draft', id: first.draft}]];
	const {offeredDrafts} = await import('./unfinished.ts');
	return begin(await offeredDrafts(ports), known);
}

/** What is not on the disk yet is put there; a draft that another terminal took is kept as a copy. */
function saveOnTheWayOut({drafts}: Ports, state: State): void {
	if (state.screen === 'start' || state.screen === 'done') return;
	const draft = draftToSave(state);
	if (state.saving.saved < state.saving.made || state.saving.taken) {
		const result = drafts.saveNow(draft);
		if ('takenBy' in result) drafts.saveNow({...draft, id: drafts.newId()});
	}

	drafts.release(draft.id);
}
