import {bulletOf} from '../markdown/label.ts';
import {ownLines} from '../markdown/prose.ts';
import type {LineLabel} from './in-texts.ts';

/** A heading is short, and no sentence. */
const longest = 60;

/** The signs by which a heading of an outline, or of another markup, begins: `- # Plan`, `== Plan ==`, `h2. Plan`. */
const marked = /^(?:#{1,6}|={1,5}|h[1-6]\.)\s+(?<text>.*?)\s*=*$/;

/** In HTML, or in one pair of marks: bold is read elsewhere. */
const within = /^<(?:h[1-6]|summary|b|strong|u)\b[^>]*>(?<html>[^<]+)<|^(?<open>\*\*\*|[*_])(?<text>[^*_]+)\k<open>:?$/;

const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Z][.)]|\(\p{L}\)|§ ?\d+)\s+(?<text>\p{Lu}.*)$/u;

/**
 * Lines that stand as headings without being any: in an outline, in HTML or other markup, in marks, in capitals, or with
 * a number alone in a paragraph. A bullet is one where others stand inside it, unless it is a link of a table of contents.
 */
export function headlinesIn(
	text: string,
	source: readonly string[],
	isLookedAt: (line: number) => boolean,
): LineLabel[] {
	const lines = ownLines(text);
	return source.flatMap((whole, line): LineLabel[] => {
		if (!isLookedAt(line)) return [];
		const label = headlineOf(whole, lines[line] ?? '', source[line - 1] ?? '', source[line + 1] ?? '');
		return label === undefined || label.length > longest ? [] : [{label, line}];
	});
}

function headlineOf(whole: string, own: string, above: string, below: string): string | undefined {
	const bullet = bulletOf(own);
	const plain = whole.slice(bullet.length).trim();
	const isHeading = bullet === '' && plain.startsWith('#');
	if (plain === '' || isHeading || plain.length > longest + 30) return undefined;
	const {html, text} = within.exec(plain)?.groups ?? {};
	const named = marked.exec(plain)?.groups?.text ?? html ?? text;
	if (named !== undefined) return named.trim();
	if (own.trim() === '' || /[.,;!]$/.test(plain) || /\||\]\(/.test(plain)) return undefined;
	if (bullet.trim() !== '') return isAround(bullet, below) && isShort(plain) ? plain.replace(/:$/, '') : undefined;
	if (above.trim() !== '') return undefined;
	if (!/\p{Ll}/u.test(plain) && /\p{L}{4}/u.test(plain)) return isShort(plain) ? plain : undefined;
	const number =
		below.trim() === '' || /^[~^"+.*_-]{4,}\s*$/.test(below) ? numbered.exec(plain)?.groups?.text : undefined;
	return number !== undefined && isShort(number) ? number : undefined;
}

function isShort(text: string): boolean {
	return text.split(/\s+/).length < 7;
}

/** Whether the next line is an item inside. */
function isAround(bullet: string, below: string): boolean {
	const inner = bulletOf(below);
	return inner !== '' && inner.search(/\S/) > bullet.search(/\S/);
}
