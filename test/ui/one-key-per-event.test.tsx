import {Box, render, Text, useApp, useInput, usePaste} from 'ink';
import SelectInput from 'ink-select-input';
import TextInput from 'ink-text-input';
import {useState} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import {FakeTerminal} from '../support/fake-terminal.ts';

const Field = () => {
	const [value, setValue] = useState('');
	return (
		<Text>
			[<TextInput value={value} onChange={setValue} showCursor={false} />]
		</Text>
	);
};

const Choice = () => {
	const [chosen, setChosen] = useState('');
	const items = ['one', 'two', 'three', 'four'].map((label) => ({label, value: label}));
	return (
		<Box flexDirection="column">
			<SelectInput items={items} onSelect={(item) => setChosen(item.value)} />
			<Text>chosen: {chosen}</Text>
		</Box>
	);
};

const Lent = () => {
	const [said, setSaid] = useState('');
	const {suspendTerminal} = useApp();
	useInput((input) => {
		if (input === '!') void suspendTerminal(async () => new Promise((resolve) => setImmediate(resolve)));
		else setSaid((before) => before + input);
	});
	usePaste((text) => setSaid((before) => `${before}<${text}>`));
	return <Text>said: {said}</Text>;
};

describe('Ink behind the keyboard', () => {
	let done: () => void = () => {};
	afterEach(() => done());
	const open = (element: React.ReactElement): FakeTerminal => {
		const terminal = new FakeTerminal({columns: 40, rows: 10});
		const {stdin, stdout} = terminal.port;
		done = render(element, {stdin, stdout, interactive: true, exitOnCtrlC: false, patchConsole: false}).unmount;
		return terminal;
	};

	it('loses no key of a chunk in a text input', async () => {
		const terminal = open(<Field />);
		await terminal.until('[]');
		terminal.type('abcd\u007F\u007Fe\u007F\u007Ff');
		await terminal.until('[af]');
	});

	// Why no text that matters is edited by it: its lines are drawn by it, and edited by the buffer of the flow.
	it('leaves half an emoji in a text input that deletes by itself', async () => {
		const terminal = open(<Field />);
		await terminal.until('[]');
		terminal.type('a👩‍👧');
		await terminal.until((text) => /\[a.+\]/u.test(text));
		terminal.type('\u007F');
		await terminal.until((text) => /\[a.+\]/u.test(text) && !text.includes('👩‍👧'));
	});

	it('chooses what two arrows and Enter in one chunk mean', async () => {
		const terminal = open(<Choice />);
		await terminal.until('chosen:');
		terminal.type('\u001B[B\u001B[B\r');
		await terminal.until('chosen: three');
	});

	it('goes on after the terminal was lent, with the keys typed ahead', async () => {
		const terminal = open(<Lent />);
		await terminal.until('said:');
		terminal.type('a!b');
		await terminal.until('said: ab');
		terminal.paste('c\nd');
		terminal.type('e');
		await terminal.until((text) => text.includes('said: ab<c') && text.includes('d>e'));
		expect(terminal.input.raw).toBe(true);
	});
});
