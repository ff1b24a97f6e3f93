import type {Draft} from '../../core/draft/types.ts';
import type {textWithMost} from '../../core/edit/most.ts';
import type {Base} from '../../core/edit/rebase.ts';
import type {Rewritten} from '../../core/edit/rewrite.ts';
import {foreignName} from '../../core/foreign/name.ts';
import type {PlacedText} from '../../core/lens/write/block.ts';
import type {Template} from '../../core/template/parse.ts';

/** A file that is there already. */
export type Existing = {target: string; text: string};

/** None where the document is its own. */
export function knownTemplate({template: name}: Draft, template: Template): Template | undefined {
	return name === foreignName ? undefined : template;
}

export async function edited(
	draft: Draft,
	base: Base,
	template: Template,
	existing: Existing | undefined,
	today: string,
	put?: typeof textWithMost,
): Promise<Rewritten> {
	const {rewrite} = await import('../../core/edit/rewrite.ts');
	const {proved} = await import('../shared/proved.ts');
	return proved(() =>
		rewrite(knownTemplate(draft, template), draft, base.text, currentText(base, existing), today, put),
	);
}

export async function inNewestForm(template: Template, text: string, file: string): Promise<Rewritten> {
	const {inNewest} = await import('../shared/newest.ts');
	return {text: inNewest(template, text, file)};
}

/** What the document that is edited holds by now; another one is no matter. */
export function currentText(base: Base, existing: Existing | undefined): string {
	return existing?.target === base.path ? existing.text : base.text;
}

/** What cannot be written yet hinders nobody from looking at all else. */
export async function previewOfEdited(
	draft: Draft,
	base: Base,
	template: Template,
	today: string,
): Promise<PlacedText> {
	const {textWithMost} = await import('../../core/edit/most.ts');
	const edit = await edited(draft, base, template, undefined, today, textWithMost);
	const text = 'text' in edit ? edit.text : base.text;
	const {read} = await import('../../core/document/read.ts');
	const {placesOf} = await import('../../core/document/places.ts');
	const {keptIn, keptPath} = await import('../../core/document/kept.ts');
	const reading = read(template, text);
	const kept = keptIn(reading).map(({start, end}, index) => ({path: keptPath(index), start, end}));
	return {text, places: [...placesOf(reading), ...kept]};
}
