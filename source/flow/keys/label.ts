import {capital} from '../../core/text/capital.ts';
import {keyNames} from '../../words/keys/common.ts';
import type {Intent} from '../actions/intent.ts';
import type {Context} from '../state/context.ts';
import type {Binding} from './types.ts';

const {named, held: heldNames} = keyNames;
const names: Readonly<Record<string, string>> = named;
const heldKeys: Readonly<Record<string, string>> = heldNames;

const modifiers = /^((?:ctrl-|alt-|shift-)*)(.+)$/s;

/** How a key is written for people: `ctrl-g` is Ctrl-G. */
export function keyLabel(key: string): string {
	const [, held = '', name = key] = modifiers.exec(key) ?? [];
	const last = names[name] ?? (name.length > 1 || held !== '' ? capital(name) : name);
	return held
		.split('-')
		.slice(0, -1)
		.map((key) => heldKeys[key] ?? key)
		.concat(last)
		.join('-');
}

/** The keys of a table that ask for something, there where it is not the same everywhere, as a sentence names them: "Ctrl-_ or Alt-Z". */
export function keysOf(table: readonly Binding[], type: Intent['type'], context?: Context): string {
	const isMeant = ({intent, contexts}: Binding) =>
		intent.type === type && (context === undefined || contexts.includes(context));
	return (table.find(isMeant)?.keys ?? []).map(keyLabel).join(keyNames.or);
}
