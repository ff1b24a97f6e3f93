import {describe, expect, it} from 'vitest';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {questionAt} from '../../../source/core/draft/place.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {isColumnAhead, questionsAhead, questionsShown} from '../../../source/core/draft/way.ts';
import {shipped} from '../../support/templates.ts';

const of = (template: string, part: Partial<Draft>) => {
	const {interview} = shipped(template);
	const draft = {...newDraft(interview, 'd', '2026-11-20T08:00:00Z'), ...part};
	return {
		ahead: questionsAhead(interview, draft).map(({path}) => path),
		shown: questionsShown(interview, draft).map(({path}) => path),
	};
};

describe('the way', () => {
	it('passes what the machine knows, which is shown all the same', () => {
		const facts = ['author', 'status', 'created', 'updated'];
		const answers = {author: ['Ann'], status: 'Draft', created: '2026-11-20', updated: '2026-11-20'};
		const {ahead, shown} = of('staff-rfc', {answers});
		expect(shown.filter((path) => !ahead.includes(path))).toEqual(facts);
		expect(of('staff-rfc', {}).ahead).toEqual(expect.arrayContaining(facts));
	});

	it('is short where only what is needed is asked, with what decides the questions', () => {
		const answers = {author: ['Ann'], status: 'Draft', created: '2026-11-20', updated: '2026-11-20'};
		expect(of('staff-rfc', {answers, brief: true}).ahead).toEqual([
			'title',
			'scope',
			'reversibility.way',
			'motivation.problem',
			'motivation.importance',
			'motivation.inaction',
			'currentState.today',
			'options',
			'rationale',
			'phases',
			'rollback.steps',
			'metrics',
			'summary',
		]);
		expect(of('madr', {brief: true}).ahead).toEqual(['title', 'context', 'options', 'rationale']);
	});

	it('follows what is needed by now', () => {
		const cons = [{name: 'As today', statusQuo: true, cons: ['Slow']}];
		expect(of('staff-rfc', {brief: true}).ahead).toContain('motivation.inaction');
		expect(of('staff-rfc', {brief: true, answers: {options: cons}}).ahead).not.toContain('motivation.inaction');
	});

	it('leads in an item to what it needs and to what selects it', () => {
		const {interview} = shipped('staff-rfc');
		const draft = newDraft(interview, 'd', '2026-11-20T08:00:00Z');
		const columns = (group: string, part: Partial<Draft>) => {
			const question = questionAt(interview, group);
			return question?.fields
				?.filter((column) => isColumnAhead(interview, {...draft, ...part}, question, column, {}))
				.map(({path}) => path);
		};
		expect(columns('options', {brief: true})).toEqual(['name', 'summary', 'selected']);
		expect(columns('metrics', {brief: true})).toEqual(['metric', 'target']);
		expect(columns('options', {})).toHaveLength(12);
	});
});
