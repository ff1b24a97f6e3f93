import type {Mark} from '../answers/answers.ts';

/** What stands in the place of an answer that is not there. */
export type Placeholder = Mark | 'missing';

const texts: Readonly<Record<Placeholder, string>> = {
	missing: '_To be decided_',
	unknown: '_Not known yet_',
	skipped: '_Skipped_',
};

export const placeholders = Object.keys(texts) as Placeholder[];

const anyPlaceholder = new RegExp(`^(\\\\*)(?:${Object.values(texts).join('|')})$`);

export function textOfPlaceholder(placeholder: Placeholder): string {
	return texts[placeholder];
}

/** The placeholder that a text is, when it is nothing else. */
export function placeholderIn(text: string): Placeholder | undefined {
	return placeholders.find((name) => texts[name] === text.trimEnd());
}

/** A person may type just such words; a backslash before them keeps them apart. */
export function escapePlaceholder(text: string): string {
	return anyPlaceholder.test(text) ? `\\${text}` : text;
}

export function unescapePlaceholder(text: string): string {
	return text.startsWith('\\') && anyPlaceholder.test(text) ? text.slice(1) : text;
}
