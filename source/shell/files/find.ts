import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {codeOf, diskProblem} from './problems.ts';

/** Folders that hold nothing that people wrote. */
const skipped = new Set(['node_modules', 'vendor', 'dist', 'build', 'target']);

/**
 * The Markdown files in a folder and all below it, sorted, as paths that begin with it; folders whose name begins
 * with a dot, those of other people's code and links are left out. Undefined when it is no folder.
 */
export async function findDocuments(folder: string): Promise<string[] | undefined> {
	try {
		return await documentsBelow(folder);
	} catch (error) {
		if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENOENT') return undefined;
		throw diskProblem(error, `${folder} cannot be read.`);
	}
}

async function documentsBelow(folder: string): Promise<string[]> {
	const entries = (await readdir(folder, {withFileTypes: true})).sort((one, other) => (one.name < other.name ? -1 : 1));
	const found: string[] = [];
	for (const entry of entries) {
		const name = path.join(folder, entry.name);
		if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.push(name);
		else if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name))
			found.push(...(await documentsBelow(name)));
	}

	return found;
}
