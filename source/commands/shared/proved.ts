import {NotProved, write} from '../../core/document/write.ts';
import type {Content} from '../../core/edit/merge.ts';
import {Problem} from '../../core/errors.ts';
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
		const {expected, found} = error;
		throw new Problem('The document was not written, because it would not read back as it was meant.', {
			seen: Object.keys(expected)
				.filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
				.join(', '),
			next: 'Word these answers in another way, and report this as a bug, please. Nothing is lost.',
			cause: error,
		});
	}
}
