import path from 'node:path';
import {ChangedSince} from '../../core/errors.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import {destinationOf} from '../../shell/documents.ts';
import type {Work} from './work.ts';

/**
 * What a session has come to, in a file of its own beside the document. One that is there is never written over, unless
 * it is the one that this draft has written, and nobody has changed it since.
 */
export async function writeSummary(
	{ports, cwd, library}: Work,
	{target, draft}: Extract<Effect, {type: 'write-summary'}>,
): Promise<Outcome> {
	const {summaryText} = await import('../../core/meeting/summary.ts');
	const {interview} = await library.templateFor(draft);
	const last = draft.meeting?.summary;
	const {dir, name, base: file} = path.parse(target);
	const text = summaryText(interview, draft, {day: ports.clock.today(), file});
	for (let count = 1; ; count++) {
		const free = path.join(dir, `${name}.session${count === 1 ? '' : `-${count}`}.md`);
		const destination = await destinationOf(ports.git, cwd, free);
		const existing = await ports.disk.inspect(destination);
		if (existing === text) return {type: 'summary-written', path: free, text};
		const isOwn = last?.path === free && last.text === existing;
		if (existing !== undefined && !isOwn) continue;
		try {
			await ports.disk.write(destination, text, existing);
			return {type: 'summary-written', path: free, text};
		} catch (error) {
			// Somebody else was faster, so the next name is tried.
			if (!(error instanceof ChangedSince)) throw error;
		}
	}
}
