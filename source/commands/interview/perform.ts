import type {Effect, PortEffect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import {
	openCopy,
	openDraft,
	removeDraft,
	reopenDraft,
	restoreDraft,
	saveCopy,
	saveDraft,
	startDraft,
	takeOverDraft,
} from './drafts.ts';
import {notExamined, notFound, notSaid, notSaved, notWritten, refused, silently} from './failures.ts';
import {findAuthor, findHouse, findPastPlans, findStarters, rememberPerson} from './finding.ts';
import {findMeanings, sayMeaning} from './meanings.ts';
import {readOneText, writeOneText} from './one-text.ts';
import {writeSummary} from './summary.ts';
import type {Work} from './work.ts';
import {checkPath, proposePath, rebaseDraft, undoLastWrite, writeDraft} from './writing.ts';

type Row<E> = {
	/** Does it, and says what became of it. */
	done: (work: Work, effect: E) => Promise<Outcome>;
	/** It finds the draft as the one before has left it, however slow the disk is. */
	isInTurn?: true;
	/** What becomes of what goes wrong; a bug of ours is thrown on. */
	failed: (error: unknown, effect: E) => Outcome | undefined;
};

const effects: {readonly [type in PortEffect['type']]: Row<Extract<PortEffect, {type: type}>>} = {
	'save-draft': {done: (work, {draft}) => saveDraft(work, draft), isInTurn: true, failed: notSaved},
	'save-copy': {done: (work, {draft}) => saveCopy(work, draft), failed: notSaved},
	'start-draft': {done: startDraft, failed: refused},
	'open-draft': {done: (work, {id}) => openDraft(work, id), failed: refused},
	'take-over-draft': {done: (work, {id}) => takeOverDraft(work, id), failed: refused},
	'open-copy': {done: (work, {id}) => openCopy(work, id), failed: refused},
	'remove-draft': {done: (work, {id}) => removeDraft(work, id), isInTurn: true, failed: refused},
	'restore-draft': {done: (work, {id}) => restoreDraft(work, id), isInTurn: true, failed: refused},
	'reopen-draft': {done: (work, {id}) => reopenDraft(work, id), isInTurn: true, failed: refused},
	'find-author': {done: findAuthor, failed: refused},
	'remember-person': {done: rememberPerson, failed: notFound},
	'find-house': {done: findHouse, failed: notFound},
	'find-past-plans': {done: findPastPlans, failed: silently},
	'find-starters': {done: findStarters, failed: (error, {quietly}) => (quietly ? silently : notFound)(error)},
	'find-meanings': {done: findMeanings, failed: notFound},
	'say-meaning': {done: sayMeaning, failed: notSaid},
	'write-one-text': {done: writeOneText, failed: notFound},
	'read-one-text': {done: readOneText, failed: notFound},
	'examine-draft': {done: examineDraft, failed: notExamined},
	'tell-time': {done: async ({ports}) => ({type: 'time-told', at: ports.clock.now()}), failed: notFound},
	'write-summary': {done: writeSummary, isInTurn: true, failed: notFound},
	'propose-target': {done: (work, {draft}) => proposePath(work, draft), failed: notWritten},
	'check-target': {done: checkPath, failed: notWritten},
	'rebase-draft': {done: rebaseDraft, failed: notWritten},
	'write-document': {done: writeDraft, failed: notWritten},
	'undo-write': {done: (work, {target, before}) => undoLastWrite(work, target, before), failed: notWritten},
};

/** Does what the flow asks for, and says what became of it; a problem of the person's becomes an outcome, too. */
export async function perform(work: Work, effect: PortEffect): Promise<Outcome | undefined> {
	// Its row takes an effect of that type alone.
	const {done, isInTurn, failed} = effects[effect.type] as Row<PortEffect>;
	try {
		return await (isInTurn ? inTurn(work, () => done(work, effect)) : done(work, effect));
	} catch (error) {
		return failed(error, effect);
	}
}

/** Whether an effect is done here, and not by whoever has the terminal. */
export function isPerformed(effect: Effect): effect is PortEffect {
	return Object.hasOwn(effects, effect.type);
}

const turns = new WeakMap<Work, Promise<unknown>>();

function inTurn<Result>(work: Work, task: () => Promise<Result>): Promise<Result> {
	const turn = (turns.get(work) ?? Promise.resolve()).then(task, task);
	turns.set(work, turn);
	return turn;
}

async function examineDraft(
	{findingsIn}: Work,
	{draft, house}: Extract<PortEffect, {type: 'examine-draft'}>,
): Promise<Outcome> {
	return {type: 'draft-examined', findings: await findingsIn(draft, house)};
}
