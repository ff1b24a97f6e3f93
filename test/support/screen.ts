import {onTestFinished, vi} from 'vitest';
import type {Draft} from '../../source/core/draft/types.ts';
import type {PlacedText} from '../../source/core/lens/write/block.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import type {State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import type {Ending} from '../../source/loop/face.ts';
import {mount} from '../../source/ui/mount.tsx';
import {FakeTerminal, type Look} from './fake-terminal.ts';
import {keys} from './keys.ts';
import {FakeWork, shippedInterview} from './work.ts';

// Longer than the longest wait, so that a test that fails shows the screen that it saw.
vi.setConfig({testTimeout: 60_000});

export type Opened = {
	terminal: FakeTerminal;
	work: FakeWork;
	/** The states that were handed over to be saved on a way out. */
	savedNow: State[];
	/** Settled when the interview has ended. */
	ending: Promise<Ending>;
};

export type Setting = Partial<Look> & {
	/** Name of a shipped template. */
	template?: string;
	/** Where to begin: with the start screen and nothing in it, unless given. */
	state?: State;
	documentOf?: (draft: Draft) => Promise<PlacedText>;
	work?: FakeWork;
	/** What keys wait for. */
	loadRest?: () => Promise<void>;
	beforeKeys?: readonly Effect[];
	/** In place of what the work does. */
	perform?: FakeWork['perform'];
	/** In place of a day and a name. */
	known?: State['known'];
};

const nothingYet: State = {
	screen: 'start',
	drafts: [],
	index: 0,
	removed: [],
	waiting: true,
	leaving: false,
	known: {today: '2026-11-20', author: 'Jane Doe'},
	contain,
};

/** A new document that is open already, as after a command that names one. */
export function newDocument(template = 'staff-rfc'): State {
	const work = new FakeWork(shippedInterview(template));
	return step(nothingYet, {
		type: 'draft-opened',
		interview: work.interview,
		draft: work.newDraft('d1'),
		fresh: true,
	})[0];
}

/** The whole screen in a terminal within this process, around a world that is faked. */
export function openScreen({columns = 80, rows = 24, template = 'staff-rfc', ...rest}: Setting = {}): Opened {
	const {before = '', hasNarrowEmoji = false} = rest;
	const terminal = new FakeTerminal({columns, rows, before, hasNarrowEmoji});
	const {
		work = new FakeWork(shippedInterview(template)),
		state,
		documentOf = titleOf,
		loadRest = async () => {},
		beforeKeys = [],
		perform = work.perform,
		known = nothingYet.known,
	} = rest;
	const savedNow: State[] = [];
	const ending = mount({
		terminal: terminal.port,
		state: state ?? {...nothingYet, known},
		effects: state === undefined ? [{type: 'start-draft'}] : [],
		beforeKeys,
		perform,
		editor: {name: 'vim', edit: (text) => work.edit(text)},
		saveNow: (last) => void savedNow.push(last),
		documentOf,
		loadRest,
	});
	onTestFinished(async () => {
		terminal.signal('SIGTERM');
		await ending.catch(() => {});
	});
	return {terminal, work, savedNow, ending};
}

/** The same at the first field of several lines, what is being solved. */
export async function openAtProblem(): Promise<Opened> {
	const opened = openScreen();
	await opened.terminal.until('What should this RFC be called?');
	opened.terminal.type(keys.tab.repeat(3));
	await opened.terminal.until('What problem are we solving?');
	return opened;
}

async function titleOf({answers}: Draft): Promise<PlacedText> {
	const title = `# RFC: ${String(answers.title ?? '')}`;
	return {text: `${title}\n\n## Summary\n`, places: [{path: 'title', start: 7, end: title.length}]};
}
