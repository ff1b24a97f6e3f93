import {PassThrough} from 'node:stream';
import {onTestFinished, vi} from 'vitest';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {State} from '../../source/flow/state/state.ts';
import {converse} from '../../source/lines/converse.ts';
import type {Ending} from '../../source/loop/face.ts';
import {linesOf} from '../../source/shell/stdin/lines.ts';
import {FakeTerminal} from './fake-terminal.ts';
import {until} from './wait.ts';
import {FakeWork, shippedInterview} from './work.ts';

// Longer than the longest wait, so that a test that fails shows what was told.
vi.setConfig({testTimeout: 60_000});

export type Told = {
	terminal: FakeTerminal;
	work: FakeWork;
	savedNow: State[];
	ending: Promise<Ending>;
	/** All that was told so far. */
	text(): string;
	/** Types lines, and gives what is told from there on as soon as that holds the text. */
	type(lines: string | readonly string[], expected: string | string[]): Promise<string>;
};

type Setting = {
	template?: string;
	work?: FakeWork;
	state?: State;
	isAscii?: boolean;
	columns?: number;
	documentOf?: (draft: Draft) => Promise<{text: string; places: []}>;
};

export const nothingOpen: State = {
	screen: 'start',
	drafts: [],
	index: 0,
	removed: [],
	waiting: true,
	leaving: false,
	known: {today: '2026-11-20', author: 'Jane Doe'},
	contain,
};

/** The interview told in lines, in a terminal within this process and around a world that is faked. */
export function openLines(setting: Setting = {}): Told {
	const {columns = 400} = setting;
	const terminal = new FakeTerminal({columns, rows: 50});
	const started = start(terminal, setting);
	onTestFinished(async () => {
		terminal.signal('SIGTERM');
		await started.ending.catch(() => {});
	});
	return {
		...started,
		terminal,
		text: () => terminal.written,
		async type(lines, expected) {
			// Whatever was told before has to be there, with its prompt.
			if (lines.length > 0)
				await until(
					async () => terminal.written,
					(text) => text.endsWith(': '),
				);
			const before = terminal.written.length;
			for (const line of [lines].flat()) terminal.type(`${line}\n`);
			return until(async () => terminal.written.slice(before), expected);
		},
	};
}

/** The same where the lines come out of a file: all that was told, and how it ended. */
export async function toldFrom(script: readonly string[], setting: Setting = {}) {
	const terminal = new FakeTerminal({columns: 80, rows: 24});
	const input = Object.assign(new PassThrough(), {isTTY: false});
	const port = {...terminal.port, lines: linesOf(input)};
	const {ending, work, savedNow} = start({port}, setting);
	input.end(script.map((line) => `${line}\n`).join(''));
	const {code} = await ending;
	// All that was written has to have come through.
	await new Promise<void>((resolve) => terminal.output.end(resolve));
	return {code, work, savedNow, text: terminal.written};
}

function start(
	{port}: Pick<FakeTerminal, 'port'>,
	{template = 'staff-rfc', work = new FakeWork(shippedInterview(template)), state, isAscii = false, ...rest}: Setting,
) {
	const {documentOf = async () => ({text: '', places: []})} = rest;
	const savedNow: State[] = [];
	const ending = converse(
		{
			terminal: port,
			state: state ?? nothingOpen,
			effects: state === undefined ? [{type: 'start-draft'}] : [],
			perform: work.perform,
			editor: {name: 'vim', edit: (text) => work.edit(text)},
			saveNow: (last) => void savedNow.push(last),
			documentOf,
			loadRest: async () => {},
		},
		{isAscii, reasons: []},
	);
	return {ending, work, savedNow};
}
