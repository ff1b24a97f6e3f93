import type {TextProps} from 'ink';

/** What a piece of text means. Colour and weight only repeat what a glyph or a word already says. */
export type Meaning = 'plain' | 'quiet' | 'strong' | 'accent' | 'selected' | 'success' | 'warning' | 'problem';

/** How each meaning looks, in the sixteen colours that every terminal has. */
export const theme: Readonly<Record<Meaning, TextProps>> = {
	plain: {},
	quiet: {dimColor: true},
	strong: {bold: true},
	accent: {color: 'cyan'},
	selected: {color: 'cyan', bold: true},
	success: {color: 'green'},
	warning: {color: 'yellow'},
	problem: {color: 'red', bold: true},
};
