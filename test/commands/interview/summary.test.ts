import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {perform} from '../../../source/commands/interview/perform.ts';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {shipped} from '../../support/templates.ts';
import {interviewOver} from './on-disk.ts';

it('puts what a session has come to beside the document, and never over a file that is there', async () => {
	const {work, file, act} = await interviewOver(shipped('staff-rfc'), '# RFC: Move search\n');
	const folder = path.dirname(file);
	const {draft} = await act();
	const meeting = {...newMeeting(90), people: [{name: 'Ann Lee'}]};
	const effect = {type: 'write-summary', target: 'a.md', draft: {...draft, meeting}} as const;
	const first = await perform(work, effect);
	expect(first).toMatchObject({type: 'summary-written', path: 'a.session.md'});
	const text = readFileSync(path.join(folder, 'a.session.md'), 'utf8');
	expect(text).toContain('- **Took part**: Ann Lee\n');
	expect(first).toHaveProperty('text', text);
	// The same once more is no second file, and neither is what the same session has come to since.
	expect(await perform(work, effect)).toEqual(first);
	const later = {...meeting, people: [{name: 'Bob Ray'}], summary: {path: 'a.session.md', text}};
	expect(await perform(work, {...effect, draft: {...draft, meeting: later}})).toMatchObject({path: 'a.session.md'});
	expect(readFileSync(path.join(folder, 'a.session.md'), 'utf8')).toContain('- **Took part**: Bob Ray\n');
	writeFileSync(path.join(folder, 'a.session.md'), 'Somebody else wrote this.\n');
	expect(await perform(work, {...effect, draft: {...draft, meeting: later}})).toMatchObject({path: 'a.session-2.md'});
	expect(readFileSync(path.join(folder, 'a.session.md'), 'utf8')).toBe('Somebody else wrote this.\n');
	expect(
		readdirSync(folder)
			.filter((name) => name.includes('session'))
			.toSorted(),
	).toEqual(['a.session-2.md', 'a.session.md']);
});

it('tells the time of this moment', async () => {
	const {work} = await interviewOver(shipped('staff-rfc'), '# RFC: Move search\n');
	const told = await perform(work, {type: 'tell-time'});
	expect(told).toEqual({type: 'time-told', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)});
});
