import type {World} from '../../ports/world.ts';

/** Whether a person looks at the output, in a terminal and with the wish for colours. */
export function hasColour({env, stdout}: Pick<World, 'env' | 'stdout'>): boolean {
	return stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}
