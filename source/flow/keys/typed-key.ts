import {remapWords} from '../../words/views/keys.ts';
import {keyLabel} from './label.ts';

/** A key as the table names it, or why none can be given to an action. */
export type TypedKey = {key: string} | {problem: string};

const names: Readonly<Record<string, string>> = {
	pgup: 'page-up',
	pageup: 'page-up',
	pgdn: 'page-down',
	pagedown: 'page-down',
	esc: 'escape',
	del: 'delete',
	return: 'enter',
	space: ' ',
	'↑': 'up',
	'↓': 'down',
	'←': 'left',
	'→': 'right',
};

const modifiers = /^(?:(ctrl|control|c)[-+]|(\^)|(alt|meta|m)[-+]|(shift|s)[-+])(?=.)/i;

/** What somebody types for a key: Ctrl-Q, ctrl+q, C-q, ^Q, M-x, F5, a. */
export function typedKey(typed: string): TypedKey {
	const name = canonical(typed.trim());
	const problem = problemOf(name);
	return problem === undefined ? {key: name} : {problem: `${keyLabel(name)} ${problem}`};
}

/** Keys that stay what they are: text fields, lists and the way out need them. */
export function isFixed(key: string): boolean {
	return key === 'ctrl-c' || key === ' ' || /^[0-9]$/.test(key) || key === 'letters' || alwaysNamed.test(key);
}

const alwaysNamed =
	/^(?:shift-|alt-)?enter$|^(?:shift-)?tab$|^(?:escape|backspace|delete|up|down|left|right|home|end|page-up|page-down)$/;

function canonical(typed: string): string {
	const held = new Set<string>();
	let rest = typed;
	for (let found = modifiers.exec(rest); found && [...rest].length > 1; found = modifiers.exec(rest)) {
		held.add(found[1] || found[2] ? 'ctrl' : found[3] ? 'alt' : 'shift');
		rest = rest.slice(found[0].length);
	}

	const lower = rest.toLowerCase();
	const isNamed = [...rest].length > 1;
	const name = names[lower] ?? (isNamed || held.size > 0 ? lower : rest);
	return ['ctrl', 'alt', 'shift'].flatMap((one) => (held.has(one) ? [`${one}-`] : [])).join('') + name;
}

/** Bytes that are those of other keys, or that something before us takes for itself. */
const taken: Readonly<Record<string, string>> = {
	'ctrl-h': remapWords.sameAs(keyLabel('backspace')),
	'ctrl-i': remapWords.sameAs(keyLabel('tab')),
	'ctrl-j': remapWords.sameAs(keyLabel('enter')),
	'ctrl-m': remapWords.sameAs(keyLabel('enter')),
	'ctrl-[': remapWords.sameAs(keyLabel('escape')),
	'ctrl-c': remapWords.leaves,
	'ctrl-s': remapWords.stops,
	'ctrl-q': remapWords.stops,
	'ctrl-\\': remapWords.quits,
	'alt-[': remapWords.begins,
	'alt-]': remapWords.begins,
	'alt-_': remapWords.begins,
};

const sent = [
	/^ctrl-[a-z\]^_]$/,
	/^alt-[!-~]$/,
	/^f(?:[1-9]|1[0-2])$/,
	/^(?:ctrl|alt)-(?:up|down|left|right|home|end)$/,
	/^[\p{L}\p{M}\p{P}\p{S}]$/u,
];

function problemOf(key: string): string | undefined {
	if (taken[key] !== undefined) return taken[key];
	if (isFixed(key)) return remapWords.stays;
	return sent.some((shape) => shape.test(key)) ? undefined : remapWords.notSent;
}
