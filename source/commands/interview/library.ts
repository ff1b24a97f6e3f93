import type {Block} from '../../core/document/write/block.ts';
import {dated} from '../../core/draft/dated.ts';
import {settled} from '../../core/draft/settled.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Content} from '../../core/edit/merge.ts';
import {Problem} from '../../core/errors.ts';
import {foreignName} from '../../core/foreign/name.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Clock} from '../../ports/clock.ts';

/** What tells which template a draft has: a name, or its own document. */
export type Seed = Pick<Draft, 'template' | 'answers' | 'marks' | 'target' | 'base'>;

/** A file that is there already. */
export type Existing = {target: string; text: string};

/** Templates, each read once, and the documents that drafts make in them. */
export type Library = {
	templateFor(draft: Pick<Seed, 'template' | 'base'>): Promise<Template>;
	/** The finished document, proved to read back; a document that is edited keeps what others changed in it. */
	textOf(draft: Draft, existing?: Existing): Promise<string>;
	/** The document as it grows, with the places of the answers. */
	previewOf(draft: Draft): Promise<Block>;
};

export function libraryOf(load: (name: string) => Promise<Template>, clock: Clock): Library {
	const known = new Map<string, Promise<Template>>();
	const templateFor = ({template, base}: Pick<Seed, 'template' | 'base'>): Promise<Template> => {
		const key = template === foreignName ? `${template} ${base?.text ?? ''}` : template;
		const found = known.get(key) ?? (template === foreignName ? ownTemplate(base?.text ?? '') : load(template));
		known.set(key, found);
		return found;
	};

	return {
		templateFor,
		async textOf(draft, existing) {
			const template = await templateFor(draft);
			if (draft.base) return edited(draft, draft.base, template, existing, clock.today());
			const {written} = await import('../shared/proved.ts');
			return written(template, '', newContent(template, draft, clock));
		},
		async previewOf(draft) {
			const template = await templateFor(draft);
			if (draft.base)
				return previewOfEdited(template, await edited(draft, draft.base, template, undefined, clock.today()));
			const {answers, marks} = newContent(template, draft, clock);
			const {renderWithPlaces} = await import('../../core/document/render.ts');
			return renderWithPlaces(template, answers, marks);
		},
	};
}

/** What a new document will hold when it is written now. */
function newContent({interview}: Template, draft: Draft, clock: Clock): Content {
	const {answers, marks} = settled(interview, draft);
	return {answers: dated(interview, answers, clock.dayOf(draft.startedAt), clock.today()), marks};
}

async function ownTemplate(text: string): Promise<Template> {
	const {templateOfDocument} = await import('../../core/foreign/template.ts');
	return templateOfDocument(text);
}

async function edited(
	draft: Draft,
	base: NonNullable<Draft['base']>,
	template: Template,
	existing: Existing | undefined,
	today: string,
): Promise<string> {
	const {rewrite} = await import('../../core/edit/rewrite.ts');
	const current = existing?.target === base.path ? existing.text : base.text;
	const {proved} = await import('../shared/proved.ts');
	const known = draft.template === foreignName ? undefined : template;
	const rewritten = proved(() => rewrite(known, draft, base.text, current, today));
	if ('text' in rewritten) return rewritten.text;
	throw new Problem(`${base.path} was changed by somebody else in the same places.`, {
		seen: rewritten.conflicts.join(', '),
		next: 'Write to another path (p in the review) and compare the two, or take their text over by hand.',
	});
}

async function previewOfEdited(template: Template, text: string): Promise<Block> {
	const {read} = await import('../../core/document/read/read.ts');
	const {placesOf} = await import('../../core/document/read/places.ts');
	return {text, places: placesOf(read(template, text))};
}
