import {withoutCode} from '../../markdown/prose.ts';
import {always, type Found, type Rule} from '../types.ts';

/** By what they do; joiners within emoji and words that need them are legal. Code may need any of them. */
const kinds: readonly {what: string; characters: RegExp; next: string; isIdle?: (text: string) => boolean}[] = [
	{
		what: 'turns the direction of text around, so that it reads as something else than it is',
		characters: /[\u202A-\u202E\u2066-\u2069]/gu,
		next: 'Take it out, unless the text is of a language that is written from right to left.',
		isIdle: (text) => !/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text),
	},
	{
		what: 'cannot be seen',
		characters:
			/[\u200B\u2060\u00AD]|(?<!^)\uFEFF|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D/gu,
		next: 'Take it out: searches and links stumble over it.',
		// In these scripts, where no spaces stand, such characters say where a line may end.
		isIdle: (text) => !/[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(text),
	},
	{
		what: 'is a control character, and no text',
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
		characters: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu,
		next: 'Delete it, and if a letter is missing there, type that.',
	},
	{
		what: 'stands for a character that was damaged on its way here',
		characters: /\uFFFD/gu,
		next: 'Type what it was.',
	},
];

export const invisible: Rule = {
	id: 'invisible',
	code: 'F15',
	promise: 'What is in the file can be seen.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	fixes:
		'takes out what nobody can see within and between words, outside of code and of text that runs from right to left',
	check({source: {text}}) {
		return kinds.flatMap(({what, characters, next, isIdle}) => {
			const canGo = isIdle?.(text) === true;
			const meant = [...text.matchAll(characters)].filter(({0: found, index}) => !isShown(text, found, index));
			return meant.map(({0: found, index}): Found => {
				const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
				const isSafe = canGo && withoutCode(text)[index] === found && changesNoMark(text, index);
				const fix = isSafe ? {fix: {text: ''}} : {};
				return {start: index, end: index + found.length, message: `U+${code} ${what}.`, next, ...fix};
			});
		});
	},
	good: '# Carts 👩‍💻\n\nWords.\n',
	bad: '# Carts\n\nWords\u200B and a \u202Eline\u202C.\n',
};

/** How far other such characters around one are looked past. */
const reach = 20;

const unseen = '[\\u00AD\\u200B\\u200D\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]*';
const before = {
	word: new RegExp(`[\\p{L}\\p{M}\\p{N}]${unseen}$`, 'u'),
	end: new RegExp(`[\\p{L}\\p{M}\\p{N}.,;?!"')]${unseen}$`, 'u'),
	space: new RegExp(`(?:^|\\s)${unseen}$`, 'u'),
};
const behind = {
	word: new RegExp(`^${unseen}[\\p{L}\\p{M}\\p{N}]`, 'u'),
	letter: new RegExp(`^${unseen}\\p{L}`, 'u'),
	space: new RegExp(`^${unseen}(?:\\s|$)`, 'u'),
};

/** Beside an at sign, a star or a dot it may keep them from being a mention, a mark or an address; between words it is idle. */
function changesNoMark(text: string, at: number): boolean {
	const [left, right] = [text.slice(Math.max(0, at - reach), at), text.slice(at + 1, at + 1 + reach)];
	return (
		(before.word.test(left) && behind.word.test(right)) ||
		(before.end.test(left) && behind.space.test(right)) ||
		(before.space.test(left) && behind.letter.test(right))
	);
}

/** Code shows what a program makes of damaged text. */
function isShown(text: string, found: string, at: number): boolean {
	return found === '\uFFFD' && withoutCode(text)[at] !== found;
}
