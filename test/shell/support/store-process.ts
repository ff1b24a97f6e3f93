import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Draft} from '../../../source/core/draft/types.ts';
import type {Problem} from '../../../source/core/errors.ts';
import {systemClock} from '../../../source/shell/clock.ts';
import {draftStore} from '../../../source/shell/drafts/store.ts';
import {alone} from '../../../source/shell/files/alone.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {textOf} from './drafts.ts';

/** A program that does to a store and a disk what it is told, for tests that need more than one process. */
type Order =
	| {call: 'open' | 'takeOver' | 'remove'; id: string}
	| {call: 'save'; draft: Draft}
	| {call: 'inspect'; path: string}
	| {call: 'write'; path: string; text: string; expected?: string}
	/** Adds one to the number in a file so many times, each time alone. */
	| {call: 'count'; file: string; times: number}
	/** Saves over and over, each time a longer text, and tells each one that is stored. */
	| {call: 'type'; draft: Draft; letters: number};

const home = process.argv[2] ?? '';
const store = draftStore(home, systemClock());
const disk = systemDisk();
const destination = (name: string) => ({path: name, within: home});

async function obey(order: Order): Promise<unknown> {
	if (order.call === 'save') return store.save(order.draft);
	if (order.call === 'inspect') return disk.inspect(destination(order.path));
	if (order.call === 'write') return disk.write(destination(order.path), order.text, order.expected);
	if (order.call === 'count') return count(order.file, order.times);
	if (order.call === 'type') return typeOn(order.draft, order.letters);
	return store[order.call](order.id);
}

async function count(file: string, times: number): Promise<void> {
	for (let time = 0; time < times; time++)
		await alone(path.dirname(file), 'lock', () => writeFileSync(file, `${Number(readFileSync(file, 'utf8')) + 1}`));
}

async function typeOn(draft: Draft, letters: number): Promise<void> {
	for (let count = 1; ; count++) {
		const text = textOf(draft, count);
		const base = draft.base && text !== undefined ? {base: {...draft.base, text}} : {};
		await store.save({...draft, ...base, answers: {title: 'x', count, text: 'a'.repeat(count * letters)}});
		process.send?.({stored: count});
	}
}

process.on('message', (order: Order) => {
	obey(order).then(
		(value) => process.send?.({value}),
		(error: Problem) => process.send?.({error: error.message, seen: error.seen}),
	);
});
process.on('disconnect', () => process.exit());
process.send?.({ready: true});
