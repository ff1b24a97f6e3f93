import {dated} from '../../core/draft/dated.ts';
import {documentContent} from '../../core/draft/document-content.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Choices, Conflict} from '../../core/edit/conflict.ts';
import type {Content} from '../../core/edit/merge.ts';
import type {Base} from '../../core/edit/rebase.ts';
import type {Rewritten} from '../../core/edit/rewrite.ts';
import {foreignName} from '../../core/foreign/name.ts';
import type {HouseView} from '../../core/house/types.ts';
import type {PlacedText} from '../../core/lens/write/block.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Besides, Rebased} from '../../flow/actions/outcome.ts';
import type {Clock} from '../../ports/clock.ts';
import {currentText, type Existing, edited, inNewestForm, knownTemplate, previewOfEdited} from './editing.ts';
import {placedIn} from './examining.ts';
import type {Survey} from './surveying.ts';
import {containment} from './texts.ts';

/** What tells which template a draft has: a name, or its own document. */
export type Seed = Pick<Draft, 'template' | 'answers' | 'marks' | 'target' | 'base' | 'brief' | 'meeting'>;

/** Templates, each read once, and the documents that drafts make in them. */
export type Library = {
	templateFor(draft: Pick<Seed, 'template' | 'base'>): Promise<Template>;
	/**
	 * The finished document, proved to read back. A document that is edited keeps what others changed in it; where
	 * they changed the same answers, these come instead. `isMoved`: in the newest form of its template.
	 */
	textOf(draft: Draft, existing?: Existing, isMoved?: boolean): Promise<Rewritten>;
	/** The draft as an edit of a text, with what the interview shows of that. */
	rebased(draft: Draft, file: Base, choices?: Choices): Promise<Rebased>;
	/** What the document that is edited holds besides the answers. */
	besidesIn(draft: Pick<Seed, 'template' | 'base'>): Promise<Besides>;
	/** The answers that the document may say already, and of which the person has not said what is to become of them. */
	doublesIn(draft: Draft, existing?: Existing): Promise<Conflict[]>;
	/** The document as it grows, with the places of the answers. */
	previewOf(draft: Draft): Promise<PlacedText>;
	/** What the rules find in that document, by what the house says and among the files around it. */
	findingsIn(draft: Draft, house: HouseView): Promise<PlacedFinding[]>;
};

export function libraryOf(load: (name: string) => Promise<Template>, clock: Clock, survey?: Survey): Library {
	const templateFor = readOnce(load);
	const library: Library = {
		templateFor,
		async textOf(draft, existing, isMoved = false) {
			const template = await templateFor(draft);
			if (draft.base) {
				const next = await edited(draft, draft.base, template, existing, clock.today());
				return isMoved && 'text' in next ? inNewestForm(template, next.text, draft.base.path) : next;
			}

			const {written} = await import('../shared/proved.ts');
			return {text: written(template, '', await newContent(template, draft, clock))};
		},
		async rebased(draft, file, choices) {
			const {rebased} = await import('../../core/edit/rebase.ts');
			const onto = rebased(knownTemplate(draft, await templateFor(draft)), draft, file, choices);
			return {draft: onto, interview: (await templateFor(onto)).interview, ...(await library.besidesIn(onto))};
		},
		async besidesIn(draft) {
			if (!draft.base) return {kept: [], said: []};
			return besidesOf(await templateFor(draft), draft.base.text);
		},
		async doublesIn(draft, existing) {
			if (!draft.base) return [];
			const {doublesOf} = await import('../../core/edit/doubles.ts');
			const template = knownTemplate(draft, await templateFor(draft));
			return doublesOf(template, draft, draft.base.text, currentText(draft.base, existing));
		},
		async previewOf(draft) {
			const template = await templateFor(draft);
			if (draft.base) return previewOfEdited(draft, draft.base, template, clock.today());
			const {answers, marks} = await newContent(template, draft, clock);
			const {renderWithPlaces} = await import('../../core/document/render.ts');
			return renderWithPlaces(template, answers, marks);
		},
		async findingsIn(draft, house) {
			const template = await templateFor(draft);
			const {text} = await library.previewOf(draft);
			const file = draft.base?.path ?? draft.target;
			const around = file === undefined ? undefined : await survey?.(file, text);
			return placedIn(draft, {template, text, today: clock.today(), ...(around ? {around} : {})}, house);
		},
	};
	return library;
}

async function besidesOf(template: Template, text: string): Promise<Besides> {
	const {keptIn} = await import('../../core/document/kept.ts');
	const {read} = await import('../../core/document/read.ts');
	const {formOf} = await import('../../core/edit/new-form/form-of.ts');
	const {saidOfBlanks} = await import('../../core/edit/said-already.ts');
	const reading = read(template, text);
	return {
		kept: keptIn(reading),
		said: saidOfBlanks(template, reading),
		isOfEarlierForm: formOf(template, text, reading) !== template,
	};
}

/** A document of its own template makes that; the others are read once. */
function readOnce(load: (name: string) => Promise<Template>): Library['templateFor'] {
	const known = new Map<string, Promise<Template>>();
	return async ({template, base}) => {
		if (template === foreignName && base !== undefined) return ownTemplate(base);
		const found = known.get(template) ?? load(template);
		known.set(template, found);
		return found;
	};
}

/** What a new document will hold when it is written now. */
async function newContent({interview}: Template, draft: Draft, clock: Clock): Promise<Content> {
	const {answers, marks} = documentContent(interview, draft, await containment());
	return {answers: dated(interview, answers, clock.dayOf(draft.startedAt), clock.today()), marks};
}

async function ownTemplate({text, putBack = []}: Base): Promise<Template> {
	const {templateOfDocument} = await import('../../core/foreign/template.ts');
	const {withSectionsPutBack} = await import('../../core/foreign/put-back.ts');
	return templateOfDocument(withSectionsPutBack(text, putBack));
}
