import {describe, expect, it} from 'vitest';
import {perform} from '../../../source/commands/interview/perform.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {shipped} from '../../support/templates.ts';
import {interviewOver} from './on-disk.ts';

const template = shipped('staff-rfc');

/** A stored draft, opened by a command line that asks for a session of so many minutes. */
async function openedWith(minutes: number | undefined, has: Partial<Draft> = {}) {
	const {work, now} = await interviewOver(template, '# RFC: Carts\n');
	const stored: Draft = {
		...{version: 1 as const, id: work.ports.drafts.newId(), template: 'staff-rfc', answers: {title: 'Carts'}},
		...{marks: {}, typed: {}, position: {question: 'title'}, startedAt: '2026-11-20T08:00:00Z', savedAt: ''},
		...has,
	};
	await work.ports.drafts.save(stored);
	work.ports.drafts.release(stored.id);
	const asked = minutes === undefined ? {} : {meeting: newMeeting(minutes)};
	const outcome = await perform({...work, seed: {...work.seed, ...asked}}, {type: 'open-draft', id: stored.id});
	if (outcome?.type !== 'draft-opened') throw new Error(`expected a draft, got ${JSON.stringify(outcome)}`);
	return {...outcome, now};
}

describe('a draft that is opened with a session', () => {
	it('is that of a group, and is to be saved as such', async () => {
		const {draft, changed} = await openedWith(60);
		expect([draft.answers, draft.meeting, changed]).toEqual([{title: 'Carts'}, newMeeting(60), true]);
	});

	it('goes on with the session that it has, at its agenda', async () => {
		const {at: _, ...begun} = {...newMeeting(90), people: [{name: 'Ann Lee'}]};
		const {draft} = await openedWith(60, {meeting: begun});
		expect(draft.meeting).toEqual({...begun, at: {board: 'agenda'}});
	});

	it('stays what it is where none is asked for', async () => {
		const {draft, changed} = await openedWith(undefined);
		expect([draft.meeting, changed]).toEqual([undefined, false]);
	});
});
