import path from 'node:path';
import type {Disk} from '../../ports/disk.ts';

/** A file that a write changes; `name` is in the words of the person. */
type ChangedFile = {name: string; before: string; after: string};

/** The files that another text for a document changes: itself, the one that keeps its metadata, or both. */
export async function changedFiles(
	disk: Disk,
	cwd: string,
	file: string,
	before: string,
	after: string,
): Promise<ChangedFile[]> {
	const document = path.resolve(cwd, file);
	const texts = new Map((await disk.partsOf(document, after)).map((part) => [part.path, part.text]));
	return (await disk.partsOf(document, before))
		.map((part) => ({
			name: part.path === document ? file : path.join(path.dirname(file), path.basename(part.path)),
			before: part.text,
			after: texts.get(part.path) ?? part.text,
		}))
		.filter((part) => part.before !== part.after);
}
