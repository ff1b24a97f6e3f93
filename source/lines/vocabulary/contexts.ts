import {contexts} from '../../flow/keys/contexts.ts';
import type {Context} from '../../flow/state/context.ts';

/** Where a question is asked. */
export const asking = ['line', 'area', 'select', 'list'] as const;

/** These, and the text between them that stays as it is. */
export const going = [...asking, 'kept'] as const;

/** Where something is told over the question, until it is left. */
export const over = ['instrument', 'starters', 'meanings'] as const;

/** What a person can be asked for where nothing is drawn: all else comes as a command with what stands behind it. */
const unused: readonly Context[] = [
	'reading',
	'jump',
	'palette',
	'picking',
	'filter',
	'moving',
	'replacing',
	'path',
	'parking',
	'naming',
	'reason',
	'level',
	'ballot',
];

export const everywhere: readonly Context[] = (Object.keys(contexts) as Context[]).filter(
	(context) => !unused.includes(context),
);
