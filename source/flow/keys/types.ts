import type {Intent} from '../actions/intent.ts';
import type {Context} from '../state/context.ts';

/**
 * Names of keys: modifiers in the order `ctrl-`, `alt-`, `shift-`, then `up`, `down`, `left`, `right`, `home`,
 * `end`, `page-up`, `page-down`, `tab`, `enter`, `escape`, `backspace`, `delete`, `f1` to `f12` or the character
 * itself (`a`, `?`, a space). `ctrl-_` is the byte 0x1f, which terminals also send for Ctrl-/ and Ctrl-7.
 *
 * Left alone, since terminals or their users mean something else by them: Ctrl-H, -I, -J, -M (Backspace, Tab,
 * newline, Enter), Ctrl-S and -Q (flow control), Ctrl-B (tmux), Ctrl-V (paste), Ctrl-\ (quit).
 */
export type Binding = {
	intent: Intent;
	/** The first one is shown in the hint bar. */
	keys: readonly string[];
	/** A word or two for the hint bar; without it the key is told in the help alone. */
	hint?: string;
	/** One line for the help and the docs. */
	help: string;
	contexts: readonly Context[];
};
