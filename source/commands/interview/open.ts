import path from 'node:path';
import {isLarge, isLong} from '../../core/draft/large.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import {remapProblem} from '../../flow/keys/remap.ts';
import {said} from '../../flow/state/message.ts';
import type {Remapped} from '../../flow/state/remapped.ts';
import type {Spoken} from '../../flow/state/spoken.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {begin} from '../../flow/step/start.ts';
import {step} from '../../flow/step/step.ts';
import type {Ending, FaceOptions} from '../../loop/face.ts';
import type {Preferences} from '../../ports/settings.ts';
import type {Ports, World} from '../../ports/world.ts';
import {remapWords} from '../../words/views/keys.ts';
import {loadTemplate} from '../shared/template.ts';
import {type Face, preferredFace} from './face.ts';
import {type Rescued, rescueDraft} from './leaving.ts';
import {type Library, libraryOf, type Seed} from './library.ts';
import {isPerformed, perform} from './perform.ts';
import type {Previewer} from './preview/previewer.ts';
import {surveying} from './surveying.ts';
import {containmentBehind} from './texts.ts';
import type {Work} from './work.ts';

export type Opening = {
	face: Face;
	/** What a new draft begins with. */
	seed: Seed;
	/** Said on the first screen. */
	told?: {text: string; next: string};
	/** It holds answers that its document does not. */
	isChanged?: boolean;
	/** Start a new draft at once, offer the unfinished ones (those of a document where it is named), or open one. */
	first: 'new' | 'offer' | {document: string} | {draft: string};
};

/** Runs the interview on the terminal; gives the exit code. */
export async function openInterview(world: World, ports: Ports, opening: Opening): Promise<number> {
	// Asked for first: it settles colours before the screen is loaded.
	const {terminal} = ports;
	const {work, previewOf} = workOf(world, ports, opening);
	const {preferences, problem} = await preferencesOf(ports);
	const face = preferredFace(opening.face, world, preferences);
	const own: OwnFace = face.isDrawn ? ownKeys(preferences) : await ownCommands();
	const [show, [state, effects]] = await Promise.all([
		shownBy(face),
		firstStep(work, opening, {home: homeOf(world), ...own}),
	]);
	const lost = problem === undefined ? undefined : {text: problem, next: remapWords.allUsual};
	const told = lost ?? own.told ?? opening.told;
	const opened = told ? said(state, 'info', told.text, told.next) : state;
	const isToured = face.isDrawn && !preferences.tour && !world.env.CI && isFirst(opened);
	const first = isToured ? {...opened, tour: 0} : opened;
	const toRemember: readonly Effect[] = isToured ? [{type: 'remember-person', tour: true}] : [];
	let left: {state: State; kept: Rescued | undefined} = {state: first, kept: undefined};
	const tell = async (code: number): Promise<void> => {
		const {lastWords} = await import('./last-words.ts');
		const {words, text} = lastWords({code, state: left.state}, left.kept, world.env);
		(code === 0 ? world.stdout : world.stderr).write(words);
		if (text !== undefined) world.stdout.write(text);
	};
	try {
		const {code} = await show({
			terminal,
			state: first,
			effects: [...effects, {type: 'find-house'}, ...toRemember],
			// Whether the author is known decides where the first Enter leads.
			beforeKeys: [{type: 'find-author'}],
			editor: ports.editor,
			loadRest: work.containment.load,
			perform: (effect) => perform(work, effect),
			documentOf: previewOf,
			saveNow(last) {
				left = {state: last, kept: rescueDraft(ports.drafts, work.cwd, last)};
			},
		});
		await tell(code);
		return code;
	} catch (error) {
		// Where the words are comes before what broke.
		await tell(1);
		throw error;
	}
}

/** Whether a new document is begun, in which a person can try what the tour tells. */
function isFirst(state: State): state is SessionState {
	return state.screen === 'interview' && state.isFresh && state.overlay === undefined;
}

/** What cannot be read is told by whoever needs it, and hinders nobody here. */
async function preferencesOf({settings}: Ports): Promise<{preferences: Preferences; problem?: string}> {
	try {
		return await settings.read();
	} catch {
		return {preferences: {}};
	}
}

/** How the face calls what messages tell people to do, from the first message on. */
type OwnFace = {remapped?: Remapped; spoken?: Spoken; told?: Opening['told'] & {}};

/** Lines have commands, and no key. */
async function ownCommands(): Promise<OwnFace> {
	const {spokenInLines} = await import('../../lines/vocabulary/table.ts');
	return {spoken: spokenInLines};
}

/** The keys that the person has given to actions; where they cannot be used, why, and all keys are the usual ones. */
function ownKeys({keys = {}}: Preferences): OwnFace {
	if (Object.keys(keys).length === 0) return {};
	const problem = remapProblem(keys);
	if (problem === undefined) return {remapped: keys};
	return {told: {text: remapWords.unusable(problem), next: remapWords.wayToKeys}};
}

/** Loaded on demand: whoever is told the questions never loads what draws them. */
async function shownBy(face: Face): Promise<(options: FaceOptions) => Promise<Ending>> {
	if (face.isDrawn) return (await import('../../ui/mount.tsx')).mount;
	const {converse} = await import('../../lines/converse.ts');
	return (options) => converse(options, face);
}

function workOf(
	{cwd}: World,
	ports: Ports,
	{seed, isChanged = false}: Opening,
): {work: Work; previewOf: Previewer['previewOf']} {
	const library = libraryOf((name) => loadTemplate(ports, cwd, name), ports.clock, surveying(ports.disk, cwd));
	const {findingsIn, previewOf} = previewerFor(library, cwd);
	return {work: {ports, cwd, containment: containmentBehind(), library, findingsIn, seed, isChanged}, previewOf};
}

/** Work on whole documents; that on a large one is done in a thread of its own, so that no key has to wait for it. */
function previewerFor(library: Library, cwd: string): Previewer {
	let started: Promise<Previewer> | undefined;
	const threaded = async (): Promise<Previewer> => {
		started ??= import('./preview/previewer.ts').then(({threadedPreviewer: threadBeside}) => threadBeside(cwd));
		return started;
	};
	return {
		previewOf: async (draft) => (isLarge(draft) ? await threaded() : library).previewOf(draft),
		findingsIn: async (draft, house) => (isLong(draft) ? await threaded() : library).findingsIn(draft, house),
	};
}

/** The folder that `~` stands for, as shells know it. */
function homeOf({env}: World): string | undefined {
	return env.HOME || env.USERPROFILE;
}

/** The state of the first frame, so that what is drawn first is already the question. */
async function firstStep(
	work: Work,
	{first}: Opening,
	{home, remapped, spoken}: {home: string | undefined} & Pick<OwnFace, 'remapped' | 'spoken'>,
): Promise<readonly [State, readonly Effect[]]> {
	const {contain} = work.containment;
	const face = {...(remapped ? {remapped} : {}), ...(spoken ? {spoken} : {})};
	const known = {today: work.ports.clock.today(), ...(home ? {home} : {})};
	if (first === 'offer' || (first !== 'new' && 'document' in first)) {
		const {offeredDrafts} = await import('./unfinished.ts');
		const file = first === 'offer' ? undefined : first.document;
		const drafts = await offeredDrafts(work.ports, file === undefined ? undefined : path.resolve(work.cwd, file));
		const [state, effects] = begin(drafts, known, contain, {file, ...face});
		return performFirst(work, state, effects);
	}

	const [state] = begin([], known, contain, face);
	return performFirst(work, state, [first === 'new' ? {type: 'start-draft'} : {type: 'open-draft', id: first.draft}]);
}

async function performFirst(
	work: Work,
	state: State,
	effects: readonly Effect[],
): Promise<readonly [State, readonly Effect[]]> {
	let current = state;
	const left: Effect[] = [];
	for (const effect of effects) {
		if (!isPerformed(effect)) {
			left.push(effect);
			continue;
		}

		const outcome = await perform(work, effect);
		const [next, more] = outcome ? step(current, outcome) : [current, []];
		current = next;
		left.push(...more);
	}

	return [current, left];
}
