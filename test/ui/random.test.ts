import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {bindings} from '../../source/flow/keys/table.ts';
import {matrix, meetingOf} from '../flow/meeting/support.ts';
import type {FakeTerminal} from '../support/fake-terminal.ts';
import {bytesOf, ctrl, keys} from '../support/keys.ts';
import {newDocument, type Opened, openScreen, type Setting} from '../support/screen.ts';
import {exampleAnswers} from '../support/templates.ts';
import {until} from '../support/wait.ts';

let isIncremental = true;
vi.mock('ink', async (original: () => Promise<typeof import('ink')>) => {
	const ink = await original();
	const render: typeof ink.render = (node, options) =>
		ink.render(node, {...options, incrementalRendering: isIncremental});
	return {...ink, render};
});

type Step = {keys: string} | {columns: number; rows: number};

const text = fc.constantFrom('word ', 'a', '漢字', 'é', '- item', '👩‍💻', ' ', 'x'.repeat(70));
const key = fc.constantFrom(
	...Object.values(keys),
	ctrl('d'),
	ctrl('t'),
	ctrl('g'),
	ctrl('x'),
	ctrl('n'),
	ctrl('p'),
	ctrl('y'),
);
const sizes: ReadonlyArray<readonly [number, number]> = [
	[60, 15],
	[80, 24],
	[100, 30],
	[200, 50],
	[20, 5],
	[40, 10],
	[120, 40],
	[59, 16],
	[100, 16],
];
const step: fc.Arbitrary<Step> = fc.oneof(
	{weight: 5, arbitrary: text.map((typed) => ({keys: typed}))},
	{weight: 5, arbitrary: key.map((pressed) => ({keys: pressed}))},
	{weight: 2, arbitrary: fc.constantFrom(...sizes).map(([columns, rows]) => ({columns, rows}))},
);

const take = ({terminal}: Opened, one: Step): void => {
	if ('keys' in one) terminal.type(one.keys);
	else terminal.resize(one.columns, one.rows);
};

const open = (incremental: boolean, setting: Setting = {columns: 100, rows: 30}): Opened => {
	isIncremental = incremental;
	return openScreen(setting);
};

/** Settled when both screens show the same, and it is a screen of the wizard. */
const same = async (one: FakeTerminal, other: FakeTerminal, first = /\S/): Promise<string> =>
	until(
		async () => {
			await Promise.all([one.drawn(), other.drawn()]);
			return `${one.text()}\n--- and whole:\n${other.text()}`;
		},
		() => one.text() === other.text() && first.test(one.text()),
	);

/** The same, with the first row of the interview. */
const alike = async (one: FakeTerminal, other: FakeTerminal): Promise<string> =>
	same(one, other, /^(?:\s*\n)?.*(?:Step|Enlarge|Untitled|saved|saving)/u);

const turns = async (count: number): Promise<void> => {
	for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

describe('whatever is pressed and however the window changes', () => {
	it('shows the same cells as when each frame is drawn whole, and never loses its first line', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 15, maxLength: 30}), async (steps) => {
				const [one, other] = [open(true), open(false)];
				await Promise.all([one, other].map(async ({terminal}) => terminal.until('What should this RFC')));
				for (const next of steps) {
					take(one, next);
					take(other, next);
					await alike(one.terminal, other.terminal);
				}

				for (const {terminal, ending} of [one, other]) {
					terminal.signal('SIGTERM');
					await ending;
				}
			}),
			{numRuns: 3},
		);
	}, 120_000);
});

// What ends the program, or hands the terminal to another one, draws nothing that could be compared.
const leaving = ['ctrl-c', 'ctrl-z', 'ctrl-o', 'alt-o'];
const tableKeys = [...new Set(bindings.flatMap((binding) => binding.keys))]
	.filter((one) => !leaving.includes(one))
	.flatMap((one) => bytesOf(one) ?? []);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{weight: 3, arbitrary: text.map((typed) => ({keys: typed}))},
	{weight: 9, arbitrary: fc.constantFrom(...tableKeys).map((pressed) => ({keys: pressed}))},
	{weight: 1, arbitrary: fc.constantFrom(...sizes).map(([columns, rows]) => ({columns, rows}))},
);
const begun = {
	alone: () => newDocument(),
	'in a group': () => meetingOf({answers: matrix}),
	'with a whole document': () => meetingOf({answers: exampleAnswers('staff-rfc')}),
};
const beginnings = Object.keys(begun) as (keyof typeof begun)[];

describe('a window that changes again before anything is drawn', () => {
	it.each<[string, ...(readonly [number, number])[]]>([
		['smaller and back', [100, 30], [120, 40]],
		['lower and back', [120, 30], [120, 40]],
		['smaller and larger', [60, 15], [200, 50]],
	])('shows the same cells as one that is drawn whole: %s', async (_, ...changes) => {
		const setting = {columns: 120, rows: 40, state: newDocument()};
		const [one, other] = [open(true, setting), open(false, setting)];
		// What stands there then has no cursor.
		for (const {terminal} of [one, other]) {
			await terminal.until('What should this RFC');
			terminal.type(ctrl('x'));
		}

		await alike(one.terminal, other.terminal);
		for (let gap = 0; gap < 12; gap++) {
			for (const {terminal} of [one, other]) {
				for (const [columns, rows] of changes) {
					terminal.resize(columns, rows);
					await turns(gap);
				}
			}

			await other.terminal.until(['An example', 'Ctrl-G help']);
			await alike(one.terminal, other.terminal);
		}
		for (const {terminal, ending} of [one, other]) {
			terminal.signal('SIGTERM');
			await ending;
		}
	});
});

describe('whatever key of the table is pressed, on every screen that it leads to', () => {
	// The campaign is test/campaigns/sessions.sh.
	const steps = Number(process.env.RFC_FRAME_STEPS ?? 60);
	const perRun = 30;
	it('shows the same cells as when each frame is drawn whole', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...beginnings),
				fc.array(anyStep, {minLength: perRun, maxLength: perRun}),
				async (beginning, all) => {
					const setting = {columns: 100, rows: 30, state: begun[beginning]()};
					const [one, other] = [open(true, setting), open(false, setting)];
					for (const next of all) {
						take(one, next);
						take(other, next);
						await same(one.terminal, other.terminal);
					}

					for (const {terminal, ending} of [one, other]) {
						terminal.signal('SIGTERM');
						await ending;
					}
				},
			),
			{numRuns: Math.ceil(steps / perRun)},
		);
	}, 7_200_000);
});

/** What stands on the screen when the program starts: a shell's prompt, keys that were typed ahead. */
const before = fc.constantFrom(
	'',
	'$ rfc-wizard new\r\n',
	'ABCDE',
	'$ rfc-wizard new\r\nMove search^M漢字',
	`${'line\r\n'.repeat(60)}$ rfc-wizard new\r\nx`,
	'wide '.repeat(70),
	'\u001B[8;33Hhere',
	'\u001B[999;999H',
);
/** Keys that come in one piece, and the turns of the program's loop until the next come. */
const burst = fc.record({
	keys: fc.array(fc.oneof(text, key), {minLength: 1, maxLength: 6}).map((pressed) => pressed.join('')),
	turns: fc.nat(40),
});
const start = fc.record({
	before,
	isOpen: fc.boolean(),
	size: fc.constantFrom(...sizes),
	turns: fc.nat(30),
	bursts: fc.array(burst, {minLength: 1, maxLength: 4}),
	resized: fc.option(fc.constantFrom(...sizes), {freq: 3}),
});

describe('whatever stood there before, and is typed while the program starts', () => {
	// The campaign is test/campaigns/starts.sh.
	const numRuns = Number(process.env.STARTS ?? 4);
	it('shows the same cells as when each frame is drawn whole on an empty screen', async () => {
		await fc.assert(
			fc.asyncProperty(start, async ({before: there, isOpen, size: [columns, rows], turns: first, bursts, resized}) => {
				const setting = {columns, rows, ...(isOpen ? {state: newDocument()} : {})};
				const [one, other] = [open(true, {...setting, before: there}), open(false, setting)];
				const both = [one, other].map(async ({terminal}) => {
					await turns(first);
					for (const {keys: typed, turns: pause} of bursts) {
						terminal.type(typed);
						await turns(pause);
					}

					if (resized !== null) terminal.resize(...resized);
				});
				await Promise.all(both);
				await alike(one.terminal, other.terminal);
				for (const {terminal, ending} of [one, other]) {
					terminal.signal('SIGTERM');
					await ending;
				}
			}),
			{numRuns},
		);
	}, 7_200_000);
});

describe('a key', () => {
	it('costs at most 400 bytes at 100x30 beside the document', async () => {
		const {terminal} = open(true);
		await terminal.until(['What should this RFC', '│ ## Summary']);
		terminal.type(keys.tab.repeat(3));
		await terminal.until(['What problem are we solving?', '✓ saved']);
		const before = terminal.written.length;
		const typed = 'Product search runs on the primary database that also takes orders.';
		for (const character of typed) {
			const {x, y} = terminal.cursor();
			terminal.type(character);
			await terminal.until(() => terminal.cursor().x !== x || terminal.cursor().y !== y);
		}

		await terminal.until('orders.');
		expect((terminal.written.length - before) / typed.length).toBeLessThan(400);
	});
});
