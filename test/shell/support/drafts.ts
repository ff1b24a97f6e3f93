import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../../source/core/draft/types.ts';
import type {Clock} from '../../../source/ports/clock.ts';
import {draftStore} from '../../../source/shell/drafts/store.ts';

/** Each look at this clock is a second later than the one before. */
export function tickingClock(): Clock {
	let seconds = 0;
	return {
		now: () => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds++)).toISOString(),
		dayOf: (timestamp) => timestamp.slice(0, 10),
		today: () => '2026-11-20',
	};
}

export function draftOf(id: string, problem: string, title = 'Move sessions to Redis'): Draft {
	return {
		version: 1,
		id,
		template: 'staff-rfc',
		answers: {title, motivation: {problem}},
		marks: {summary: 'unknown'},
		typed: {created: '2026-13'},
		position: {question: 'motivation.problem', cursor: problem.length},
		startedAt: '2026-11-20T11:00:00.000Z',
		savedAt: '2026-11-20T11:00:00.000Z',
	};
}

/** The draft of a document that is so large that it gets a snapshot. */
export function largeDraftOf(id: string, problem: string): Draft {
	return {...draftOf(id, problem), base: {path: 'large.md', text: 'Größe 🚀 "quoted" \\ \n'.repeat(5000)}};
}

/** The text that is edited at some save, another one after every third. */
export function textOf({base}: Draft, saves: number): string | undefined {
	return base && `${base.text}${Math.trunc(saves / 3)}`;
}

export function problemOf(draft: Draft): unknown {
	const {motivation} = draft.answers;
	return typeof motivation === 'object' && motivation !== null && 'problem' in motivation
		? motivation.problem
		: undefined;
}

/** What a process of its own would see; the lock of another store of this process counts as a predecessor's. */
export function storeIn(home: string) {
	return draftStore(home, tickingClock());
}

/** The names in the folder of drafts. */
export function filesIn(home: string, folder = 'drafts'): string[] {
	return readdirSync(path.join(home, folder)).sort();
}
