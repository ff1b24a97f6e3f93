import {writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {shipped} from '../../support/templates.ts';
import {interviewOver} from './on-disk.ts';

const staff = shipped('staff-rfc');
const text =
	'# RFC: A\n\n**Author**: Ann\n\n## Summary\n\nShort.\n\n## Motivation\n\n### Problem\n\nSlow.\n\n## Ways to lose\n\n- Late\n- Wrong\n';
const comment = '<!-- rfc-wizard-reads "Ways to lose" as risks -->';

/** At the section that no question is for, after some keys, with the list of what it could be open. */
async function asked(...before: string[]) {
	const opened = await interviewOver(staff, text);
	await opened.act(...before, 'ctrl-t', ...'ways', 'enter');
	const {overlay} = await opened.act('a');
	const questions = overlay?.name === 'meanings' ? overlay.questions.map(({path}) => path) : [];
	return {...opened, toRisks: questions.slice(0, questions.indexOf('risks')).map(() => 'down')};
}

const risksOf = ({draft}: SessionState) => draft.answers.risks;

describe('a section of which the person says what it answers', () => {
	it('is the answer from then on, in the file and on the screen', async () => {
		const {act, toRisks, now} = await asked();
		const said = await act(...toRisks, 'enter');
		expect(now()).toBe(text.replace('**Author**', () => `${comment}\n\n**Author**`));
		expect(said).toMatchObject({focus: {question: 'risks'}, kept: [], message: {tone: 'success'}});
		expect(risksOf(said)).toEqual([{risk: 'Late'}, {risk: 'Wrong'}]);
		expect(said.overlay).toBeUndefined();
	});

	it('leaves no draft where nothing was changed, and keeps what was', async () => {
		const read = await asked();
		expect((await read.act(...read.toRisks, 'enter')).saving.made).toBe(0);
		const {act, toRisks, now} = await asked('ctrl-t', ...'summary', 'enter', 'ctrl-e', ...' More');
		const said = await act(...toRisks, 'enter');
		expect(said.draft.answers.summary).toBe('Short. More');
		expect(await act('ctrl-r', 'w', 'y')).toMatchObject({screen: 'done'});
		expect([now().includes(comment), now().includes('Short. More'), now().includes('- Late')]).toEqual([
			true,
			true,
			true,
		]);
	});

	it('keeps what somebody else has written meanwhile', async () => {
		const {act, toRisks, file, now} = await asked();
		writeFileSync(file, text.replace('Short.', 'Longer.'));
		const said = await act(...toRisks, 'enter');
		expect(said.draft.answers.summary).toBe('Longer.');
		expect(now()).toContain('Longer.');
	});

	it('is told when it is no longer there, and nothing is written', async () => {
		const {act, toRisks, file, now} = await asked();
		const without = text.replace('## Ways to lose', '## Others');
		writeFileSync(file, without);
		const said = await act(...toRisks, 'enter');
		expect(said).toMatchObject({message: {tone: 'problem'}, keptAt: {index: 0}});
		expect(said.overlay).toBeUndefined();
		expect(now()).toBe(without);
	});

	it('has a copy of the file before, as after each write', async () => {
		const {act, toRisks, work, file} = await asked();
		await act(...toRisks, 'enter');
		expect(await work.ports.drafts.lastBackup(file)).toMatchObject({text});
	});
});
