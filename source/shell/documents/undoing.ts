import {Problem} from '../../core/errors.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import type {Destination, Disk} from '../../ports/disk.ts';
import type {Drafts} from '../../ports/drafts.ts';

/** What undoing the last write to a document would do: the text that is there, and the one that it had before. */
export type Undoing = {text: string; before: string; at: string};

/** Throws a Problem when there is nothing to undo, or the document was changed since. `name` is how the person calls it. */
export async function undoingOf(
	{disk, drafts}: {disk: Disk; drafts: Drafts},
	destination: Destination,
	name: string,
): Promise<Undoing> {
	const last = await drafts.lastBackup(destination.path);
	if (!last) {
		throw new Problem(`There is no write to ${name} that can be undone.`, {
			seen: 'No earlier text of this file is kept on this machine.',
			next: `Your repository may know it: git log -p ${shellWord(name)}`,
		});
	}

	const text = await disk.inspect(destination);
	if (text !== undefined && last.wasReplacedBy(text)) return {text, before: last.text, at: last.at};
	if (text === last.text) {
		throw new Problem(`${name} has the text from before the last write already.`, {
			seen: `The write of ${last.at} has been undone by other means.`,
		});
	}

	const [copy, file] = [shellWord(last.copy), shellWord(name)];
	throw new Problem(`${name} was changed since the last write, and was not touched.`, {
		seen: text === undefined ? 'The file is gone.' : `Its text is not the one that was written at ${last.at}.`,
		next: `To compare: diff ${copy} ${file}\nTo take the text from before that write all the same: cp ${copy} ${file}`,
	});
}
