import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, it, vi} from 'vitest';
import {documentOf} from '../../bench/documents.ts';
import {storeIn} from '../shell/support/drafts.ts';
import {ctrl} from '../support/keys.ts';
import type {PseudoTerminal} from '../support/terminal.ts';
import {type Desk, emptyDesk, firstQuestion, startWizard} from './support.ts';

/** A few in every run; a campaign asks for more. */
const kills = Number(process.env.KILLS ?? 2);

/** A campaign runs alone: with other tests on all processors, everything takes longer to be saved. */
const isCampaign = process.env.KILLS !== undefined;

/** Typing of so many milliseconds may be lost. */
const bearable = isCampaign ? 300 : 1000;

/** No two words are the same, so that a gap or a repetition cannot pass for a prefix. */
const script = Array.from({length: 400}, (_, count) => `w${count}`).join(' ');

/** What is typed, and seen, before the time is taken: the start may be slow on a machine that has much to do. */
const begun = 'w0 w1 w2';

/** The length of the text on the screen, and when it was seen there. */
type Seen = {at: number; length: number};

/** Types one key after another until the time is over. */
async function typeFor(terminal: PseudoTerminal, duration: number): Promise<Seen[]> {
	const seen: Seen[] = [];
	const end = performance.now() + duration;
	for (const key of script.slice(begun.length)) {
		if (performance.now() > end) break;
		terminal.type(key);
		// A person's pace, now and then a short burst.
		await pause(key === ' ' ? 40 : 10);
		await terminal.drawn();
		seen.push({at: performance.now(), length: lengthShown(terminal.text())});
	}

	return seen;
}

/** How far the script stands on the screen; the last word may have digits to come, the one before it has not. */
function lengthShown(text: string): number {
	const [before = '', last = ''] = (text.match(/\bw\d+/gu) ?? []).slice(-2);
	return ` ${script}`.indexOf(` ${before} `) + `${before} ${last}`.length;
}

async function titleIn(home: string): Promise<string> {
	const {drafts, unreadable} = await storeIn(home).list();
	expect(unreadable).toEqual([]);
	return drafts[0]?.title ?? '';
}

async function startNew(desk: Desk): Promise<PseudoTerminal> {
	const terminal = startWizard(desk, ['new']);
	await terminal.until(firstQuestion);
	return terminal;
}

/**
 * Its draft is stored as what differs from a snapshot. That is written with the first save, which so takes longer, the
 * more the busier the machine is; the time is taken from then on. What a kill leaves before it is another test's.
 */
async function startLarge(desk: Desk): Promise<PseudoTerminal> {
	writeFileSync(path.join(desk.folder, 'large.md'), documentOf(500_000));
	const terminal = startWizard(desk, ['edit', 'large.md']);
	await terminal.until('What is this document called?');
	terminal.type(ctrl('u'));
	await vi.waitFor(async () => expect((await storeIn(desk.home).list()).drafts).toHaveLength(1), {timeout: 10_000});
	return terminal;
}

it.each([
	['a new document', startNew],
	['a document of 500 kB', startLarge],
])(
	'loses at most the typing of the last moment when it is killed: in %s',
	async (name, start) => {
		const losses: number[] = [];
		let longest = 0;
		await fc.assert(
			fc.asyncProperty(fc.noBias(fc.integer({min: 50, max: 1500})), async (duration) => {
				const desk = emptyDesk();
				const terminal = await start(desk);
				terminal.type(begun);
				await terminal.until(`│ ${begun}`);
				const seen = await typeFor(terminal, duration);
				const killed = performance.now();
				terminal.signal('SIGKILL');
				await terminal.exit;
				const kept = await titleIn(desk.home);
				longest = Math.max(longest, kept.length);
				const lost = seen.find(({length}) => length > kept.length);
				losses.push(lost === undefined ? 0 : killed - lost.at);
				expect(script.startsWith(kept)).toBe(true);
				expect(losses.at(-1)).toBeLessThanOrEqual(bearable);
			}),
			{numRuns: kills, endOnFailure: true},
		);
		// Else nothing would have been typed, and nothing proved.
		expect(longest).toBeGreaterThan(begun.length);
		if (!isCampaign) return;
		const sorted = losses.toSorted((one, other) => one - other);
		const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
		process.stderr.write(
			`${kills} kills in ${name}: what was lost had been on the screen for at most ${(sorted.at(-1) ?? 0).toFixed(0)} ms, in the middle ${middle.toFixed(0)} ms\n`,
		);
	},
	20_000 + kills * 8000,
);
