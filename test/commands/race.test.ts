import {afterAll, beforeAll, expect, it} from 'vitest';
import {play, rounds} from '../support/writers/rounds.ts';
import {startWriters, type Writers} from '../support/writers/writers.ts';

/** A few rounds of each; test/campaigns/writers.ts plays a thousand. */
let writers: Writers;

beforeAll(async () => {
	writers = await startWriters(10);
}, 300_000);

afterAll(() => writers.stop());

it.each(Object.keys(rounds))(
	'two writers lose nothing: %s',
	async (name) => {
		for (let round = 0; round < (name === 'edits' ? 20 : 3); round++)
			expect(await play(name, writers, 2, 100 + round)).toEqual([]);
	},
	60_000,
);

it.each(Object.keys(rounds))(
	'ten writers lose nothing: %s',
	async (name) => {
		for (let round = 0; round < (name === 'edits' ? 5 : 1); round++)
			expect(await play(name, writers, 10, 200 + round)).toEqual([]);
	},
	60_000,
);
