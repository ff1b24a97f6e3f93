import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {printDifference} from '../../source/commands/shared/difference.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

async function printed(cwd: string, file: string, before: string, after: string, rest: object = {}): Promise<string> {
	const {world, stdout} = worldOf({cwd, ...rest});
	await printDifference(world, file, before, after);
	return stdout();
}

const texts = fc
	.array(fc.constantFrom('# A', '', 'one', 'two', '--- a', '+++ b', '@@ -1 +1 @@', '\\ No newline', 'ü \t'), {
		maxLength: 20,
	})
	.chain((lines) =>
		fc.constantFrom('\n', '\r\n').chain((end) => fc.constantFrom('', end).map((last) => lines.join(end) + last)),
	)
	.filter((text) => text !== '');

describe('the difference that edit prints', () => {
	it('is one that git applies', {timeout: 30_000}, async () => {
		const {cwd} = folderOf({});
		mkdirSync(path.join(cwd, 'rfcs'));
		const names = fc.constantFrom('rfc.md', 'my rfc.md', 'rfcs/0001-a.md', './rfcs/0001 a.md');
		await fc.assert(
			fc.asyncProperty(names, texts, texts, async (name, before, after) => {
				writeFileSync(path.join(cwd, name), before);
				const patch = await printed(cwd, name, before, after);
				if (before === after) {
					expect(patch).toBe('');
					return;
				}

				execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd, input: patch, stdio: 'pipe'});
				expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(after);
			}),
			{numRuns: 25},
		);
	});

	it('has colours on a terminal alone, where they are wanted, and obeys nothing that a text says', async () => {
		const change = ['a.md', 'a\u001B[2J\n', '--- b\n'] as const;
		const plain = '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-a\u001B[2J\n+--- b\n';
		expect(await printed('/work', ...change)).toBe(plain);
		const shown = plain.replace('\u001B', '␛');
		expect(await printed('/work', ...change, {isTTY: true, env: {NO_COLOR: '1'}})).toBe(shown);
		expect(await printed('/work', ...change, {isTTY: true})).toBe(
			'\u001B[1m--- a/a.md\u001B[0m\n\u001B[1m+++ b/a.md\u001B[0m\n\u001B[36m@@ -1,1 +1,1 @@\u001B[0m\n' +
				'\u001B[31m-a␛[2J\u001B[0m\n\u001B[32m+--- b\u001B[0m\n',
		);
	});
});
