import type {Intent} from '../actions/intent.ts';
import type {Context} from '../state/context.ts';
import type {Binding} from './types.ts';

/** The controls of the interview. */
export const askingContexts = ['line', 'area', 'select', 'list'] as const;

/** These, and the text between them that stays as it is. */
export const goingContexts = [...askingContexts, 'kept'] as const;

/** A line of the table; without `hint` the key is told in the help alone. */
export const bind = (
	intent: Intent,
	keys: readonly string[],
	contexts: readonly Context[],
	help: string,
	hint?: string,
): Binding => ({intent, keys, contexts, help, ...(hint === undefined ? {} : {hint})});
