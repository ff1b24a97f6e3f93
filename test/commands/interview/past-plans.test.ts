import {execFileSync} from 'node:child_process';
import {symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {render} from '../../../source/core/document/render.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {shipped} from '../../support/templates.ts';
import {folderOf} from '../folder.ts';

const template = shipped('staff-rfc');

/** Two weeks from 2026-01-05 on, which ended on another day. */
function carriedOut(ended: string): string {
	const phases = [{name: 'Build', when: {weeks: [1, 2]}, exit: 'It runs', ...(ended === '' ? {} : {ended})}];
	return render(template, {title: 'Carts', start: '2026-01-05', phases}, {});
}

async function foundIn(files: Record<string, string>, target?: string, arrange: (cwd: string) => void = () => {}) {
	const {cwd, home} = folderOf({files});
	arrange(cwd);
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => template, ports.clock);
	const seed = {template: 'staff-rfc', answers: {}, marks: {}};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	const draft = {
		...newDraft(template.interview, 'd', '2026-11-20T12:00:00.000Z'),
		...(target === undefined ? {} : {target}),
	};
	const outcome = await perform(work, {type: 'find-past-plans', draft});
	if (outcome?.type !== 'past-plans-found') throw new Error(JSON.stringify(outcome));
	return outcome.plans.map(({file, actual}) => `${file}: ${actual}`);
}

describe('how earlier plans went', () => {
	it('is read from the documents beside the one at hand, the highest number first', async () => {
		const files = {
			'docs/9-a.md': carriedOut('2026-01-18'),
			'docs/10-b.md': carriedOut('2026-01-25'),
			'docs/11-open.md': carriedOut(''),
			'docs/12-own.md': carriedOut('2026-02-01'),
			'docs/13-in-a-folder/README.md': carriedOut('2026-02-08'),
			'other/14-c.md': carriedOut('2026-02-15'),
		};
		expect(await foundIn(files, 'docs/12-own.md')).toEqual(['13-in-a-folder: 35', '10-b.md: 21', '9-a.md: 14']);
		expect(await foundIn(files, 'docs/13-in-a-folder/README.md')).toEqual([
			'12-own.md: 28',
			'10-b.md: 21',
			'9-a.md: 14',
		]);
	});

	it('is looked for where a new document would be written', async () => {
		expect(await foundIn({'rfcs/0001-a.md': carriedOut('2026-01-25')})).toEqual(['0001-a.md: 21']);
		expect(await foundIn({})).toEqual([]);
	});

	it('takes no document of another house for one, and no template', async () => {
		const files = {
			'rfcs/0000-template.md': carriedOut('2026-01-25'),
			'rfcs/0001-a.md': '# A\n\n## Plan\n\nIt ended on 2026-01-25.\n',
			'rfcs/0002-b.md': carriedOut('2026-01-25').replace(/^/, '<!-- rfc-wizard: madr -->\n\n'),
			'rfcs/0003-c.md': carriedOut('2099-01-25'),
			'rfcs/0004-d.md': carriedOut('whenever \u001B[2J'),
		};
		expect(await foundIn(files)).toEqual([]);
	});

	it('is not held up by what has no end, what is too large, and what is no text', async () => {
		const files = {
			'rfcs/0001-a.md': carriedOut('2026-01-25'),
			'rfcs/0002-large.md': `${carriedOut('2026-01-25')}\n${'a '.repeat(70_000)}`,
		};
		const found = await foundIn(files, undefined, (cwd) => {
			symlinkSync('/dev/zero', path.join(cwd, 'rfcs/0003-device.md'));
			execFileSync('mkfifo', [path.join(cwd, 'rfcs/0004-pipe.md')]);
			symlinkSync('0005-link.md', path.join(cwd, 'rfcs/0005-link.md'));
			writeFileSync(path.join(cwd, 'rfcs/0006-bytes.md'), Buffer.from([0x65, 0xff, 0xfe, 0x00]));
		});
		expect(found).toEqual(['0001-a.md: 21']);
	});
});
