import {always, type Found, type Rule} from '../types.ts';

/** By what they do; joiners within emoji and words that need them are legal. */
const kinds: readonly {what: string; characters: RegExp; next: string}[] = [
	{
		what: 'turns the direction of text around, so that it reads as something else than it is',
		characters: /[\u202A-\u202E\u2066-\u2069]/gu,
		next: 'Take it out, unless the text is of a language that is written from right to left.',
	},
	{
		what: 'cannot be seen',
		characters:
			/[\u200B\u2060\u00AD]|(?<!^)\uFEFF|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D/gu,
		next: 'Take it out: searches and links stumble over it.',
	},
	{
		what: 'is no text',
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
		characters: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/gu,
		next: 'Type it again; it was damaged on its way here.',
	},
];

export const invisible: Rule = {
	id: 'invisible',
	code: 'F15',
	promise: 'What is in the file can be seen.',
	levels: {own: always('warning'), foreign: always('warning')},
	check({source}) {
		return kinds.flatMap(({what, characters, next}) =>
			[...source.text.matchAll(characters)].map((found): Found => {
				const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
				return {start: found.index, end: found.index + found[0].length, message: `U+${code} ${what}.`, next};
			}),
		);
	},
	good: '# Carts 👩‍💻\n\nWords.\n',
	bad: '# Carts\n\nWords\u200B and a \u202Eline\u202C.\n',
};
