import {statusOf} from '../document/status.ts';
import {plainOf} from '../house/status-meaning.ts';
import type {Subject} from './types.ts';

const built = /^(?:implemented|done|completed?|finished|shipped|released|deployed|launched|landed)(?: |$)/;

/** Whether the status says that what is proposed has been built. */
export function isBuilt({reading}: Pick<Subject, 'reading'>): boolean {
	return built.test(plainOf(statusOf(reading)?.text ?? ''));
}

/** Whether it stands in a folder of what has been built, and says nothing else: `implemented/0014.md`. */
export function isBuiltByFolder({reading, around}: Pick<Subject, 'reading' | 'around'>): boolean {
	if (statusOf(reading) !== undefined) return false;
	const folders = (around?.path ?? '').split('/').slice(0, -1);
	return folders.some((folder) => built.test(plainOf(folder)));
}
