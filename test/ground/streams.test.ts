import {spawn} from 'node:child_process';
import {join} from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {expect, inject, it} from 'vitest';

it('a reader that has gone away ends the program in silence', async () => {
	const launcher = join(inject('packageFolder'), 'launcher.mjs');
	// Waits for a line before it starts, so that its output is closed by then.
	const child = spawn('sh', ['-c', 'read -r line; exec "$0" "$1" --help', process.execPath, launcher]);
	const closed = new Promise((resolve) => child.stdout.once('close', resolve));
	child.stdout.destroy();
	await closed;
	child.stdin.end('go\n');
	const code = new Promise((resolve) => child.once('exit', resolve));
	expect(await text(child.stderr)).toBe('');
	expect(await code).toBe(0);
});
