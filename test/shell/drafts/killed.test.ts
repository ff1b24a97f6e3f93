import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {draftOf, filesIn, largeDraftOf, storeIn, textOf} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';
import {kill, type Message, start, storeProgram} from '../support/process.ts';

/** A few for every run; a campaign sets KILLS to a thousand. */
const kills = Number(process.env.KILLS ?? 2);

/** Where in the program the kill falls: after how many saves, and how much later. */
const moment = fc.record({saves: fc.integer({min: 0, max: 6}), later: fc.integer({min: 0, max: 12})});

it.each([
	['small', draftOf('abc', '')],
	['large', largeDraftOf('abc', '')],
])(
	'is one of the saved states, the last one reported or later, whenever the process is killed: of a %s document',
	async (_, draft) => {
		const letters = 20_000;
		const folder = temporaryFolder();
		const file = await storeProgram(folder);
		const dieAt = async (home: string, {saves, later}: {saves: number; later: number}) => {
			const child = await start(file, home);
			let stored = 0;
			const reached = new Promise<void>((resolve) => {
				child.on('message', (message: Message) => {
					stored = message.stored ?? stored;
					if (stored >= saves) resolve();
				});
				if (saves === 0) resolve();
			});
			child.send({call: 'type', draft, letters});
			await reached;
			await sleep(later);
			await kill(child);
			return stored;
		};

		let run = 0;
		await fc.assert(
			fc.asyncProperty(moment, async (at) => {
				const home = `${folder}/${run++}`;
				const reported = await dieAt(home, at);
				const {drafts, unreadable} = await storeIn(home).list();
				expect(unreadable).toEqual([]);
				expect(drafts.length).toBeGreaterThanOrEqual(Math.min(reported, 1));
				if (drafts.length === 0) return;
				const found = await storeIn(home).open('abc');
				const {answers = {}, base} = 'draft' in found ? found.draft : {};
				const count = Number(answers.count);
				expect(count).toBeGreaterThanOrEqual(reported);
				expect(answers).toEqual({title: 'x', count, text: 'a'.repeat(count * letters)});
				expect(base?.text).toEqual(textOf(draft, count));
				expect(filesIn(home).filter((name) => name.includes('corrupt'))).toEqual([]);
			}),
			{numRuns: kills},
		);
	},
	5000 + kills * 2000,
);
