import {commentsIn} from '../markdown/prose.ts';
import {cutTo} from '../text/cut.ts';

const fenced = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?!\n))/gm;

/** Elements that only say how something looks, or where it is folded away. */
const formatting =
	/<\/?(?:a|b|blockquote|br|center|code|del|details|div|em|font|hr|i|img|ins|kbd|li|ol|p|pre|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** What begins a tag, a comment or an instruction for whoever renders it, unless it is an address. */
const opener = /(?<!\\)<(?=[/!?]|\p{L})(?!(?:https?|mailto):)/giu;

/** A Markdown text without blocks of code and without comments, closed or not. */
export function withoutCodeAndComments(text: string): string {
	let bare = '';
	let at = 0;
	for (const {start, end} of commentsIn(text)) {
		bare += text.slice(at, start);
		at = end;
	}

	return (bare + text.slice(at)).replace(fenced, '\n');
}

/**
 * Words of somebody else on one line of at most so many columns, that open nothing which they do not close: what is cut
 * or was written for another place keeps its words and loses what a renderer would do with them.
 */
export function wordsAlone(text: string, columns: number): string {
	const cut = cutTo(text.replace(formatting, ' ').replaceAll(/ {2,}/g, ' ').trim(), columns);
	// Code that is whole stays as it is, since nothing begins in it.
	const parts = cut.split(/((?<!`)(`+)(?!`)(?:(?!\2)[\s\S])*?(?<!`)\2(?!`))/);
	return parts.map((part, at) => (at % 3 === 0 ? contained(part) : at % 3 === 1 ? part : '')).join('');
}

function contained(part: string): string {
	return part.replaceAll(opener, '\\<').replaceAll(/(?<!\\)`/g, '\\`');
}
