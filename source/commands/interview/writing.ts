import path from 'node:path';
import type {Draft} from '../../core/draft/types.ts';
import {nothingIfRefused, Problem} from '../../core/errors.ts';
import type {Effect} from '../../flow/effect.ts';
import type {Action} from '../../flow/types.ts';
import {destinationOf, proposeTarget, undoingOf, writeDocument} from '../../shell/documents.ts';
import type {Existing} from './library.ts';
import type {Work} from './perform.ts';

export async function targetProposed({ports, cwd, library}: Work, draft: Draft): Promise<Action> {
	const {interview} = await library.templateFor(draft);
	const {title} = draft.answers;
	return {
		type: 'target-proposed',
		target: await proposeTarget(ports, cwd, interview.file, typeof title === 'string' ? title : ''),
	};
}

/** What writing would do to the file that is there, or what has to be settled before. */
export async function targetChecked({ports, cwd, library}: Work, target: string, draft: Draft): Promise<Action> {
	const existing = await ports.disk.inspect(await destinationOf(ports.git, cwd, target));
	if (existing === undefined) return {type: 'target-checked', target};
	const next = await library.textOf(draft, existingAt(cwd, target, draft, existing));
	if ('conflicts' in next) return {type: 'conflicts-found', target, existing, conflicts: next.conflicts};
	if (next.text === existing) throw new Problem(`${target} says all of this already, so there is nothing to write.`);
	const {differenceOf} = await import('../../core/difference/difference.ts');
	return {type: 'target-checked', target, existing, difference: differenceOf(existing, next.text)};
}

/** A path in other words may be that of the document that is edited. */
function existingAt(cwd: string, target: string, {base}: Draft, text: string): Existing {
	const isOwn = base && path.resolve(cwd, base.path) === path.resolve(cwd, target);
	return {target: isOwn ? base.path : target, text};
}

export async function draftRebased(
	{library}: Work,
	{draft, target, existing, choices}: Extract<Effect, {type: 'rebase-draft'}>,
): Promise<Action> {
	const file = {path: draft.base?.path ?? target, text: existing};
	return {type: 'draft-rebased', ...(await library.rebased(draft, file, choices))};
}

export async function documentWritten(
	{ports, cwd, library}: Work,
	{target, draft, existing}: Extract<Effect, {type: 'write-document'}>,
): Promise<Action> {
	const before = existing === undefined ? undefined : existingAt(cwd, target, draft, existing);
	const next = await library.textOf(draft, before);
	// Asked and answered before the difference was shown; the write below would refuse a file that changed since.
	if ('conflicts' in next) throw new Problem(`${target} was changed by somebody else.`, {next: 'Write again.'});
	await writeDocument(ports, await destinationOf(ports.git, cwd, target), next.text, existing);
	if (!draft.base) return {type: 'document-written', target};
	// What has been written stays written; where it cannot be, the draft stays an edit of the text before.
	const rebased = await library.rebased(draft, {path: target, text: next.text}).catch(nothingIfRefused);
	return {type: 'document-written', target, ...(rebased ? {rebased} : {})};
}

export async function writeUndone({ports, cwd}: Work, target: string): Promise<Action> {
	const destination = await destinationOf(ports.git, cwd, target);
	const {text, before} = await undoingOf(ports, destination, target);
	await writeDocument(ports, destination, before, text);
	return {type: 'write-undone', target};
}
