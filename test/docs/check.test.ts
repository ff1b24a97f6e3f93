import {cpSync, readFileSync} from 'node:fs';
import {expect, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {folderOf} from '../commands/folder.ts';
import {worldOf} from '../support/world.ts';

const page = new URL('../../docs/check.md', import.meta.url);
const blocks = /^```console\n\$ npx rfc-wizard (.*)\n[\s\S]*?^```$/gm;

/** What a command prints in a folder with the documents of the page. */
async function printed(line: string): Promise<string> {
	const {cwd} = folderOf({});
	cpSync(new URL('check', import.meta.url), cwd, {recursive: true});
	const {world, stdout, stderr} = worldOf({cwd, ports: systemPorts()});
	await run(line.split(' '), world);
	expect(stderr()).toBe('');
	return stdout();
}

it('docs/check.md shows what the commands print; npm run fix brings it up to date', async () => {
	vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
	let text = readFileSync(page, 'utf8');
	for (const [block, line = ''] of text.matchAll(blocks)) {
		const shown = `\`\`\`console\n$ npx rfc-wizard ${line}\n${await printed(line)}\`\`\``;
		text = text.replace(block, () => shown);
	}

	await expect(text).toMatchFileSnapshot(page.pathname);
});
