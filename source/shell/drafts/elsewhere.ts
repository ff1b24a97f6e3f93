import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Holder} from '../../ports/drafts.ts';
import {commit} from '../files/commit.ts';
import {most} from '../files/limits.ts';
import {diskProblem} from '../files/problems.ts';
import {readWhole} from '../files/reading.ts';
import {stageNow} from '../files/stage.ts';
import {encode} from './envelope.ts';
import {checkId, entriesOf} from './layout.ts';
import {close, openForSaving, openStored, type Shelf} from './opening.ts';
import {save} from './saving.ts';

const ownName = /^rfc-wizard-draft-[a-z0-9-]+\.json$/;

/** A draft in a file of its own, as it can be brought in again; `at` is an ISO timestamp. */
export function fileText(draft: Draft, at: string): string {
	return encode({revision: 1, draft: {...draft, savedAt: at}});
}

/** Puts a draft into the first folder that takes it; gives the new file, or undefined when none does. */
export function putInto(folders: readonly string[], draft: Draft, at: string): string | undefined {
	for (const folder of folders) {
		try {
			const file = freeName(folder, draft.id);
			commit(stageNow(file, fileText(draft, at), 0o600), file);
			return file;
		} catch {
			// The next folder may take it; why this one does not helps nobody.
		}
	}

	return undefined;
}

function freeName(folder: string, id: string): string {
	const nameOf = (count: number): string =>
		path.join(folder, `rfc-wizard-draft-${id}${count === 1 ? '' : `-${count}`}.json`);
	let count = 1;
	while (existsSync(nameOf(count))) count++;
	return nameOf(count);
}

/**
 * Stores the draft of such a file, which then goes if its name was ours; gives its id, or who has the draft open. A
 * stored state that is older gives way; beside one that has been changed since, it becomes a draft of its own.
 */
export async function broughtIn(shelf: Shelf, file: string, newId: () => string): Promise<{id: string} | Holder> {
	const draft = await draftIn(file);
	const {folder, clock} = shelf;
	const isStored = entriesOf(folder, draft.id).some(({type}) => type === 'json');
	const opened = isStored ? await openStored(shelf, draft.id, false) : undefined;
	if (opened && 'holder' in opened) return opened.holder;
	const isOlder = opened !== undefined && opened.draft.savedAt > draft.savedAt;
	if (isOlder) close(shelf, draft.id);
	const id = isOlder ? newId() : draft.id;
	const open = openForSaving(shelf, id);
	if ('takenBy' in open) throw new Error(`The draft ${id} was opened and is not ours.`);
	try {
		await save(folder, open, {...draft, id}, clock.now());
	} finally {
		close(shelf, id);
	}

	if (ownName.test(path.basename(file))) rmSync(file, {force: true});
	return {id};
}

async function draftIn(file: string): Promise<Draft> {
	const {decode, idIn} = await import('./decode.ts');
	const text = await textOf(file);
	const id = idIn(text);
	const content = id === undefined ? undefined : decode(text, id);
	if (id === undefined || !content || !('draft' in content)) {
		const reason = content && 'fault' in content ? content.reason : 'it is cut short or is not a draft';
		throw new Problem(`${file} cannot be brought back.`, {
			seen: `No draft can be read in it: ${reason}.`,
			next: 'Your text may be found in it with an editor.',
		});
	}

	checkId(id);
	return content.draft;
}

async function textOf(file: string): Promise<string> {
	try {
		return (await readWhole(file, most.own)).toString();
	} catch (error) {
		throw diskProblem(error, `${file} cannot be read.`);
	}
}
