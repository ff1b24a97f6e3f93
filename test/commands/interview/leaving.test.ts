import {expect, it} from 'vitest';
import {rescueDraft} from '../../../source/commands/interview/leaving.ts';
import {Problem} from '../../../source/core/errors.ts';
import {draftStore} from '../../../source/shell/drafts/store.ts';
import {opening, played} from '../../flow/support.ts';
import {problemOf, tickingClock} from '../../shell/support/drafts.ts';
import {temporaryFolder} from '../../shell/support/folder.ts';

const typed = (text = 'words') => played(opening({position: {question: 'motivation.problem'}}), ...text);
const store = () => draftStore(temporaryFolder(), tickingClock(), temporaryFolder());

it('saves what is not saved yet, and lets others open it', async () => {
	const drafts = store();
	const kept = rescueDraft(drafts, '.', typed());
	expect(kept).toEqual({id: 'd1'});
	expect((await drafts.read('d1')).typed).toEqual({'motivation.problem': 'words'});
	expect((await drafts.list()).drafts[0]).not.toHaveProperty('holder');
});

it('saves what was saved once more, since its folder may have gone', async () => {
	const drafts = store();
	const saved = played(typed(), {type: 'save-due'}, {type: 'draft-saved', at: '2026-11-20T09:00:00Z'});
	expect(rescueDraft(drafts, '.', saved)).toEqual({id: 'd1'});
	expect(await drafts.read('d1')).toHaveProperty('typed');
});

it.each([new Problem('It was not saved.', {seen: 'The disk is full.'}), new TypeError('a bug')])(
	'puts it elsewhere when it cannot be saved: %s',
	async (failure) => {
		const drafts = store();
		const failing = {
			...drafts,
			saveNow: () => {
				throw failure;
			},
		};
		const kept = rescueDraft(failing, '.', typed());
		expect(kept).toMatchObject({problem: expect.stringMatching(/disk is full|a bug/)});
		const id = await drafts.bringIn(kept && 'file' in kept ? kept.file : '');
		expect((await drafts.read(id)).typed).toEqual({'motivation.problem': 'words'});
	},
);

it('keeps a copy beside the draft that another terminal has taken', async () => {
	const drafts = store();
	const other = {...drafts, saveNow: taking(drafts.saveNow)};
	const kept = rescueDraft(other, '.', typed());
	expect(kept).not.toEqual({id: 'd1'});
	const id = kept && 'id' in kept ? kept.id : '';
	expect(problemOf(await drafts.read(id)) ?? (await drafts.read(id)).typed).toEqual({'motivation.problem': 'words'});
});

/** The first save finds the draft taken. */
function taking(saveNow: ReturnType<typeof store>['saveNow']): typeof saveNow {
	let isTaken = true;
	return (draft) => {
		if (!isTaken) return saveNow(draft);
		isTaken = false;
		return {takenBy: undefined};
	};
}
