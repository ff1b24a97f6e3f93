import {describe, expect, it} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {foreignName} from '../../../source/core/foreign/name.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
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

describe('what the rules find in a draft', () => {
	const library = libraryOf(async () => staff, clock);
	const answers = {title: 'Move search', author: ['Ann Lee'], created: '2026-11-16', status: 'Draft', summary: 'Fast.'};
	const draft = {...newDraft(staff.interview, 'd', '2026-11-16T09:00:00.000Z'), answers};

	it('is told with the question that it is about, by the levels of the house', async () => {
		const found = await library.findingsIn(draft, {});
		expect(found).toContainEqual(
			expect.objectContaining({rule: 'vague-words', severity: 'info', place: {question: 'summary'}}),
		);
		const rules = {'vague-words': 'error' as const};
		expect(await library.findingsIn(draft, {rules})).toContainEqual(
			expect.objectContaining({rule: 'vague-words', severity: 'error'}),
		);
		const platform = [{name: 'Queue', use: 'work that waits'}];
		expect((await library.findingsIn(draft, {platform})).map(({rule}) => rule)).toContain('platform-considered');
	});

	it('is what is asked of other houses, where the document is its own template', async () => {
		const text = '# Carts\n\nSee [it][nowhere].\n\n## Why\n\nIt is fast.\n';
		const base = {path: 'a.md', text};
		const own = templateOfDocument(text);
		const edit = {...draft, template: foreignName, answers: read(own, text).answers, base};
		const found = await library.findingsIn(edit, {});
		expect(found.map(({rule}) => rule)).toContain('link-dead');
		expect(found.map(({rule}) => rule)).not.toContain('vague-words');
	});
});
