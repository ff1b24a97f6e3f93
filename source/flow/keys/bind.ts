import type {Intent} from '../actions/intent.ts';
import type {Context} from '../state/context.ts';
import type {Binding} from './types.ts';

/** The controls of the interview. */
export const askingContexts = ['line', 'area', 'select', 'list'] as const;

/** These, and the text between them that stays as it is. */
export const goingContexts = [...askingContexts, 'kept'] as const;

/** A line of the help; without `hint` the key is told there alone. */
export type KeyWords = Pick<Binding, 'help' | 'hint'>;

/** A line of the table, with its words. */
export const bind = (
	intent: Intent,
	keys: readonly string[],
	contexts: readonly Context[],
	words: KeyWords,
): Binding => ({intent, keys, contexts, ...words});
