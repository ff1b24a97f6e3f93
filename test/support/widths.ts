import type {Terminal} from '@xterm/headless';

/** Has a terminal give one cell to each emoji, as terminals do that are older than it. */
export function narrowEmoji(terminal: Terminal): void {
	terminal.unicode.register({
		version: 'narrow',
		wcwidth,
		// A mark joins the character before it; the width of that stands in the second and third bit.
		charProperties: (code, preceding) => {
			const width = wcwidth(code);
			const before = (preceding >> 1) & 3;
			return width === 0 && before > 0 ? (before << 1) | 1 : width << 1;
		},
	});
	terminal.unicode.activeVersion = 'narrow';
}

function wcwidth(code: number): 0 | 1 | 2 {
	const character = String.fromCodePoint(code);
	if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? 2 : 1;
}
