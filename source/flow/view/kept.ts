import type {Kept} from '../../core/document/kept.ts';
import type {SessionState} from '../types.ts';

/** What a part of a document is called that no question is for: its heading, or the one that it stands under. */
export function keptTitle(kept: Kept | undefined): string {
	const heading = kept?.headings.at(-1);
	if (heading === undefined) return 'Text above the first heading';
	if (kept?.isSection) return heading;
	return kept?.headings.length === 1 ? 'Text under the title' : `Text under ${heading}`;
}

export type KeptView = {title: string; text: string; top: number; note: string};

/** What is read in place of a question, with the way to change it; undefined while a question is asked. */
export function keptView({kept, keptAt, draft}: SessionState): KeptView | undefined {
	const part = keptAt && kept[keptAt.index];
	if (!part) return undefined;
	const file = draft.base?.path.split(/[\\/]/).at(-1) ?? 'the file';
	return {
		title: keptTitle(part),
		text: part.text,
		top: keptAt.top,
		note: `No question is for this; it stays as it is. Change it by hand in ${file}, also while this is open.`,
	};
}
