import {literal} from '../text/escape.ts';
import type {Line, Piece} from '../template/patterns.ts';

/** Keeps the literal text of a line apart from the same characters in the values that stand in it. */
export type Tokens = {
	/** With `always` false, only characters that have a backslash already get one more. */
	add(text: string, always: boolean): string;
	remove(text: string): string;
};

/** Marks that could be anywhere; other literal text counts only with the spaces that it has around it. */
const marks = new Set(['*', '"', '(', ')']);

export function tokensOf(line: Line): Tokens {
	const sources = [...line.pieces.flatMap(literalsOf), line.end].flatMap(tokenOf);
	if (sources.length === 0) return {add: (text) => text, remove: (text) => text};
	const every = new RegExp(sources.map(({before, token}) => `${before}(?<!\\\\)\\\\*(?=${token})`).join('|'), 'gs');
	const escaped = new RegExp(sources.map(({before, token}) => `${before}(?<!\\\\)\\\\+(?=${token})`).join('|'), 'gs');
	return {
		add: (text, always) => text.replaceAll(always ? every : escaped, (slashes) => `${slashes}\\`),
		remove: (text) => text.replaceAll(escaped, (slashes) => slashes.slice(1)),
	};
}

function literalsOf(piece: Piece): string[] {
	const inner = 'question' in piece.content ? [] : piece.content.flatMap(literalsOf);
	return [piece.lead, ...inner, piece.tail];
}

function tokenOf(text: string): {before: string; token: string}[] {
	const core = text.trim();
	const [first = '', second] = core;
	if (first === '') return [];
	if (marks.has(first)) return [{before: '', token: literal(first)}];
	const before = /^\s/.test(text) ? '(?<=^|\\s)' : '';
	const after = second === undefined ? '(?:\\s|$)' : second === ' ' ? '\\s' : '';
	return [{before, token: literal(first) + after}];
}
