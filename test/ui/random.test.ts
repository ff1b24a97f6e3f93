import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {type Opened, openScreen} from '../support/screen.ts';
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

const open = (incremental: boolean): Opened => {
	isIncremental = incremental;
	return openScreen({columns: 100, rows: 30});
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
					await until(
						async () => {
							await Promise.all([one.terminal.drawn(), other.terminal.drawn()]);
							return one.terminal.text();
						},
						(shown) =>
							shown === other.terminal.text() && /^(?:\s*\n)?.*(?:Step|Enlarge|Untitled|saved|saving)/u.test(shown),
					);
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

describe('a key', () => {
	it('costs at most 400 bytes at 100x30 beside the document', async () => {
		const {terminal} = open(true);
		await terminal.until(['What should this RFC', '│ ## Summary']);
		terminal.type(keys.tab + keys.tab);
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
