import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {isPerformed, perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import type {SessionState, State} from '../../../source/flow/state/state.ts';
import {begin} from '../../../source/flow/step/start.ts';
import {step} from '../../../source/flow/step/step.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {shipped} from '../../support/templates.ts';
import {folderOf} from '../folder.ts';

const staff = shipped('staff-rfc');
const target = 'rfc.md';
const text = '# RFC: A\n\n## Summary\n\nShort.\n\n## Known risks\n\nIt may be slow.\n';
const risks = [{risk: 'Late'}];

/** An interview over the document with more answers; what the flow asks for is done on a real disk. */
async function interviewWith(answers: Answers) {
	const {cwd, home} = folderOf({files: {[target]: text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => staff, ports.clock);
	const {answers: before, marks} = read(staff, text);
	const seed = {template: 'staff-rfc', answers: {...before, ...answers}, marks, target, base: {path: target, text}};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	let [state]: readonly [State, unknown] = begin([], {today: '2026-11-20'}, contain);
	const act = async (...actions: (Action | string)[]): Promise<SessionState> => {
		for (const action of actions) {
			const [next, effects] = step(state, typeof action === 'string' ? {type: 'key-pressed', key: action} : action);
			state = next;
			for (const effect of effects.filter(isPerformed)) {
				const outcome = await perform(work, effect);
				if (outcome) await act(outcome);
			}
		}

		return state as SessionState;
	};
	const opened = await perform(work, {type: 'start-draft'});
	if (!opened) throw new Error('Nothing was opened.');
	await act(opened);
	const file = path.join(cwd, target);
	return {act, work, file, now: () => readFileSync(file, 'utf8')};
}

describe('an answer that the document may say already', () => {
	it('is written besides when the person wants both, and not asked about again', async () => {
		const {act, now} = await interviewWith({risks});
		expect(await act('ctrl-r', 'w')).toMatchObject({screen: 'settle', settling: {conflicts: [{path: 'risks'}]}});
		expect(await act('k')).toMatchObject({screen: 'compare'});
		expect(await act('escape', 'w')).toMatchObject({screen: 'compare'});
		expect(await act('y')).toMatchObject({screen: 'done', done: {hasUnwritten: false}});
		expect([now().includes('It may be slow.'), now().includes('| Late ')]).toEqual([true, true]);
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
