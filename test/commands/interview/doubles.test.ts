import {rmSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {perform} from '../../../source/commands/interview/perform.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {shipped} from '../../support/templates.ts';
import {interviewOver, target} from './on-disk.ts';

const staff = shipped('staff-rfc');
const text = '# RFC: A\n\n## Summary\n\nShort.\n\n## Known risks\n\nWe look at it.\n';
const risks = [{risk: 'Late'}];

const interviewWith = (answers: Answers) => interviewOver(staff, text, answers);

describe('an answer that the document may say already', () => {
	it('is written besides when the person wants both, and not asked about again', async () => {
		const {act, now} = await interviewWith({risks});
		expect(await act('ctrl-r', 'w')).toMatchObject({screen: 'settle', settling: {conflicts: [{path: 'risks'}]}});
		expect(await act('k')).toMatchObject({screen: 'compare'});
		expect(await act('escape', 'w')).toMatchObject({screen: 'compare'});
		expect(await act('y')).toMatchObject({screen: 'done', done: {hasUnwritten: false}});
		expect([now().includes('We look at it.'), now().includes('| Late ')]).toEqual([true, true]);
		expect(await act('escape', 'ctrl-r', 'w')).toMatchObject({message: {tone: 'info'}});
	});

	it('stays in the draft when it is left out, while all else is written', async () => {
		const {act, work, now} = await interviewWith({risks, summary: 'Shorter.'});
		await act('ctrl-r', 'w', 'l');
		const done = await act('y');
		expect(done).toMatchObject({screen: 'done', done: {hasUnwritten: true}, draft: {answers: {risks}}});
		expect(now()).toBe(text.replace('Short.', 'Shorter.'));
		await act({type: 'save-due'});
		work.ports.drafts.release(done.draft.id);
		const resumed = await perform(work, {type: 'open-draft', id: done.draft.id});
		if (!resumed) throw new Error('Nothing was resumed.');
		const again = await act(resumed, 'ctrl-r', 'w');
		expect(again).toMatchObject({screen: 'review', message: {tone: 'info'}, draft: {answers: {risks}}});
	});

	it.each<[string, (file: string) => void, string]>([
		['goes to another file', () => undefined, 'new.md'],
		['has lost its file', rmSync, target],
	])('is asked about as well when it %s', async (_, before, to) => {
		const {act, work, file} = await interviewWith({risks});
		before(file);
		const {draft} = await act('ctrl-r');
		const found = await perform(work, {type: 'check-target', target: to, draft});
		expect(found).toMatchObject({type: 'conflicts-found', conflicts: [{path: 'risks', said: {line: 6}}]});
	});

	it('is told with the document when that is opened', async () => {
		const {act} = await interviewWith({});
		expect((await act('tab')).said).toMatchObject([{path: 'risks', line: 6, text: '## Known risks'}]);
	});
});
