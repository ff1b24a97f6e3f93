import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect, it, onTestFinished} from 'vitest';
import type {Ports} from '../../source/ports/world.ts';
import {run} from '../../source/run.ts';
import {draftStore} from '../../source/shell/drafts/store.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {storedSettings} from '../../source/shell/settings.ts';
import {folderOf} from '../commands/folder.ts';
import {FakeTerminal} from '../support/fake-terminal.ts';
import {ctrl, keys} from '../support/keys.ts';
import {worldOf} from '../support/world.ts';

const day = '2026-12-01';

type Scene = {
	name: string;
	/** What the picture shows, for those who do not see it. */
	title: string;
	argv: readonly string[];
	/** What to wait for, and what to type then, in turn; the picture is taken when the last one stands there. */
	play: ReadonlyArray<{until: string | string[] | ((text: string) => boolean); type?: string}>;
};

const problem = `Each deploy signs out 4,000 people, because sessions live in the memory of a web process.

In October that was 38 tickets and two lost checkouts per deploy.`;

const first = 'What should this RFC be called?';

const scenes: readonly Scene[] = [
	{
		name: 'question',
		title: 'A question, the answer as it is typed, and the document beside it',
		argv: ['new'],
		play: [
			{until: first, type: `Move sessions out of process memory${ctrl('t')}problem are we solving${keys.enter}`},
			{until: 'Say who is hurt', type: problem.replaceAll('\n', keys.enter)},
			// The document beside the answer comes behind it.
			{until: (text) => text.split('checkouts per deploy.').length === 3 && text.includes('saved')},
		],
	},
	{
		name: 'matrix',
		title: 'The scores of three options, with weights, totals and ranks',
		argv: ['edit', 'worked.md'],
		play: [
			{until: first, type: `${ctrl('t')}which solutions could work${keys.enter}`},
			{until: 'Which solutions could work?', type: 'm'},
			{until: ['Scores from 1 to 10', 'ahead of']},
		],
	},
	{
		name: 'review',
		title: 'What the rules find in a document, each with its place and what to do',
		argv: ['edit', 'short.md'],
		play: [{until: first, type: ctrl('r')}, {until: ['Write', 'To settle', 'Nobody drives this']}],
	},
];

/** The ports of the system around a terminal in this process, on a day that stands still. */
function portsAround(terminal: FakeTerminal, home: string): Ports {
	const {disk, templates} = systemPorts();
	const clock = {
		now: () => `${day}T22:16:00.000Z`,
		dayOf: (timestamp: string) => timestamp.slice(0, 10),
		today: () => day,
	};
	const none = async () => undefined;
	return {
		clock,
		disk,
		templates,
		drafts: draftStore(home, clock, home),
		settings: storedSettings(home, clock),
		editor: {name: 'vi', edit: (text) => ({text})},
		git: {authorName: async () => 'Jane Doe', root: none, prefix: none, changedFiles: none},
		terminal: terminal.port,
	};
}

it.each(scenes)('the picture $name shows what the program shows', {timeout: 60_000}, async (scene) => {
	const files = {
		'worked.md': readFileSync('templates/examples/staff-rfc.md', 'utf8'),
		'short.md': readFileSync('docs/examples/five-minutes.md', 'utf8'),
	};
	const {cwd, home} = folderOf({files});
	const terminal = new FakeTerminal({columns: 100, rows: 30});
	const ports = portsAround(terminal, home);
	// The tour of a first start is over when most of this is seen.
	await ports.settings.remember({tour: true});
	const {world, stderr} = worldOf({
		cwd,
		isTTY: true,
		env: {TERM: 'xterm-256color'},
		ports,
	});
	const ended = run(scene.argv, world);
	onTestFinished(async () => {
		terminal.signal('SIGTERM');
		await ended;
	});
	for (const {until, type = ''} of scene.play) {
		await terminal.until(until);
		terminal.type(type);
	}

	expect(stderr()).toBe('');
	await expect(terminal.picture(scene.title)).toMatchFileSnapshot(`../../docs/pictures/${scene.name}.svg`);
});

it('the pictures of documents are of the documents as they are; else: node build/run.mjs build/pictures.ts', () => {
	const madeFrom: Record<string, string> = JSON.parse(readFileSync('docs/pictures/made-from.json', 'utf8'));
	const now = Object.keys(madeFrom).map((document) => {
		const text = readFileSync(document, 'utf8');
		return [document, createHash('sha256').update(text).digest('hex')];
	});
	expect(Object.fromEntries(now)).toEqual(madeFrom);
});
