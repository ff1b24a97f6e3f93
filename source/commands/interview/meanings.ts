import {setImmediate as breath} from 'node:timers/promises';
import type {Question} from '../../core/answers/interview.ts';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import {changeDocument} from '../../shell/documents/writing.ts';
import {destinationOf} from '../../shell/documents.ts';
import type {Work} from './work.ts';

/** The questions that a section of the document could be the answer to; keys go on between the readings that it takes. */
export async function findMeanings(
	{library}: Work,
	{draft, heading, section}: Extract<Effect, {type: 'find-meanings'}>,
): Promise<Outcome> {
	const {inLikelyOrder, meaningsOf} = await import('../../core/edit/meanings.ts');
	const questions: Question[] = [];
	for (const question of meaningsOf(await library.templateFor(draft), baseOf(draft, heading).text, heading)) {
		questions.push(question);
		await breath();
	}

	return {type: 'meanings-found', heading, questions: inLikelyOrder(questions, section)};
}

/** Writes into the document which question a section answers, whatever others have changed in it meanwhile. */
export async function sayMeaning(
	{library, ports, cwd}: Work,
	{draft, heading, question}: Extract<Effect, {type: 'say-meaning'}>,
): Promise<Outcome> {
	const {withMeaning} = await import('../../core/edit/meanings.ts');
	const base = baseOf(draft, heading);
	const template = await library.templateFor(draft);
	const change = async (current: string): Promise<string> => {
		const text = withMeaning(template, current, heading, question);
		if (text === undefined) throw unsayable(base.path, heading);
		return text;
	};
	const destination = await destinationOf(ports.git, cwd, base.path);
	const written = await changeDocument(ports, destination, base.text, change, async () => {});
	const file = {path: base.path, text: written?.text ?? base.text};
	return {type: 'meaning-said', heading, question, ...(await library.rebased(draft, file))};
}

function baseOf({base}: Draft, heading: string): NonNullable<Draft['base']> {
	if (!base) throw unsayable('The document', heading);
	return base;
}

function unsayable(file: string, heading: string): Problem {
	return new Problem(`${file} was not written: "${heading}" in it is not what it was.`, {
		next: 'Look at the file, and open it again.',
	});
}
