import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {expect, inject, it} from 'vitest';

it('a reader that has gone away ends the program in silence, as the signal would', async () => {
	const launcher = join(inject('packageFolder'), 'launcher.mjs');
	// Waits for a line before it starts, so that its output is closed by then.
	const child = spawn('sh', ['-c', 'read -r line; exec "$0" "$1" --help', process.execPath, launcher]);
	const closed = new Promise((resolve) => child.stdout.once('close', resolve));
	child.stdout.destroy();
	await closed;
	child.stdin.end('go\n');
	const code = new Promise((resolve) => child.once('exit', resolve));
	expect(await text(child.stderr)).toBe('');
	expect(await code).toBe(141);
});

it.runIf(existsSync('/dev/full'))('a disk that is full is told', async () => {
	const launcher = join(inject('packageFolder'), 'launcher.mjs');
	const child = spawn('sh', ['-c', 'exec "$0" "$1" --help > /dev/full', process.execPath, launcher]);
	const code = new Promise((resolve) => child.once('exit', resolve));
	expect(await text(child.stderr)).toMatch(/^The output cannot be written\.\nFound: ENOSPC/);
	expect(await code).toBe(1);
});
