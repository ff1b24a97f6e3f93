import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const today = '2026-12-01';
const answers: Answers = {
	title: 'Carts',
	author: ['Ann'],
	status: 'Draft',
	created: '2026-11-01',
	updated: '2026-11-01',
};
const row = {date: '2026-11-01', status: 'Draft', note: 'begun'};

/** The history of a document after some of its answers were changed. */
function historyAfter(text: string, changes: Answers): unknown {
	const before = read(staff, text);
	const draft = {
		...newDraft(staff.interview, 'd', '2026-12-01T00:00:00.000Z'),
		answers: {...before.answers, ...changes},
		marks: before.marks,
		base: {path: 'a.md', text},
	};
	const rewritten = rewrite(staff, draft, text, text, today);
	return 'text' in rewritten ? read(staff, rewritten.text).answers.history : rewritten;
}

describe('a change of the status', () => {
	it('gets a row with its day, and no person or reason', () => {
		const text = render(staff, answers);
		expect(historyAfter(text, {status: 'Review'})).toEqual([{date: today, status: 'Review'}]);
	});

	it('is added below the rows that are there', () => {
		const text = render(staff, {...answers, history: [row]});
		expect(historyAfter(text, {status: 'Review'})).toEqual([row, {date: today, status: 'Review'}]);
	});

	it('is added above them where the newest stands first', () => {
		const rows = [{...row, date: '2026-11-08'}, row];
		const text = render(staff, {...answers, history: rows});
		expect(historyAfter(text, {status: 'Review'})).toEqual([{date: today, status: 'Review'}, ...rows]);
	});

	it('is added beside other rows that the person writes', () => {
		const text = render(staff, {...answers, history: [row]});
		const rows = [row, {date: '2026-11-05', note: 'measured'}];
		expect(historyAfter(text, {status: 'Review', history: rows})).toEqual([...rows, {date: today, status: 'Review'}]);
	});

	it.each<[string, Answers, Answers, unknown]>([
		['where another answer changed', answers, {title: 'Baskets'}, undefined],
		[
			'where the newest row says so already',
			{...answers, history: [{status: 'Review'}]},
			{status: 'Review'},
			[{status: 'Review'}],
		],
		[
			'where the person wrote that row',
			answers,
			{status: 'Review', history: [row, {date: '2026-11-20', status: 'Review'}]},
			[row, {date: '2026-11-20', status: 'Review'}],
		],
		['where the person took the history out', {...answers, history: [row]}, {status: 'Review', history: []}, undefined],
		['where the document has no day', {title: 'Carts', status: 'Draft'}, {status: 'Review'}, undefined],
		['where the status was taken out', answers, {status: ''}, undefined],
	])('adds nothing %s', (_, given, changes, history) => {
		expect(historyAfter(render(staff, given), changes)).toEqual(history);
	});

	it('adds no section to a document of the form before, and a row where it has one', () => {
		const head =
			'# RFC: Carts\n\n**Author**: Ann\n**Status**: Draft\n**Created**: 2026-11-01\n**Updated**: 2026-11-01\n\n## Summary\n\nCarts.\n';
		expect(historyAfter(head, {status: 'Review'})).toBeUndefined();
		const table = '\n## History\n\n| Date | Status |\n|---|---|\n| 2026-11-01 | Draft |\n';
		expect(historyAfter(head + table, {status: 'Review'})).toEqual([
			{date: '2026-11-01', status: 'Draft'},
			{date: today, status: 'Review'},
		]);
	});
});
