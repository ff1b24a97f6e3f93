import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {gaps} from '../../../source/core/draft/gaps.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {withMentionsRenamed} from '../../../source/core/draft/rename.ts';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const draftOf = (answers: Answers) => ({...newDraft(interview, 'd', '2026-11-20T08:00:00.000Z'), answers});

const answers = (criterion: string, phase: string): Answers => ({
	criteria: [{name: criterion}, {name: 'Cost'}],
	options: [{name: 'A', scores: {Latency: 3, Cost: 4}}, {name: 'B'}],
	phases: [{name: phase}, {name: 'Build', dependsOn: [{phase: 'Plan', milestone: 'M'}, {phase: 'Build'}]}],
});

const renamed = (given: Answers, question: string, before: string) =>
	withMentionsRenamed(interview, draftOf(given), {question, item: 0, field: 'name'}, before).answers;

describe('a renamed item', () => {
	it('is followed by the scores, in their order', () => {
		const scores = renamed(answers('Speed', 'Plan'), 'criteria', 'Latency').options;
		expect(JSON.stringify(scores)).toBe('[{"name":"A","scores":{"Speed":3,"Cost":4}},{"name":"B"}]');
	});

	it('is followed by what depends on it', () => {
		expect(renamed(answers('Latency', 'Prepare'), 'phases', 'Plan').phases).toEqual([
			{name: 'Prepare'},
			{name: 'Build', dependsOn: [{phase: 'Prepare', milestone: 'M'}, {phase: 'Build'}]},
		]);
	});

	it.each([
		['another item bears the old name', 'Speed', 'Cost'],
		['another item bears the new name', 'Cost', 'Latency'],
		['nothing mentions it', 'Speed', 'Other'],
	])('leaves the mentions alone while %s', (_, now, before) => {
		const given = answers(now, 'Plan');
		expect(renamed(given, 'criteria', before)).toBe(given);
	});

	it('is followed by all that a group has scored and said of it, and by nothing of others', () => {
		const at = {board: 'ballot', cell: {option: 'Redis', criterion: 'Latency'}} as const;
		const scores = ['Latency', 'Cost'].map((criterion) => ({who: 'Ann', option: 'Redis', criterion, score: 3}));
		const meeting = {
			...newMeeting(90),
			scores,
			agreed: [{option: 'Redis', criterion: 'Latency', score: 4}],
			words: [{who: 'Ann', decision: 'Redis'}],
			rulings: [{decision: 'Redis', by: ['Ann'], how: ''}],
			dots: [
				{who: 'Ann', list: 'options', item: 'Redis'},
				{who: 'Ann', list: 'risks', item: 'Redis'},
			],
			at,
		};
		const rename = (given: Answers, question: string, before: string) =>
			withMentionsRenamed(interview, {...draftOf(given), meeting}, {question, item: 0, field: 'name'}, before).meeting;
		expect(rename({options: [{name: 'Valkey'}]}, 'options', 'Redis')).toEqual({
			...meeting,
			scores: scores.map((score) => ({...score, option: 'Valkey'})),
			agreed: [{option: 'Valkey', criterion: 'Latency', score: 4}],
			words: [{who: 'Ann', decision: 'Valkey'}],
			rulings: [{decision: 'Valkey', by: ['Ann'], how: ''}],
			dots: [
				{who: 'Ann', list: 'options', item: 'Valkey'},
				{who: 'Ann', list: 'risks', item: 'Redis'},
			],
			at: {...at, cell: {option: 'Valkey', criterion: 'Latency'}},
		});
		expect(rename({criteria: [{name: 'Speed'}]}, 'criteria', 'Latency')).toMatchObject({
			scores: [{criterion: 'Speed'}, {criterion: 'Cost'}],
			agreed: [{criterion: 'Speed'}],
			words: meeting.words,
			at: {cell: {option: 'Redis', criterion: 'Speed'}},
		});
	});

	it('takes the text along that was kept as typed', () => {
		const typed = {'options[0].scores': 'Latency:3', 'options[1].scores': 'Latency'};
		const draft = {...draftOf(answers('Speed', 'Plan')), typed};
		const place = {question: 'criteria', item: 0, field: 'name'};
		expect(withMentionsRenamed(interview, draft, place, 'Latency').typed).toEqual({'options[1].scores': 'Latency'});
	});
});

describe('gaps of mentions', () => {
	const found = (given: Answers) =>
		gaps(interview, draftOf(given))
			.filter(({need, problem}) => need === 'correction' || problem.includes('selected'))
			.map(({path, problem}) => [path, problem]);

	it('are names of nothing, with the nearest name', () => {
		expect(found(answers('Latancy', 'Plan'))).toEqual([
			['options', 'No option is selected yet.'],
			['options[0].scores', '"Latency" is not a criterion: Latancy, Cost. Did you mean Latancy?'],
			['phases[1].dependsOn', '"M" is not a milestone of that phase, of which there is none.'],
		]);
	});

	it('are scores outside the scale', () => {
		const scale = {min: 1, max: 3};
		const options = [{name: 'A', selected: true, scores: {Cost: 4}}];
		expect(found({criteria: [{name: 'Cost'}], scale, options})).toEqual([
			['options[0].scores', '4 is not a score from 1 to 3.'],
		]);
	});

	it('are an option that is still to be selected, unless there is none or the question is settled', () => {
		expect(found({options: [{name: 'A'}, {name: 'B', selected: true}]})).toEqual([]);
		expect(found({})).toEqual([]);
	});
});
