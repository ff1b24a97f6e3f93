import {pathOf} from '../core/draft/place.ts';
import type {Action} from '../flow/actions/action.ts';
import type {Effect} from '../flow/actions/effect.ts';
import type {Editor} from '../ports/editor.ts';

type Opening<Type extends Effect['type']> = Extract<Effect, {type: Type}>;

/** What became of an answer in the person's own editor. */
export function editedAnswer(editor: Editor, {place, text}: Opening<'open-editor'>): Action {
	const edited = editor.edit(text, pathOf(place));
	const result = 'text' in edited ? edited : {problem: `${edited.problem} ${edited.next}`};
	return {type: 'editor-returned', place, ...result};
}

/** What became of many answers there that stand in one text. */
export function editedText(editor: Editor, {draft, extent, text}: Opening<'open-one-text'>): Action {
	const came = editor.edit(text, `all-of-${extent}`);
	const result = 'text' in came ? {edited: came.text} : {problem: `${came.problem} ${came.next}`};
	return {type: 'one-text-edited', draft, extent, handed: text, ...result};
}
