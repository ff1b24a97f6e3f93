import process from 'node:process';
import type {Draft} from '../../../source/core/draft/types.ts';
import {systemClock} from '../../../source/shell/clock.ts';
import {draftStore} from '../../../source/shell/drafts/store.ts';

/** A program that does to a store what it is told, for tests that need more than one process. */
type Order =
	| {call: 'open' | 'takeOver' | 'remove'; id: string}
	| {call: 'save'; draft: Draft}
	/** Saves over and over, each time a longer text, and tells each one that is stored. */
	| {call: 'type'; draft: Draft; letters: number};

const store = draftStore(process.argv[2] ?? '', systemClock());

async function obey(order: Order): Promise<unknown> {
	if (order.call === 'save') return store.save(order.draft);
	if (order.call === 'type') return typeOn(order.draft, order.letters);
	return store[order.call](order.id);
}

async function typeOn(draft: Draft, letters: number): Promise<void> {
	for (let count = 1; ; count++) {
		await store.save({...draft, answers: {title: 'x', count, text: 'a'.repeat(count * letters)}});
		process.send?.({stored: count});
	}
}

process.on('message', (order: Order) => {
	obey(order).then(
		(value) => process.send?.({value}),
		(error: Error) => process.send?.({error: error.message}),
	);
});
process.on('disconnect', () => process.exit());
process.send?.({ready: true});
