import path from 'node:path';

/** Editors that have a window and come back at once unless they are told to wait, with the words that tell them. */
const waitFlags: Readonly<Record<string, string>> = {
	gvim: '-f',
	mvim: '-f',
	gedit: '--wait',
	kate: '--block',
	mate: '--wait',
	open: '-W',
	bbedit: '--wait',
};

/** Editors that draw in the terminal, so that their end is the end of the work. */
const inTerminal = new Set(
	'vi vim nvim view nano pico micro emacs helix hx kak joe jed ne ed ex mcedit tilde dte amp'.split(' '),
);

/**
 * The word that is missing when an editor may have come back before the person has done anything; undefined for one
 * that draws in the terminal, or that has been told to wait.
 */
export function missingWait([program = '', ...words]: readonly string[]): string | undefined {
	const name = path.basename(program).replace(/\.(?:exe|cmd|bat)$/i, '');
	if (inTerminal.has(name)) return undefined;
	const flag = waitFlags[name] ?? '--wait';
	return words.some((word) => [flag, '--wait', '-w', '-W', '--nofork'].includes(word)) ? undefined : flag;
}
