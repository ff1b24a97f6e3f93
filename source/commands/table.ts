import type {Command} from './types.ts';

/** Every command there is, in the order in which the help lists them. */
export const table: readonly Command[] = [];
