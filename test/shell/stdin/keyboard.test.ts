import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keyboardOf} from '../../../source/shell/stdin/keyboard.ts';

const turns = async (count = 20): Promise<void> => {
	for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

/** A keyboard whose events are written down, one entry for each event. */
const open = () => {
	const calls: string[] = [];
	const terminal = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode: (on: boolean) => calls.push(`raw ${on}`),
		ref: () => calls.push('ref'),
		unref: () => calls.push('unref'),
	});
	const keyboard = keyboardOf(terminal);
	const events: string[] = [];
	const listen = () => {
		let event = '';
		for (let key = keyboard.read(); key !== null; key = keyboard.read()) event += key;
		events.push(event);
	};
	keyboard.addListener('readable', listen);
	return {terminal, keyboard, listen, events, calls};
};

describe('keyboard', () => {
	beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}));
	afterEach(() => void vi.useRealTimers());

	it('hands out one key for each event', async () => {
		const {terminal, events} = open();
		terminal.write('abc\u007Fd\u001B[B\u001B[B\r');
		await turns();
		expect(events).toEqual(['a', 'b', 'c', '\u007F', 'd', '\u001B[B', '\u001B[B', '\r']);
	});

	it('joins characters that are cut between chunks', async () => {
		const {terminal, events} = open();
		for (const byte of Buffer.from('é漢😀')) {
			terminal.write(Buffer.from([byte]));
			await turns(2);
		}

		await turns();
		expect(events).toEqual(['é', '漢', '😀']);
	});

	it('waits for the rest of a sequence', async () => {
		const {terminal, events} = open();
		terminal.write('\u001B');
		await turns();
		vi.advanceTimersByTime(30);
		terminal.write('[1;5');
		await turns();
		vi.advanceTimersByTime(30);
		terminal.write('C');
		await turns();
		expect(events).toEqual(['\u001B[1;5C']);
	});

	it('delivers a lone Esc after a short wait', async () => {
		const {terminal, events} = open();
		terminal.write('\u001B');
		await turns();
		expect(events).toEqual([]);
		vi.advanceTimersByTime(50);
		await turns();
		expect(events).toEqual(['\u001B[27u']);
	});

	it('delivers a paste whose end never comes, and keys after it', async () => {
		const {terminal, events} = open();
		terminal.write('\u001B[200~one\ntwo');
		await turns();
		vi.advanceTimersByTime(1000);
		await turns();
		terminal.write('x');
		await turns();
		expect(events).toEqual(['\u001B[200~one\ntwo\u001B[201~', 'x']);
	});

	it('keeps what was typed ahead while nobody listens', async () => {
		const {terminal, keyboard, listen, events} = open();
		terminal.write('ab');
		keyboard.once('readable', () => keyboard.removeListener('readable', listen));
		await turns();
		expect(events).toEqual(['a']);
		terminal.write('c');
		await turns();
		keyboard.addListener('readable', listen);
		await turns();
		expect(events).toEqual(['a', 'b', 'c']);
	});

	it('passes raw mode and references on to the terminal', () => {
		const {keyboard, calls} = open();
		keyboard.setRawMode(true).ref();
		keyboard.unref();
		expect(calls).toEqual(['raw true', 'ref', 'unref']);
	});
});
