import {newDraft} from '../../core/draft/new-draft.ts';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Action} from '../../flow/actions/action.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Holder} from '../../ports/drafts.ts';
import type {Ports} from '../../ports/world.ts';
import {draftExamined} from './examining.ts';
import {authorFound, houseFound, startersFound} from './finding.ts';
import type {Library, Seed} from './library.ts';
import {seenFrom} from './seen-from.ts';
import {textsTakenIn} from './texts.ts';
import {documentWritten, draftRebased, targetChecked, targetProposed, writeUndone} from './writing.ts';

/** What the interview works with. */
export type Work = {
	ports: Ports;
	cwd: string;
	library: Library;
	findingsIn: Library['findingsIn'];
	/** What a new draft begins with. */
	seed: Seed;
	/** It holds answers that its document does not. */
	isChanged?: boolean;
};

/** Does what the flow asks for, and says what became of it; a problem of the person's becomes an action, too. */
export async function perform(work: Work, effect: Effect): Promise<Action | undefined> {
	try {
		return ofOneDraft.includes(effect.type) ? await inTurn(work, () => done(work, effect)) : await done(work, effect);
	} catch (error) {
		if (error instanceof Problem) return isQuiet(effect) ? undefined : failed(effect, error);
		throw error;
	}
}

/** Each of these finds the draft as the one before has left it, however slow the disk is. */
const ofOneDraft: readonly Effect['type'][] = ['save-draft', 'remove-draft', 'restore-draft', 'reopen-draft'];

const turns = new WeakMap<Work, Promise<unknown>>();

function inTurn<Result>(work: Work, task: () => Promise<Result>): Promise<Result> {
	const turn = (turns.get(work) ?? Promise.resolve()).then(task, task);
	turns.set(work, turn);
	return turn;
}

async function done(work: Work, effect: Effect): Promise<Action | undefined> {
	switch (effect.type) {
		case 'find-author':
			return authorFound(work);
		case 'find-house':
			return houseFound(work);
		case 'find-starters':
			return startersFound(work, effect);
		case 'examine-draft':
			return draftExamined(work, effect);
		case 'propose-target':
			return targetProposed(work, effect.draft);
		case 'check-target':
			return targetChecked(work, effect.target, effect.draft);
		case 'rebase-draft':
			return draftRebased(work, effect);
		case 'write-document':
			return documentWritten(work, effect);
		case 'undo-write':
			return writeUndone(work, effect.target);
		default:
			return doneToDraft(work, effect);
	}
}

async function doneToDraft(work: Work, effect: Effect): Promise<Action | undefined> {
	const {drafts} = work.ports;
	switch (effect.type) {
		case 'save-draft':
			return saved(work, effect.draft);
		case 'save-copy':
			return copied(work, effect.draft);
		case 'start-draft':
			return started(work);
		case 'open-draft':
			return opened(work, effect.id);
		case 'take-over-draft':
			return openedAs(work, await drafts.takeOver(effect.id), false);
		case 'open-copy':
			return openedAs(work, {...(await drafts.read(effect.id)), id: drafts.newId()}, false);
		case 'remove-draft':
			return removed(work, effect.id);
		case 'restore-draft':
			await drafts.restore(effect.id);
			return {type: 'draft-restored', id: effect.id};
		case 'reopen-draft':
			return reopened(work, effect.id);
		default:
			throw new Error(`Nobody performs ${effect.type} here.`);
	}
}

/** Nobody asked; whoever does is told. */
function isQuiet(effect: Effect): boolean {
	return effect.type === 'find-starters' && effect.quietly === true;
}

const aboutWriting: readonly Effect['type'][] = [
	'propose-target',
	'check-target',
	'rebase-draft',
	'write-document',
	'undo-write',
];

function failed({type}: Effect, {message, seen, next}: Problem): Action {
	const advice = next === undefined ? {} : {next};
	// That it was not saved is said by the screen, all the time.
	if (type === 'save-draft' || type === 'save-copy') return {type: 'save-failed', problem: seen ?? message, ...advice};
	const problem = seen === undefined ? message : `${message} ${seen}`;
	if (type === 'find-house' || type === 'find-starters') return {type: 'find-failed', problem, ...advice};
	if (aboutWriting.includes(type)) return {type: 'write-failed', problem, ...advice};
	return {type: 'draft-refused', problem, ...advice};
}

async function saved({ports}: Work, draft: Draft): Promise<Action> {
	const result = await ports.drafts.save(draft);
	return 'at' in result ? {type: 'draft-saved', at: result.at} : {type: 'draft-taken-over', by: nameOf(result.takenBy)};
}

async function copied({ports}: Work, draft: Draft): Promise<Action> {
	const id = ports.drafts.newId();
	await ports.drafts.save({...draft, id});
	return {type: 'draft-copied', id};
}

async function started({ports, cwd, library, seed, isChanged = false}: Work): Promise<Action> {
	const {interview} = await library.templateFor(seed);
	const draft = seenFrom(cwd, {...newDraft(interview, ports.drafts.newId(), ports.clock.now()), ...seed});
	const kept = await library.keptOf(seed);
	return {type: 'draft-opened', interview, draft, fresh: seed.base === undefined, changed: isChanged, kept};
}

async function opened(work: Work, id: string): Promise<Action> {
	const result = await work.ports.drafts.open(id);
	return 'draft' in result ? openedAs(work, result.draft, false) : {type: 'draft-held', id, by: nameOf(result.holder)};
}

async function openedAs({cwd, library}: Work, stored: Draft, fresh: boolean): Promise<Action> {
	// It may hold texts as they were typed.
	await textsTakenIn();
	const draft = seenFrom(cwd, stored);
	const {interview} = await library.templateFor(draft);
	return {type: 'draft-opened', interview, draft, fresh, kept: await library.keptOf(draft)};
}

async function reopened({ports}: Work, id: string): Promise<Action> {
	await ports.drafts.restore(id);
	// Stored but not open here, it would belong to somebody else.
	await ports.drafts.takeOver(id);
	return {type: 'draft-restored', id};
}

async function removed({ports}: Work, id: string): Promise<Action> {
	const holder = await ports.drafts.remove(id);
	if (!holder) return {type: 'draft-removed', id};
	throw new Problem('The draft is open in another terminal and was not removed.', {
		seen: nameOf(holder),
		next: 'Close it there first.',
	});
}

function nameOf(holder: Holder | undefined): string {
	return holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'a process that has ended since';
}
