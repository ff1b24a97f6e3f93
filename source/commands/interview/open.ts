import path from 'node:path';
import {isLarge, isLong} from '../../core/draft/large.ts';
import {UsageProblem} from '../../core/errors.ts';
import type {Effect} from '../../flow/effect.ts';
import {begin} from '../../flow/start.ts';
import {step} from '../../flow/step.ts';
import type {State} from '../../flow/types.ts';
import {draftToSave} from '../../flow/view/draft.ts';
import type {Ports, World} from '../../ports/world.ts';
import {loadTemplate} from '../shared/template.ts';
import {type Library, libraryOf, type Seed} from './library.ts';
import {perform, type Work} from './perform.ts';
import type {Beside} from './preview/beside.ts';
import {textsTakenIn} from './texts.ts';

export type Opening = {
	/** What a new draft begins with. */
	seed: Seed;
	/** It holds answers that its document does not. */
	isChanged?: boolean;
	/** Start a new draft at once, offer the unfinished ones (those of a document where it is named), or open one. */
	first: 'new' | 'offer' | {document: string} | {draft: string};
};

/** Refuses where the screen cannot be drawn, and names the ways that need no terminal. */
export function needTerminal(
	{stdin, stdout}: World,
	ways = 'rfc-wizard new --answers FILE --yes, or rfc-wizard render FILE',
): void {
	if (stdin.isTTY && stdout.isTTY) return;
	throw new UsageProblem('The interview needs a terminal, and this is none.', {
		seen: `${stdin.isTTY ? 'standard output' : 'standard input'} that is not a terminal`,
		next: `Without one: ${ways}.`,
	});
}

/** Runs the interview on the terminal; gives the exit code. */
export async function openInterview(world: World, ports: Ports, opening: Opening): Promise<number> {
	// Asked for first: it settles colours before the screen is loaded.
	const {terminal} = ports;
	const library = libraryOf((name) => loadTemplate(ports, world.cwd, name), ports.clock);
	const beside = besides(library, world.cwd);
	const {seed, isChanged = false} = opening;
	const work: Work = {ports, cwd: world.cwd, library, findingsIn: beside.findingsIn, seed, isChanged};
	const [{mount}, [state, effects]] = await Promise.all([import('../../ui/mount.tsx'), firstStep(work, opening)]);
	let kept: string | undefined;
	const ending = await mount({
		terminal,
		state,
		effects: [...effects, {type: 'find-author'}, {type: 'find-house'}],
		editor: ports.editor,
		loadRest: textsTakenIn,
		perform: (effect) => perform(work, effect),
		documentOf: beside.previewOf,
		saveNow(last) {
			kept = saveOnTheWayOut(ports, last);
		},
	});
	const {lastWords} = await import('./last-words.ts');
	const words = lastWords(ending, kept, world.env);
	(ending.code === 0 ? world.stdout : world.stderr).write(words);
	return ending.code;
}

/** Work on whole documents; that on a large one is done in a thread of its own, so that no key has to wait for it. */
function besides(library: Library, cwd: string): Beside {
	let started: Promise<Beside> | undefined;
	const beside = async (): Promise<Beside> => {
		started ??= import('./preview/beside.ts').then(({threadBeside}) => threadBeside(cwd));
		return started;
	};
	return {
		previewOf: async (draft) => (isLarge(draft) ? await beside() : library).previewOf(draft),
		findingsIn: async (draft, levels) => (isLong(draft) ? await beside() : library).findingsIn(draft, levels),
	};
}

/** The state of the first frame, so that what is drawn first is already the question. */
async function firstStep(work: Work, {first}: Opening): Promise<readonly [State, readonly Effect[]]> {
	const known = {today: work.ports.clock.today()};
	if (first === 'offer' || (first !== 'new' && 'document' in first)) {
		const {offeredDrafts} = await import('./unfinished.ts');
		const file = first === 'offer' ? undefined : first.document;
		const drafts = await offeredDrafts(work.ports, file === undefined ? undefined : path.resolve(work.cwd, file));
		const [state, effects] = begin(drafts, known, file);
		return settledStep(work, state, effects);
	}

	const [state] = begin([], known);
	return settledStep(work, state, [first === 'new' ? {type: 'start-draft'} : {type: 'open-draft', id: first.draft}]);
}

async function settledStep(
	work: Work,
	state: State,
	effects: readonly Effect[],
): Promise<readonly [State, readonly Effect[]]> {
	let current = state;
	const left: Effect[] = [];
	for (const effect of effects) {
		const outcome = await perform(work, effect);
		const [next, more] = outcome ? step(current, outcome) : [current, []];
		current = next;
		left.push(...more);
	}

	return [current, left];
}

/** What is not on the disk yet is put there, as a copy where another terminal took the draft; gives the id of what is kept. */
function saveOnTheWayOut({drafts}: Ports, state: State): string | undefined {
	if (state.screen === 'start' || state.screen === 'done') return undefined;
	const draft = draftToSave(state);
	const isSaved = state.saving.saved === state.saving.made && !state.saving.taken;
	const kept = isSaved || !('takenBy' in drafts.saveNow(draft)) ? draft : {...draft, id: drafts.newId()};
	if (kept !== draft) drafts.saveNow(kept);
	drafts.release(kept.id);
	return kept.id;
}
