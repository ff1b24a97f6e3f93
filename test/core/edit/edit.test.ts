import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {applied} from '../../../source/core/edit/apply.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {merge} from '../../../source/core/edit/merge.ts';
import {patched} from '../../../source/core/edit/patch.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {corpusSample} from '../../support/corpus.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const madr = shipped('madr');
const text = render(staff, exampleAnswers('staff-rfc'));
const today = '2026-12-01';

function draftWith(answers: Draft['answers'], marks: Draft['marks'] = {}): Draft {
	return {...newDraft(staff.interview, 'd', '2026-12-01T00:00:00.000Z'), answers, marks};
}

describe('detect', () => {
	it('knows the shipped templates by their headings', () => {
		expect(detect([staff, madr], text)?.interview.name).toBe('staff-rfc');
		expect(detect([staff, madr], render(madr, exampleAnswers('madr')))?.interview.name).toBe('madr');
		expect(detect([staff, madr], render(staff, {title: 'Only a title'}))?.interview.name).toBe('staff-rfc');
	});

	it.each([
		['a title without the word before it', text.replace('# RFC: ', '# ')],
		['a heading missing above others', text.replace('\n## Motivation\n', '')],
		['all headings one level lower', text.replaceAll(/^#/gm, '##')],
		['all headings one level higher', text.replaceAll(/^##/gm, '#')],
		[
			'other names for some sections',
			text.replace('## Current State', '## Background').replace('## Risks', '## Dangers'),
		],
		[
			'only what was worth writing',
			'# Move search\n\n## Summary\n\n## Motivation\n\n### Problem\n\n## Proposed Solution\n',
		],
	])('knows a staff RFC with %s', (_, changed) => {
		expect(detect([staff, madr], changed)?.interview.name).toBe('staff-rfc');
	});

	it('takes no document of another house for the staff RFC', () => {
		expect(detect([staff, madr], '')).toBeUndefined();
		expect(corpusSample(8).filter(({text}) => detect([staff], text) !== undefined)).toEqual([]);
	});
});

describe('patched', () => {
	it('goes into objects, replaces lists, removes by null, adds by a plus sign', () => {
		const before = {title: 'A', motivation: {problem: 'p', importance: 'i'}, goals: ['a'], gone: 1};
		const changes = {
			motivation: {importance: null, inaction: 'n'},
			'goals+': ['b'],
			'fresh+': 'c',
			gone: null,
			list: [1],
		};
		expect(patched(before, changes)).toEqual({
			title: 'A',
			motivation: {problem: 'p', inaction: 'n'},
			goals: ['a', 'b'],
			fresh: ['c'],
			list: [1],
		});
	});
});

describe('merge', () => {
	const base = {answers: {title: 'A', summary: 's'}, marks: {}};

	it('takes what either side changed', () => {
		const mine = {answers: {title: 'B', summary: 's'}, marks: {}};
		const theirs = {answers: {title: 'A'}, marks: {appendix: 'skipped' as const}};
		expect(merge(staff.interview, base, mine, theirs)).toEqual({
			answers: {title: 'B'},
			marks: {appendix: 'skipped'},
			conflicts: [],
		});
	});

	it('names what both changed in different ways, and nothing that both changed alike', () => {
		const mine = {answers: {title: 'B', summary: 'new'}, marks: {}};
		const theirs = {answers: {title: 'C', summary: 'new'}, marks: {}};
		expect(merge(staff.interview, base, mine, theirs).conflicts).toEqual(['title']);
	});
});

describe('applied', () => {
	it('leaves alone what the changes do not name, however odd it is', () => {
		const before = read(staff, text.replace('Option B**: Queue table', 'Option B**: Queue   table'));
		const result = applied(staff.interview, before, {title: 'New'});
		expect(result).toEqual({answers: {...before.answers, title: 'New'}, marks: {}});
	});

	it('tells all that is wrong with the changes', () => {
		const result = applied(staff.interview, read(staff, text), {
			created: '2026-02-30',
			'openQuestions+': [{qestion: 'x'}],
		});
		expect('faults' in result && result.faults.map(({path}) => path)).toEqual(['openQuestions[2].qestion', 'created']);
	});
});

describe('rewrite', () => {
	it('writes nothing anew when nothing was answered anew', () => {
		const odd = text.replaceAll('- **Pros**:', '*   **Pros**:').replace('# RFC', '#   RFC');
		const {answers, marks} = read(staff, odd);
		expect(rewrite(staff, draftWith(answers, marks), odd, odd, today)).toEqual({text: odd});
	});

	it('dates a change, and only then', () => {
		const {answers, marks} = read(staff, text);
		const rewritten = rewrite(staff, draftWith({...answers, summary: 'Shorter.'}, marks), text, text, today);
		expect('text' in rewritten && read(staff, rewritten.text).answers).toMatchObject({
			summary: 'Shorter.',
			updated: today,
		});
	});

	it('gives no day to a document that has none', () => {
		const bare = '# RFC: Carts\n\n- **Author**: Ann\n- **Status**: Draft\n\n## Summary\n\nShort.\n';
		const {answers, marks} = read(staff, bare);
		expect(rewrite(staff, draftWith({...answers, status: 'Review'}, marks), bare, bare, today)).toEqual({
			text: bare.replace('Draft', 'Review'),
		});
	});

	it('keeps what others changed in the file since it was opened', () => {
		const {answers, marks} = read(staff, text);
		const theirs = text
			.replace('## Appendix', '## House rules\n\nOurs.\n\n## Appendix')
			.replace(/^# RFC: .*$/m, '# RFC: Their title');
		const rewritten = rewrite(staff, draftWith({...answers, summary: 'Mine.'}, marks), text, theirs, today);
		const after = 'text' in rewritten ? rewritten.text : '';
		expect(after).toContain('## House rules\n\nOurs.\n');
		expect(read(staff, after).answers).toMatchObject({title: 'Their title', summary: 'Mine.'});
	});

	it('refuses where both changed the same answer', () => {
		const {answers, marks} = read(staff, text);
		const theirs = text.replace(/^# RFC: .*$/m, '# RFC: Their title');
		expect(rewrite(staff, draftWith({...answers, title: 'Mine'}, marks), text, theirs, today)).toMatchObject({
			conflicts: [{path: 'title', label: 'Title'}],
		});
	});

	it('finds the sections of a foreign document again when others moved them', () => {
		const base = '# T\n\n## One\n\nfirst\n\n## Two\n\nsecond\n';
		const theirs = '# T\n\n## Two\n\nsecond\n\n## New\n\nn\n\n## One\n\nfirst\n';
		const draft = draftWith({title: 'T', sections: {0: 'first, changed', 1: 'second'}});
		expect(rewrite(undefined, draft, base, theirs, today)).toEqual({text: theirs.replace('first', 'first, changed')});
		expect(rewrite(undefined, draft, base, '# T\n\n## Two\n\nsecond\n', today)).toMatchObject({
			conflicts: [{label: 'One', isGone: true}],
		});
	});
});
