import type {Draft} from './types.ts';

/** What people call a draft: its title, else the file that it edits. */
export function draftName({answers, base}: Pick<Draft, 'answers' | 'base'>, nameless = 'Untitled'): string {
	const {title} = answers;
	if (typeof title === 'string' && title !== '') return title;
	return base?.path.split(/[\\/]/).at(-1) ?? nameless;
}
