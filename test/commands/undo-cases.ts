import {type Case, example} from './cases.ts';

/** Undoing a write, where there is nothing to undo or nobody to ask. */
export const undos: readonly Case[] = [
	{
		name: 'an undo without a terminal',
		argv: ['edit', 'a.md', '--undo'],
		files: {'a.md': example},
		code: 2,
		stderr: /^Without a terminal, nothing is undone .*\nAdd --yes to undo the last write, or --diff/,
	},
	{
		name: 'an undo with something else',
		argv: ['edit', 'a.md', '--undo', '--answers', '-', '--yes'],
		files: {'a.md': example},
		code: 2,
		stderr: /^--undo and --answers do not go together\./,
	},
	{
		name: 'an undo of nothing',
		argv: ['edit', 'a.md', '--undo', '--yes'],
		files: {'a.md': example},
		code: 1,
		stderr: /^There is no write to a\.md that can be undone\.\nFound: .*\n.*git log -p a\.md\n$/,
		leaves: {'a.md': example},
	},
];
