import {contextOf} from './context.ts';
import type {Intent} from './intent.ts';
import {bindings} from './keys/table.ts';
import type {Context} from './keys/types.ts';
import type {State} from './types.ts';

/** What a key asks for where the person is; undefined when it means nothing there. */
export function resolve(state: State, key: string): Intent | undefined {
	const context = contextOf(state);
	const binding = bindings.find(({keys, contexts}) => contexts.includes(context) && keys.includes(key));
	if (binding?.intent.type === 'choice-picked') return {type: 'choice-picked', index: Number(key) - 1};
	if (binding?.intent.type === 'text-typed') return {type: 'text-typed', text: key};
	if (binding) return binding.intent;
	return takesText.includes(context) && isText(key) ? {type: 'text-typed', text: key} : undefined;
}

const takesText: readonly Context[] = ['line', 'area', 'path', 'jump'];

const named =
	/^(?:(?:ctrl|alt|shift)-.+|up|down|left|right|home|end|page-up|page-down|tab|enter|escape|backspace|delete|insert|f\d+)$/;

function isText(key: string): boolean {
	return key !== '' && !named.test(key);
}
