import {type Mark, notApplicable} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';

/** What stands in the place of an answer that is not there. What was skipped leaves nothing. */
export type Placeholder = Exclude<Mark, 'skipped'> | 'missing';

const missing = '_To be decided_';

/** Source of an expression for any of them; earlier versions wrote more. */
export const placeholderPattern =
	'_(?:To be decided|Skipped|Not (?:known yet|decided|known|answered|recorded)|Not applicable: [^\\n]*?[^\\s_])_';

const anyPlaceholder = new RegExp(`^(\\\\*)${placeholderPattern}$`);

const open = /^_Not (?:known yet|decided|known|answered)_$/;

export function textOfPlaceholder(
	placeholder: Placeholder,
	{open: word = 'decided'}: Pick<Field, 'open'> = {},
): string {
	if (placeholder === 'missing') return missing;
	if (placeholder === 'unknown') return `_Not ${word}_`;
	return `_N${placeholder.slice(1)}_`;
}

/** The placeholder that a text is, when it is nothing else. What was skipped once is not answered, and no more. */
export function placeholderIn(text: string): Placeholder | undefined {
	const line = text.trimEnd();
	if (line.startsWith('\\') || !anyPlaceholder.test(line)) return undefined;
	if (line === missing || line === '_Skipped_') return 'missing';
	if (open.test(line)) return 'unknown';
	return line === '_Not recorded_' ? 'not recorded' : `${notApplicable}${line.slice(notApplicable.length + 1, -1)}`;
}

/** A person may type just such words; a backslash before them keeps them apart. */
export function escapePlaceholder(text: string): string {
	return anyPlaceholder.test(text) ? `\\${text}` : text;
}

export function unescapePlaceholder(text: string): string {
	return text.startsWith('\\') && anyPlaceholder.test(text) ? text.slice(1) : text;
}
