import {describe, expect, it} from 'vitest';
import {startersFor, withStarter} from '../../../../source/core/house/starters/apply.ts';
import {starterOf} from '../../../../source/core/house/starters/parse.ts';
import type {Starter} from '../../../../source/core/house/starters/types.ts';
import {addedLines, addedText} from '../../../../source/core/house/starters/words.ts';
import {shipped} from '../../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const pattern: Starter = {
	name: 'queues',
	title: 'Queues',
	use: 'Work may wait.',
	answers: {
		options: [{name: 'A queue', pros: ['Waits']}, {name: 'A cron job'}],
		risks: [{risk: 'It fills up', impact: 'High'}],
		summary: 'We add a queue.',
	},
};

describe('a starter', () => {
	it('adds to lists what is not there yet by its name, and answers only what nobody has', () => {
		const before = {options: [{name: 'a QUEUE', cons: ['Slow']}], summary: 'Mine.'};
		const {answers, added} = withStarter(interview, before, pattern);
		expect(answers).toEqual({
			options: [{name: 'a QUEUE', cons: ['Slow']}, {name: 'A cron job'}],
			risks: [{risk: 'It fills up', impact: 'High'}],
			summary: 'Mine.',
		});
		expect(added.map(({question, items}) => [question.path, items.length])).toEqual([
			['options', 1],
			['risks', 1],
		]);
	});

	it('adds what it has for one question alone, and says what that is', () => {
		const {answers, added} = withStarter(interview, {}, pattern, 'risks');
		expect(answers).toEqual({risks: [{risk: 'It fills up', impact: 'High'}]});
		expect([addedText(added), addedLines(added)]).toEqual(['1 risk', ['It fills up: High']]);
	});

	it('says how many items of what it holds, tasks among them, and what each says', () => {
		const tasks = [{text: 'Try it'}, {text: 'Time it', done: true}];
		const answers = {checklists: [{name: 'Release', tasks}], outcome: {goals: ['Quiet', 'Fast']}, summary: 'We wait.'};
		const {added} = withStarter(interview, {}, {...pattern, answers});
		expect(addedText(added).split(', ').toSorted()).toEqual(['1 checklist with 2 tasks', 'goals', 'summary']);
		expect(addedLines(added).toSorted()).toEqual(['Fast', 'Quiet', 'Release: Try it; Time it', 'We wait.']);
		expect(addedLines(withStarter(interview, {}, pattern).added)).toContain('A queue: Waits');
	});

	it('adds nothing twice', () => {
		const once = withStarter(interview, {}, pattern).answers;
		expect(withStarter(interview, once, pattern)).toEqual({answers: once, added: []});
	});

	it('is offered where it has something to add', () => {
		expect(startersFor([pattern], 'risks')).toEqual([pattern]);
		expect(startersFor([pattern], 'metrics')).toEqual([]);
	});

	it('is read from a file of its own shape, and says all that is wrong with another', () => {
		const {name, ...file} = pattern;
		expect(starterOf(name, file, interview)).toEqual(pattern);
		expect(
			starterOf('x', {title: '', why: 'x', answers: {risks: [{risk: 'A', impact: 'Huge'}]}}, interview),
		).toMatchObject({
			faults: [{path: 'title'}, {path: 'use'}, {path: 'why'}, {path: 'answers.risks[0].impact'}],
		});
		expect(starterOf('x', 'text', interview)).toHaveProperty('faults');
	});

	it('keeps only what the template asks for', () => {
		expect(
			starterOf('queues', {title: 'Queues', use: 'Always.', answers: pattern.answers}, shipped('madr').interview),
		).toMatchObject({
			answers: {},
		});
	});
});
