import {rememberingMany} from '../../text/remembering.ts';

/** Headings and labels are compared without case, emphasis, surplus spaces and a colon at the end. */
export function sameTitle(one: string, other: string): boolean {
	return plainTitle(one) === plainTitle(other);
}

/** A heading as it is compared. */
export const plainTitle = rememberingMany((title) =>
	title.replaceAll(/[*_`]/g, '').replaceAll(/\s+/g, ' ').trim().replace(/:$/, '').toLowerCase(),
);

/** Signs that stand beside the words of a heading: emoji, as they are and by name, anchors. */
const signs =
	/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200D}|\u{20E3}|\u{FE0F}|(?<!\S):[a-z0-9_+-]+:(?!\S)|<!--(?:(?!<!--|-->).)*-->|<\/?a\b[^<>]*>|\{#[^{}]*\}/giu;

/** The words of a heading alone; links give their text. */
export function wordsOfTitle(title: string): string {
	return title
		.replaceAll(signs, '')
		.replaceAll(/!?\[([^[\]]*)\](?:\([^()]*\))?/g, '$1')
		.trim();
}

/** What counts a heading among others: `4.1`, `2)`, `§ 4`, `IV.`, `B.`, with a dash or a dot behind it. */
const ordinal =
	/^(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3}){0,5}(?:[.):]|(?= ))|(?:[IVX]{1,6}|[A-Z])[.)])[ \t]+(?:[-–—·:][ \t]+)?(?=\S)/;

/** The words of a heading that are not its number. */
export function withoutOrdinal(title: string): string {
	return title.replace(ordinal, '');
}
