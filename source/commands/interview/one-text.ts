import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import type {Work} from './work.ts';

/** The questions of a step or of all as one text to edit. */
export async function writeOneText(
	{library}: Work,
	{draft, extent}: Extract<Effect, {type: 'write-one-text'}>,
): Promise<Outcome> {
	const {interview} = await library.templateFor(draft);
	const {oneTextOf} = await import('../../core/one-text/write.ts');
	return {type: 'one-text-written', draft, extent, text: oneTextOf(interview, draft, extent)};
}

/** What such a text says when it comes back. */
export async function readOneText(
	{library}: Work,
	{draft, extent, handed, edited}: Extract<Effect, {type: 'read-one-text'}>,
): Promise<Outcome> {
	const {interview} = await library.templateFor(draft);
	const {readBack} = await import('../../core/one-text/read.ts');
	return {type: 'one-text-read', before: draft, read: readBack(interview, draft, extent, {handed, edited})};
}
