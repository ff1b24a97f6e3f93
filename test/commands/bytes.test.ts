import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

const text = '# A title\n\n## Motivation\n\nBecause é.\n\n## Widgets\n\nKept: 日本 👩‍👩‍👧.\n';

/** Runs `edit` on a file of these bytes, with a change of its title; gives what was said and the bytes afterwards. */
async function edited(bytes: Uint8Array): Promise<{code: number; stderr: string; after: Buffer}> {
	const {cwd, home} = folderOf({files: {'change.yaml': 'title: Another title\n'}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const file = path.join(cwd, 'a.md');
	writeFileSync(file, bytes);
	const {world, stderr} = worldOf({cwd, ports: systemPorts()});
	const code = await run(['edit', 'a.md', '--answers', 'change.yaml', '--yes'], world);
	return {code, stderr: stderr(), after: readFileSync(file)};
}

describe('edit', () => {
	const at = Buffer.from(text).indexOf('é');
	const put = (...bytes: number[]): Buffer =>
		Buffer.concat([Buffer.from(text).subarray(0, at), Buffer.from(bytes), Buffer.from(text).subarray(at + 2)]);

	it.each([
		['Latin-1', put(0xe9)],
		['a character cut in half', put(0xe6, 0x97)],
		['a lone surrogate', put(0xed, 0xa0, 0xbd)],
		['a slash written too long', put(0xc0, 0xaf)],
		['a byte that no character has', put(0xff)],
		['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
		['a file cut off within a character', Buffer.from(text).subarray(0, at + 1)],
	])('refuses %s, says what to do, and leaves every byte', async (_, bytes) => {
		const {code, stderr, after} = await edited(bytes);
		expect(code).toBe(1);
		expect(stderr).toMatch(/It is not text in UTF-8\.\n.*iconv/);
		expect(after.equals(bytes)).toBe(true);
	});

	it.each([
		['a BOM', `\uFEFF${text}`],
		['CRLF', text.replaceAll('\n', '\r\n')],
		['CR', text.replaceAll('\n', '\r')],
		['mixed line ends', text.replace('\n', '\r\n').replace('## Widgets\n', '## Widgets\r')],
		['NUL and other controls', text.replace('é', '\0\u001B[2J\u202E\u0085\u2028')],
		['a second BOM within', text.replace('é', '\uFEFF')],
		['characters of several forms', text.replace('é', 'e\u0301 é \uFDFA \uFFFD')],
		['no line end at the end', text.trimEnd()],
		['spaces at the ends of lines', text.replaceAll('\n', '  \n')],
		['a fence never closed', `${text}\n\`\`\`\nopen`],
		['front matter that is no YAML', `---\nstatus: [open\n---\n\n${text}`],
		['a line of 40 kB', text.replace('Because', 'word '.repeat(8000))],
	])('changes the title alone in a document with %s', async (_, before) => {
		const {code, after} = await edited(Buffer.from(before));
		expect(code).toBe(0);
		expect(after.toString()).toBe(before.replace(/A title */, 'Another title'));
	});
});
