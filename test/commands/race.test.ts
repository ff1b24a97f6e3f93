import {afterAll, beforeAll, expect, it} from 'vitest';
import {play, rounds} from '../support/writers/rounds.ts';
import {startWriters, type Writers} from '../support/writers/writers.ts';

/** A few rounds of each; test/campaigns/writers.ts plays a thousand, and with ten writers. */
const many = 4;
let writers: Writers;

beforeAll(async () => {
	writers = await startWriters(many);
}, 300_000);

afterAll(() => writers.stop());

it.each(Object.keys(rounds))(
	'two writers lose nothing: %s',
	async (name) => {
		for (let round = 0; round < (name === 'edits' ? 8 : 2); round++)
			expect(await play(name, writers, 2, 100 + round)).toEqual([]);
	},
	60_000,
);

it.each(Object.keys(rounds))(
	`${many} writers lose nothing: %s`,
	async (name) => {
		for (let round = 0; round < (name === 'edits' ? 4 : 1); round++)
			expect(await play(name, writers, many, 200 + round)).toEqual([]);
	},
	60_000,
);
