import process from 'node:process';
import {play, rounds} from '../support/writers/rounds.ts';
import {startWriters} from '../support/writers/writers.ts';

/**
 * Lets processes change the same files at the same moment, and looks for changes that are gone although their writer
 * ended with 0: node build/run.mjs test/campaigns/writers.ts [rounds of two] [rounds of ten] [first seed]
 * The exit code is 1 when anything was lost, left behind, or refused without a reason.
 */
const [, , ofTwo = '1000', ofTen = '200', seed = String(Date.now() % 100_000)] = process.argv;
const names = Object.keys(rounds);
const writers = await startWriters(10);
const found: string[] = [];

for (const [count, all] of [
	[2, Number(ofTwo)],
	[10, Number(ofTen)],
] as const) {
	const played = Object.fromEntries(names.map((name) => [name, {rounds: 0, wrong: 0}]));
	for (let round = 0; round < all; round++) {
		// Half of them are edits, the others take turns.
		const name = round % 2 === 0 ? 'edits' : (names[Math.floor(round / 2) % names.length] ?? 'edits');
		const wrong = await play(name, writers, count, Number(seed) + round);
		const tally = played[name];
		if (tally) tally.rounds++;
		if (tally && wrong.length > 0) tally.wrong++;
		found.push(...wrong);
		process.stderr.write(`\r${count} writers: ${round + 1} of ${all}, ${found.length} found   `);
	}

	for (const [name, {rounds: number, wrong}] of Object.entries(played))
		process.stdout.write(`| ${count} writers | ${name} | ${number} rounds | ${wrong} wrong |\n`);
}

writers.stop();
if (found.length > 0) process.stdout.write(`\n${found.join('\n')}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
