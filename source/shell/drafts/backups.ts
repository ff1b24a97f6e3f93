import {existsSync} from 'node:fs';
import path from 'node:path';
import {stamp} from '../files/aside.ts';
import {commit} from '../files/commit.ts';
import {stage} from '../files/stage.ts';
import {ensureFolder} from './layout.ts';

/** Stores the text that a document had; `now` is an ISO timestamp. Gives the path of the copy. */
export async function keepBackup(folder: string, document: string, text: string, now: string): Promise<string> {
	ensureFolder(folder);
	const {name, ext} = path.parse(document);
	const wanted = path.join(folder, `${name.slice(0, 80)}.${stamp(now)}`);
	let copy = wanted + ext;
	for (let count = 2; existsSync(copy); count++) copy = `${wanted}-${count}${ext}`;
	commit(await stage(copy, text, 0o600), copy);
	return copy;
}
