import {newDraft} from '../../core/draft/new-draft.ts';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import type {Holder} from '../../ports/drafts.ts';
import {seenFrom} from './seen-from.ts';
import type {Work} from './work.ts';

export async function saveDraft({ports}: Work, draft: Draft): Promise<Outcome> {
	const result = await ports.drafts.save(draft);
	return 'at' in result ? {type: 'draft-saved', at: result.at} : {type: 'draft-taken-over', by: nameOf(result.takenBy)};
}

export async function saveCopy({ports}: Work, draft: Draft): Promise<Outcome> {
	const id = ports.drafts.newId();
	await ports.drafts.save({...draft, id});
	return {type: 'draft-copied', id};
}

export async function startDraft(
	{ports, cwd, library, seed: given, isChanged = false}: Work,
	{isBrief}: Extract<Effect, {type: 'start-draft'}>,
): Promise<Outcome> {
	const seed = isBrief ? {...given, brief: isBrief} : given;
	const {interview} = await library.templateFor(seed);
	const draft = seenFrom(cwd, {...newDraft(interview, ports.drafts.newId(), ports.clock.now()), ...seed});
	const besides = await library.besidesIn(seed);
	return {type: 'draft-opened', interview, draft, fresh: seed.base === undefined, changed: isChanged, ...besides};
}

export async function openDraft(work: Work, id: string): Promise<Outcome> {
	const result = await work.ports.drafts.open(id);
	return 'draft' in result ? openedAs(work, result.draft) : {type: 'draft-held', id, by: nameOf(result.holder)};
}

export async function takeOverDraft(work: Work, id: string): Promise<Outcome> {
	return openedAs(work, await work.ports.drafts.takeOver(id));
}

export async function openCopy(work: Work, id: string): Promise<Outcome> {
	const {drafts} = work.ports;
	return openedAs(work, {...(await drafts.read(id)), id: drafts.newId()});
}

async function openedAs({cwd, library, containment, seed}: Work, stored: Draft): Promise<Outcome> {
	// It may hold texts as they were typed.
	await containment.load();
	const draft = meetingIn(seenFrom(cwd, stored), seed);
	const {interview} = await library.templateFor(draft);
	const changed = draft.meeting !== stored.meeting;
	return {type: 'draft-opened', interview, draft, fresh: false, changed, ...(await library.besidesIn(draft))};
}

/** The draft with the session that was asked for; one that it has goes on, at its agenda. */
function meetingIn(draft: Draft, {meeting}: Work['seed']): Draft {
	if (!meeting) return draft;
	return {...draft, meeting: draft.meeting ? {...draft.meeting, at: draft.meeting.at ?? {board: 'agenda'}} : meeting};
}

export async function restoreDraft({ports}: Work, id: string): Promise<Outcome> {
	await ports.drafts.restore(id);
	return {type: 'draft-restored', id};
}

export async function reopenDraft({ports}: Work, id: string): Promise<Outcome> {
	await ports.drafts.restore(id);
	// Stored but not open here, it would belong to somebody else.
	await ports.drafts.takeOver(id);
	return {type: 'draft-restored', id};
}

export async function removeDraft({ports}: Work, id: string): Promise<Outcome> {
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
