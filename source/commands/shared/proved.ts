import {NotProved, write} from '../../core/document/write.ts';
import type {Content} from '../../core/edit/merge.ts';
import {Problem} from '../../core/errors.ts';
import type {OpenEnd} from '../../core/markdown/open-end.ts';
import type {Template} from '../../core/template/parse.ts';

/** The text of a document with these answers. */
export function written(template: Template, text: string, {answers, marks}: Content): string {
	return proved(() => write(template, text, answers, marks).text);
}

/** The outcome of a write; one that would not read back becomes a problem that names the answers. */
export function proved<Outcome>(attempt: () => Outcome): Outcome {
	try {
		return attempt();
	} catch (error) {
		if (!(error instanceof NotProved)) throw error;
		const {expected, found, openEnd} = error;
		if (openEnd) throw neverClosed(openEnd, error);
		throw new Problem('The document was not written, because it would not read back as it was meant.', {
			seen: Object.keys(expected)
				.filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
				.join(', '),
			next: 'Word these answers in another way, and report this as a bug, please. Nothing is lost.',
			cause: error,
		});
	}
}

function neverClosed({what, line}: OpenEnd, cause: NotProved): Problem {
	return new Problem('The document was not written, because what was to be added would not be read.', {
		seen: `it ends in a ${what} that begins in line ${line + 1} and is never closed, which takes in all that follows`,
		next: `Close the ${what} in the file, then write again. Nothing is lost.`,
		cause,
	});
}
