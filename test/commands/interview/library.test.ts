import {describe, expect, it} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {read} from '../../../source/core/document/read/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const clock = {
	now: () => '2026-11-18T09:00:00.000Z',
	dayOf: (timestamp: string) => timestamp.slice(0, 10),
	today: () => '2026-11-18',
};

describe('a draft that was begun the day before yesterday', () => {
	const draft = {
		...newDraft(staff.interview, 'd', '2026-11-16T09:00:00.000Z'),
		answers: {title: 'Move search', created: '2026-11-16', updated: '2026-11-16'},
	};
	const library = libraryOf(async () => staff, clock);

	it('is dated today in the file and in the preview alike', async () => {
		const written = await library.textOf(draft);
		const text = 'text' in written ? written.text : '';
		expect(read(staff, text).answers).toMatchObject({created: '2026-11-16', updated: '2026-11-18'});
		expect((await library.previewOf(draft)).text).toBe(text);
	});
});
