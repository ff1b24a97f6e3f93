import {ChangedSince} from '../../core/errors.ts';
import type {Destination, Disk} from '../../ports/disk.ts';
import type {Drafts} from '../../ports/drafts.ts';

export type Desk = {disk: Disk; drafts: Drafts};

/** What a write did: the text that is in the file now, the one that it replaced, and the path of the copy of that. */
export type Written = {text: string; before: string; backup: string};

/** Each try that fails is one that somebody else's change has won, so that only a program that never rests gets there. */
const mostTries = 25;

/**
 * Writes a document after keeping the text that it replaces; gives the path of that copy, if there was a text.
 * `expected` is the text that the new one was made from, or that the person agreed to replace. Throws a Problem, with
 * the document untouched.
 */
export async function writeDocument(
	{disk, drafts}: Desk,
	destination: Destination,
	text: string,
	expected: string | undefined,
): Promise<string | undefined> {
	const backup = expected === undefined ? undefined : await drafts.keepBackup(destination.path, expected, text);
	try {
		await disk.write(destination, text, expected);
	} catch (error) {
		// A copy that nothing was written over would hide the last write from an undo.
		const found = await disk.inspect(destination).catch(() => text);
		if (backup !== undefined && found !== text) await drafts.dropBackup(backup).catch(() => {});
		throw error;
	}

	return backup;
}

/** What becomes of a text of a document; `base` is the one that was read when the change began. */
export type Change = (current: string, base: string) => Promise<string>;

/**
 * Changes a document that was read as `base`: whatever somebody else has written into it since then is what the change
 * is made in, as often as that happens. Undefined when nothing had to be written. `beforeWriting` is done each time
 * before a write.
 */
export async function changeDocument(
	desk: Desk,
	destination: Destination,
	read: string,
	change: Change,
	beforeWriting: () => Promise<void>,
): Promise<Written | undefined> {
	let base = read;
	for (let tries = 1; ; tries++) {
		const current = await desk.disk.inspect(destination);
		if (current === undefined) throw gone(destination);
		const text = await change(current, base);
		if (text === current) {
			// What said nothing new to the text that was read may do so to the one that is there.
			const isNews = current !== base && (await change(base, base)) === base;
			if (!isNews) return undefined;
			base = current;
			continue;
		}

		await beforeWriting();
		try {
			const backup = (await writeDocument(desk, destination, text, current)) ?? '';
			return {text, before: current, backup};
		} catch (error) {
			if (!(error instanceof ChangedSince) || tries === mostTries) throw error;
		}
	}
}

function gone({path: name}: Destination): ChangedSince {
	return new ChangedSince(`${name} was not written, because it is gone.`, {
		seen: 'Somebody has removed it since it was read.',
		next: 'Look where it has gone, and run the same command with that file.',
	});
}
