import {chmodSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

/** As people write them: a byte order mark, two kinds of line ends, no line end at the end. */
const text = '\uFEFF# Cache\r\n\n## Motivation\n\nSlow.\r\n\n## Risks\n\nNone.';

function desk() {
	const {cwd, home} = folderOf({files: {'my rfc.md': text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const file = path.join(cwd, 'my rfc.md');
	const typed = async (argv: readonly string[], stdin = '', isTTY = false) => {
		const {world, stdout, stderr} = worldOf({cwd, stdin, isTTY, ports: systemPorts()});
		return {code: await run(argv, world), stdout: stdout(), stderr: stderr()};
	};
	const answer = (answers: object) => typed(['edit', 'my rfc.md', '--answers', '-', '--yes'], JSON.stringify(answers));
	const undo = (...rest: string[]) => typed(['edit', 'my rfc.md', '--undo', ...rest]);
	return {cwd, file, typed, answer, undo, now: () => readFileSync(file, 'utf8')};
}

describe('the undo of a write', () => {
	it('gives the bytes back, and the next one takes them away again', async () => {
		const {file, answer, undo, now} = desk();
		chmodSync(file, 0o640);
		await answer({title: 'Cache of sessions'});
		const written = now();
		expect(written).toContain('# Cache of sessions');
		expect(await undo('--yes')).toMatchObject({
			code: 0,
			stdout: '',
			stderr: expect.stringMatching(/^my rfc\.md has the text again .*\n.*rfc-wizard edit 'my rfc\.md' --undo\n$/),
		});
		expect(now()).toBe(text);
		expect(statSync(file).mode & 0o777).toBe(0o640);
		await undo('--yes');
		expect(now()).toBe(written);
	});

	it('is shown by --diff, and not done without --yes', async () => {
		const {answer, undo, now} = desk();
		await answer({title: 'Cache of sessions'});
		const written = now();
		const {stdout} = await undo('--diff');
		expect(stdout).toContain('\n-\uFEFF# Cache of sessions\r\n+\uFEFF# Cache\r\n');
		expect(now()).toBe(written);
	});

	it('names each file, and its changes, where metadata stand beside a document', async () => {
		const {cwd, typed} = desk();
		writeFileSync(path.join(cwd, 'kep.yaml'), 'title: Widgets\nstatus: draft\n');
		writeFileSync(path.join(cwd, 'README.md'), '# Widgets\n\n## Motivation\n\nSlow.\n');
		const edit = (changes: object, how: string) =>
			typed(['edit', 'README.md', '--answers', '-', how], JSON.stringify(changes));
		const changes = {status: 'accepted', motivation: {problem: 'Too slow.'}};
		const {stdout} = await edit(changes, '--diff');
		expect(stdout).toContain('--- a/README.md\n+++ b/README.md\n@@ -2,4 +2,4 @@\n');
		expect(stdout).toContain('--- a/kep.yaml\n+++ b/kep.yaml\n@@ -1,2 +1,2 @@\n title: Widgets\n-status: draft\n');
		expect((await edit(changes, '--yes')).stderr).toMatch(/^Wrote README\.md and kep\.yaml\n/);
		expect((await edit({status: 'done'}, '--yes')).stderr).toMatch(/^Wrote kep\.yaml\n/);
		expect((await typed(['edit', 'README.md', '--undo', '--yes'])).stderr).toMatch(/^kep\.yaml has the text again/);
	});

	it('needs no --yes where a person sits', async () => {
		const {answer, typed, now} = desk();
		await answer({title: 'Cache of sessions'});
		expect((await typed(['edit', 'my rfc.md', '--undo'], '', true)).code).toBe(0);
		expect(now()).toBe(text);
	});

	it('is refused when the file was changed since, with the commands that help', async () => {
		const {cwd, file, answer, undo, now} = desk();
		await answer({title: 'Cache of sessions'});
		writeFileSync(file, `${now()} More.`);
		const {code, stderr} = await undo('--yes');
		expect([code, now()]).toEqual([1, expect.stringContaining('More.')]);
		const [, copy = ''] = /cp (\S+|'.*?') 'my rfc\.md'\n$/.exec(stderr) ?? [];
		expect(readFileSync(path.resolve(cwd, copy.replaceAll("'", '')), 'utf8')).toBe(text);
		rmSync(file);
		expect((await undo('--yes')).stderr).toContain('Found: The file is gone.');
		writeFileSync(file, text);
		expect((await undo('--yes')).stderr).toContain('has the text from before the last write already.');
	});

	it('belongs to the file, whatever leads there', async () => {
		const {cwd, file, answer, typed, now} = desk();
		symlinkSync(file, path.join(cwd, 'link.md'));
		writeFileSync(path.join(cwd, 'other.md'), text);
		await answer({title: 'Cache of sessions'});
		expect((await typed(['edit', 'other.md', '--undo', '--yes'])).code).toBe(1);
		expect((await typed(['edit', 'link.md', '--undo', '--yes'])).code).toBe(0);
		expect(now()).toBe(text);
	});
});
