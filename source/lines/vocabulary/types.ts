import type {Context} from '../../flow/state/context.ts';
import type {Way} from '../../flow/state/spoken.ts';
import type {State} from '../../flow/state/state.ts';
import type {Deed} from '../deed.ts';

export type Command = {
	/** The first one is told; the others are taken, too. */
	names: readonly [string, ...string[]];
	/** What stands behind it, as the help shows it: `N`; in brackets what may be left out. */
	takes?: string;
	contexts: readonly Context[];
	/** One line for the help and the docs. */
	help: string;
	/** What it is when a message tells people to do something. */
	way?: Way;
	does(state: State, argument: string): Deed;
};
