import {statusOf} from '../document/status.ts';
import {plainOf} from '../house/status-meaning.ts';
import type {Subject} from './types.ts';

const built = /^(?:implemented|done|completed?|finished|shipped|released|deployed|launched|landed)(?: |$)/;

/** Whether the status says that what is proposed has been built. */
export function isBuilt({reading}: Pick<Subject, 'reading'>): boolean {
	return built.test(plainOf(statusOf(reading)?.text ?? ''));
}
