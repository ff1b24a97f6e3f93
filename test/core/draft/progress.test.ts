import {describe, expect, it} from 'vitest';
import {documentContent} from '../../../source/core/draft/document-content.ts';
import {gaps} from '../../../source/core/draft/gaps.ts';
import {progress} from '../../../source/core/draft/progress.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {emptyDraft, interview} from '../../flow/support.ts';

const draft = (part: Partial<Draft>): Draft => ({...emptyDraft, ...part});

const conditions = (part: Partial<Draft>) =>
	Object.fromEntries(
		progress(interview, draft(part)).questions.map(({question, condition}) => [question.path, condition]),
	);

describe('progress', () => {
	it.each<[string, Partial<Draft>, string]>([
		['title', {}, 'empty'],
		['title', {answers: {title: 'T'}}, 'answered'],
		['title', {marks: {title: 'skipped'}}, 'skipped'],
		['title', {marks: {title: 'unknown'}}, 'unknown'],
		['created', {typed: {created: 'soon'}}, 'finding'],
		['created', {typed: {created: ' 2026-01-02'}, answers: {created: '2026-01-02'}}, 'answered'],
		['options', {answers: {options: [{}]}}, 'empty'],
		['options', {answers: {options: [{name: 'A'}]}}, 'partly'],
		['options', {answers: {options: [{name: 'A'}, {selected: true}]}}, 'partly'],
		[
			'options',
			{answers: {options: [{name: 'A'}, {selected: true}]}, marks: {'options[1].name': 'unknown'}},
			'answered',
		],
		['options', {answers: {options: [{name: 'A'}, {name: 'B'}]}}, 'partly'],
		['options', {answers: {options: [{name: 'A', selected: true}, {name: 'B'}]}}, 'answered'],
		['options', {answers: {options: [{name: 'A'}, {name: 'A'}]}}, 'finding'],
		['options', {answers: {options: [{name: 'A'}]}, typed: {'options[0].cost.time': 'soon'}}, 'finding'],
		['phases', {marks: {phases: 'skipped'}}, 'skipped'],
	])('of %s with %j is %s', (path, part, condition) => {
		expect(conditions(part)[path]).toBe(condition);
	});

	it('counts by step, and only what is asked', () => {
		const {steps} = progress(interview, draft({answers: {title: 'T', status: 'Done'}, marks: {author: 'unknown'}}));
		expect(steps.slice(0, 2)).toEqual([
			{step: 'define', settled: 2, total: 4, unknown: 1, findings: 0},
			{step: 'research', settled: 1, total: 2, unknown: 0, findings: 0},
		]);
	});
});

describe('gaps', () => {
	const found = (part: Partial<Draft>) =>
		gaps(interview, draft(part)).map(({path, problem, need}) => [path, problem, need]);
	const rest = {
		title: 'T',
		author: ['A'],
		motivation: {problem: 'P'},
		options: [{name: 'A', selected: true}, {name: 'B'}],
	};

	it('are gone when everything that is required is there', () => {
		expect(found({answers: rest})).toEqual([]);
	});

	it('name the place, the problem and what to do', () => {
		const {title, ...others} = rest;
		expect(gaps(interview, draft({answers: others}))).toEqual([
			{
				place: {question: 'title'},
				path: 'title',
				label: 'Title',
				problem: 'Not answered yet.',
				advice: 'Answer it.',
				need: 'draft',
			},
		]);
		expect(title).toBe('T');
	});

	it('hold what was typed and is no value, with the reason of its kind', () => {
		const [[path, problem, need] = []] = found({answers: rest, typed: {created: '2026-02-30'}});
		expect([path, need]).toEqual(['created', 'correction']);
		expect(problem).toContain('2026-02-30');
	});

	it('accept a mark for a review, and nothing but a title for a file', () => {
		const {title: _, author: __, ...others} = rest;
		expect(found({answers: others, marks: {title: 'unknown', author: 'unknown'}})).toEqual([
			['title', 'A file cannot be written without it.', 'draft'],
		]);
	});

	it('count items, and look into those that hold something', () => {
		const options = [{name: 'A'}, {}, {selected: true}];
		expect(found({answers: {...rest, options: [{name: 'A', selected: true}]}})).toEqual([
			['options', 'Only 1 of 2 options.', 'review'],
		]);
		expect(gaps(interview, draft({answers: {...rest, options}}))).toMatchObject([
			{path: 'options[2].name', label: 'Options 3: Name', place: {question: 'options', item: 2, field: 'name'}},
		]);
	});
});

describe('what goes into the document', () => {
	it('is in normal form, without items left empty, and marks follow their items', () => {
		const options = [{}, {name: ' A '}, {}, {name: 'B'}];
		const marks = {'options[3].cost.time': 'unknown' as const, options: 'skipped' as const, title: 'unknown' as const};
		expect(documentContent(interview, draft({answers: {options, status: 'Draft'}, marks}), contain)).toEqual({
			answers: {options: [{name: 'A'}, {name: 'B'}], status: 'Draft'},
			marks: {title: 'unknown', 'options[1].cost.time': 'unknown'},
		});
	});

	it('holds no mark for what is answered', () => {
		expect(
			documentContent(interview, draft({answers: {title: 'T'}, marks: {title: 'unknown'}}), contain).marks,
		).toEqual({});
	});
});
