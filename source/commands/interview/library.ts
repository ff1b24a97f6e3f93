import type {Block} from '../../core/document/write/block.ts';
import {settled} from '../../core/draft/settled.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Template} from '../../core/template/parse.ts';

/** Templates, each read once, and the documents that drafts make in them. */
export type Library = {
	template(name: string): Promise<Template>;
	/** The finished document, proved to read back. */
	textOf(draft: Draft): Promise<string>;
	/** The document as it grows, with the places of the answers. */
	previewOf(draft: Draft): Promise<Block>;
};

export function libraryOf(load: (name: string) => Promise<Template>): Library {
	const known = new Map<string, Promise<Template>>();
	const template = (name: string): Promise<Template> => {
		const found = known.get(name) ?? load(name);
		known.set(name, found);
		return found;
	};

	return {
		template,
		async textOf(draft) {
			const {answers, marks, made} = await contentOf(draft, template);
			const {write} = await import('../../core/document/write.ts');
			return write(made, '', answers, marks).text;
		},
		async previewOf(draft) {
			const {answers, marks, made} = await contentOf(draft, template);
			const {renderWithPlaces} = await import('../../core/document/render.ts');
			return renderWithPlaces(made, answers, marks);
		},
	};
}

async function contentOf(draft: Draft, template: (name: string) => Promise<Template>) {
	const made = await template(draft.template);
	return {...settled(made.interview, draft), made};
}
