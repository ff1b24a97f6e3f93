import type {Intent} from '../intent.ts';
import {bindings} from '../keys/table.ts';
import {keyLabel} from './key-label.ts';

/** The keys that ask for something, as a sentence names them: "Ctrl-_ or Alt-Z". */
export function keysOf(type: Intent['type']): string {
	return (bindings.find(({intent}) => intent.type === type)?.keys ?? []).map(keyLabel).join(' or ');
}
