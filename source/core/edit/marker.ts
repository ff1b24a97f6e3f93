import {blocksOf} from '../markdown/blocks.ts';
import {sourceOf} from '../markdown/source.ts';

/** The template that a document names in a comment of its own, `<!-- rfc-wizard: staff-rfc -->`; the first one counts. */
export function templateNamedIn(text: string): string | undefined {
	// Most documents name none, and need not be taken apart for it.
	if (!text.includes('rfc-wizard:')) return undefined;
	const source = sourceOf(text);
	for (const {type, first} of blocksOf(source)) {
		const name = type === 'html' ? comment.exec(source.lines[first] ?? '')?.[1] : undefined;
		if (name !== undefined) return name;
	}

	return undefined;
}

const comment = /^<!--\s*rfc-wizard:\s*(\S+)\s*-->\s*$/;
