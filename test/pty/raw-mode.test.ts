import process from 'node:process';
import {expect, it} from 'vitest';
import {ctrl} from '../support/keys.ts';
import {emptyDesk, firstQuestion, launcher, open, storedDraft} from './support.ts';

/** Whether all that the program has switched in the terminal was switched back, in what was written until it ended. */
const isRestored = (written: string): boolean =>
	[
		['\u001B[?1049h', '\u001B[?1049l'],
		['\u001B[?7l', '\u001B[?7h'],
		['\u001B[?25l', '\u001B[?25h'],
		['\u001B[?2004h', '\u001B[?2004l'],
	].every(([on = '', off = '']) => written.lastIndexOf(off) > written.lastIndexOf(on));

const isCooked = (text: string): boolean => /(?<![-\w])icanon\b/u.test(text) && /(?<![-\w])echo\b/u.test(text);

it.each([
	['Ctrl-C twice', undefined, 130],
	['SIGINT', 'SIGINT', 130],
	['SIGTERM', 'SIGTERM', 143],
	['SIGHUP', 'SIGHUP', 129],
] as const)(
	'saves, says how to resume, and leaves a shell with a terminal that it can use after %s',
	async (_, signal, code) => {
		const desk = emptyDesk();
		const shell = open({file: 'bash', args: ['--norc', '--noprofile', '-i'], env: {PS1: 'shell> '}}, desk);
		await shell.until('shell> ');
		const program = `sh -c 'echo "pid $$"; exec "$0" "$@"' '${process.execPath}' '${launcher}' new`;
		shell.type(`${program}; echo "ended with $?"; stty -a\r`);
		await shell.until(firstQuestion);
		shell.type('Move search');
		await shell.until('│ Move search');
		if (signal === undefined) shell.type(ctrl('c') + ctrl('c'));
		else process.kill(Number(/pid (\d+)\r/u.exec(shell.raw)?.[1]), signal);
		await shell.until((text) => text.includes(`ended with ${code}`) && isCooked(text));
		expect(shell.isAlternate()).toBe(false);
		expect(isRestored(shell.raw.slice(0, shell.raw.lastIndexOf(`ended with ${code}`)))).toBe(true);
		expect(shell.text()).toContain('Resume it with: ');
		expect(storedDraft(desk, 'Move search')).toMatchObject({title: 'Move search'});
	},
);
