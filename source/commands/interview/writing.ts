import path from 'node:path';
import {corrections} from '../../core/draft/gaps.ts';
import type {Draft} from '../../core/draft/types.ts';
import {nothingIfRefused, Problem} from '../../core/errors.ts';
import {foreignName} from '../../core/foreign/name.ts';
import {isNumberTaken} from '../../core/house/naming/file-name.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome, Rebased} from '../../flow/actions/outcome.ts';

import {undoingOf} from '../../shell/documents/undoing.ts';
import {writeDocument} from '../../shell/documents/writing.ts';
import {destinationOf, proposeTarget, withTarget} from '../../shell/documents.ts';
import type {Existing} from './editing.ts';
import {recentFolders, rememberDocument} from './remembered.ts';
import type {Work} from './work.ts';

export async function proposePath(work: Work, draft: Draft): Promise<Outcome> {
	return {type: 'target-proposed', target: await proposed(work, draft)};
}

/** The path that a new document gets unless the person chooses another, seen from the folder of the command. */
export async function proposed({ports, cwd, library}: Work, draft: Draft): Promise<string> {
	const {interview} = await library.templateFor(draft);
	const {title} = draft.answers;
	const recent = await recentFolders(ports);
	return proposeTarget(ports, cwd, interview.file, typeof title === 'string' ? title : '', recent);
}

/** Whether the path is the program's own idea; the person may have chosen another, or edits what is there. */
function isProposed({target, base}: Draft): boolean {
	return target === undefined && base === undefined;
}

/** What writing would do to the file that is there, or what has to be settled before. */
export async function checkPath(
	work: Work,
	{target, draft, isMoved}: Extract<Effect, {type: 'check-target'}>,
): Promise<Outcome> {
	const {ports, cwd, library} = work;
	const destination = await destinationOf(ports.git, cwd, target);
	const existing = await ports.disk.inspect(destination);
	// A proposal that is taken by now moves on when it is written.
	if (isProposed(draft) && existing !== undefined && (await proposed(work, draft)) !== target)
		return {type: 'target-checked', target};
	if (existing === undefined) return checkMissing(work, target, draft, isMoved);
	const file = existingAt(cwd, target, draft, existing);
	const next = await library.textOf(draft, file, isMoved);
	if ('conflicts' in next) return {type: 'conflicts-found', target, existing, conflicts: next.conflicts};
	const doubles = await library.doublesIn(draft, file);
	if (doubles.length > 0) return {type: 'conflicts-found', target, existing, conflicts: doubles};
	if (next.text === existing) return {type: 'nothing-to-write', target};
	const {differenceOf} = await import('../../core/document/difference/difference.ts');
	const names = await ports.disk.namesOf(destination);
	return {type: 'target-checked', target, existing, difference: differenceOf(existing, next.text), names};
}

/** A new file is written; one that was removed or renamed while it was edited is not, before the person has agreed. */
async function checkMissing({cwd, library}: Work, target: string, draft: Draft, isMoved?: boolean): Promise<Outcome> {
	const doubles = await library.doublesIn(draft);
	if (doubles.length > 0) return {type: 'conflicts-found', target, existing: '', conflicts: doubles};
	if (!isBase(cwd, target, draft)) return {type: 'target-checked', target};
	const next = await library.textOf(draft, undefined, isMoved);
	if ('conflicts' in next) throw new Error(`An edit is at odds with nothing: ${target}`);
	const {differenceOf} = await import('../../core/document/difference/difference.ts');
	return {type: 'target-checked', target, difference: differenceOf('', next.text)};
}

/** A path in other words may be that of the document that is edited. */
function isBase(cwd: string, target: string, {base}: Draft): boolean {
	return base !== undefined && path.resolve(cwd, base.path) === path.resolve(cwd, target);
}

function existingAt(cwd: string, target: string, draft: Draft, text: string): Existing {
	return {target: isBase(cwd, target, draft) ? (draft.base?.path ?? target) : target, text};
}

export async function rebaseDraft(
	work: Work,
	{draft, target, existing, choices}: Extract<Effect, {type: 'rebase-draft'}>,
): Promise<Outcome> {
	const file = {path: draft.base?.path ?? target, text: existing};
	const others = await othersOf(work, draft, {target: file.path, text: existing});
	return {type: 'draft-rebased', ...(await work.library.rebased(draft, file, choices)), ...others};
}

export async function writeDraft(
	work: Work,
	{target, draft, existing, isMoved}: Extract<Effect, {type: 'write-document'}>,
): Promise<Outcome> {
	const {ports, cwd, library} = work;
	const before = existing === undefined ? undefined : existingAt(cwd, target, draft, existing);
	const next = await library.textOf(draft, before, isMoved);
	// Asked and answered before the difference was shown; the write below would refuse a file that changed since.
	if ('conflicts' in next) throw new Problem(`${target} was changed by somebody else.`, {next: 'Write again.'});
	if (existing === undefined && isProposed(draft)) return writtenAsNew(work, draft, target, next.text);
	await writeDocument(ports, await destinationOf(ports.git, cwd, target), next.text, existing);
	if (draft.base === undefined) await rememberDocument(ports, cwd, draft, target);
	return {type: 'document-written', target, ...(await ontoWritten(work, draft, {target, text: next.text}, before))};
}

/**
 * The draft as an edit of what has been written: one that was an edit before, and one that stays for what has to be
 * corrected, so that others' changes are not undone with it.
 */
async function ontoWritten(
	work: Work,
	draft: Draft,
	{target, text}: Existing,
	before?: Existing,
): Promise<{rebased?: Rebased}> {
	const {library} = work;
	const {interview} = await library.templateFor(draft);
	if (!draft.base && corrections(interview, draft).length === 0) return {};
	// What has been written stays written; where it cannot be, the draft stays an edit of the text before.
	const rebased = await library.rebased(draft, {path: target, text}).catch(nothingIfRefused);
	return rebased ? {rebased: {...rebased, ...(await othersOf(work, draft, before))}} : {};
}

/** What others have changed in the document that is edited. One that is its own has other questions then. */
async function othersOf(
	{library}: Work,
	draft: Draft,
	existing: Existing | undefined,
): Promise<Pick<Rebased, 'others'>> {
	const {template, base} = draft;
	const isSame = existing?.target !== base?.path || existing?.text === base?.text;
	if (!existing || !base || isSame || template === foreignName) return {};
	const [{othersIn}, {versionsOf}] = await Promise.all([
		import('../../core/edit/others.ts'),
		import('../../core/edit/versions.ts'),
	]);
	const others = othersIn(versionsOf(await library.templateFor(draft), draft, base.text, existing.text));
	return others ? {others} : {};
}

/** As long as nobody else has been given its number or its name, the path is the one that the person saw. */
async function writtenAsNew(work: Work, draft: Draft, wanted: string, text: string): Promise<Outcome> {
	const {ports, cwd} = work;
	const propose = async (): Promise<string> => {
		const {dir, base} = path.parse(path.resolve(cwd, wanted));
		const names = await ports.disk.list(dir);
		return names.includes(base) || isNumberTaken(names, base) ? proposed(work, draft) : wanted;
	};
	return withTarget(ports, cwd, propose, async (target) => {
		await writeDocument(ports, await destinationOf(ports.git, cwd, target), text, undefined);
		await rememberDocument(ports, cwd, draft, target);
		const onto = await ontoWritten(work, draft, {target, text});
		return {type: 'document-written', target, ...onto, ...(target === wanted ? {} : {taken: wanted})};
	});
}

/** Undoes the write that replaced the text `before`; one of somebody else's that came later is not this person's to undo. */
export async function undoLastWrite({ports, cwd}: Work, target: string, before: string): Promise<Outcome> {
	const destination = await destinationOf(ports.git, cwd, target);
	const last = await undoingOf(ports, destination, target);
	if (last.before !== before) {
		throw new Problem(`${target} was written again since, and was not touched.`, {
			seen: `The last write to it is of ${last.at}, and is not yours.`,
			next: `To undo that one: rfc-wizard edit ${shellWord(target)} --undo`,
		});
	}

	await writeDocument(ports, destination, before, last.text);
	return {type: 'write-undone', target};
}
