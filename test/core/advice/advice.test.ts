import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {adviceOf} from '../../../source/core/advice/advice.ts';
import {placeOf} from '../../../source/core/draft/place-of.ts';
import {anyAnswers} from '../../support/any-answers.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 100);
const today = '2026-10-20';
const {interview} = shipped('staff-rfc');
const reviewers = [
	{name: 'Kai', role: 'driver', area: 'all'},
	{name: 'Ida', role: 'approver', area: 'database'},
];

function advised(answers: Parameters<typeof adviceOf>[0], house?: Parameters<typeof adviceOf>[2]): string[] {
	return adviceOf({reviewers, ...answers}, today, house).map(({path, text}) => `${path}: ${text}`);
}

describe('advice', () => {
	it.each([
		[
			{
				criteria: [{name: 'Cost', weight: 100}],
				options: [
					{name: 'A', scores: {Cost: 9}},
					{name: 'B', scores: {Cost: 2}, selected: true},
				],
			},
			'rationale: Another option than the best is selected, and nothing says why.',
		],
		[
			{phases: [{name: 'A', when: {weeks: [1, 2]}}]},
			'start: Missing: the first day of week 1, as YYYY-MM-DD, from which the weeks count.',
		],
		[
			{objections: [{who: 'Ida', objection: 'Too slow'}]},
			'objections[0].resolution: No answer yet to what Ida objects: Too slow',
		],
		[{reviewers: [{name: 'Ida', role: 'approver', by: '2026-10-19'}]}, 'reviewers: Nobody drives this. '],
		[
			{reviewers: [{name: 'Ida', role: 'approver', by: '2026-10-19'}]},
			'reviewers[0]: Ida should have answered by 2026-10-19.',
		],
		[
			{claims: [{statement: 'It lasts', basis: 'assumption', due: '2026-12-01'}]},
			'claims[0].owner: Nobody checks it. The assumption: It lasts',
		],
		[{outcome: {goals: ['Fewer tickets']}}, 'outcome.goals: No metric speaks of this goal: Fewer tickets'],
		[{risks: [{risk: 'It breaks'}]}, 'risks[0].answeredBy: No phase and no metric speaks of this risk: It breaks'],
		[{scope: 'product'}, 'outcome.goals: Reviewers of a change with scope product ask for it. '],
		[{changes: ['schema']}, 'reviewers: Architecture review takes 2 people who read it; 1 is named.'],
		[
			{reviewers: [], architecture: 'Three nodes.'},
			'reviewers: One reviewer takes 1 person who reads it; 0 are named.',
		],
		[
			{security: {privacy: 'Names are stored.'}},
			'reviewers: Nobody reviews security. Access, privacy or rules are touched.',
		],
	])('%j', (answers, expected) => {
		expect(advised(answers).find((text) => text.startsWith(expected))).toBeDefined();
	});

	it.each([
		[{criteria: [{name: 'Cost', weight: 60}]}],
		[{criteria: [{name: 'Cost', weight: 100}], options: [{name: 'A', scores: {Cost: 99}}]}],
		[
			{
				phases: [
					{name: 'A', when: {text: 'later'}, dependsOn: [{phase: 'B'}]},
					{name: 'B', when: {text: 'later'}, dependsOn: [{phase: 'A'}]},
				],
			},
		],
	])('leaves to the rules what they find at any stage: %j', (answers) => {
		const paths = adviceOf({reviewers, ...answers}, today).map(({path}) => path);
		expect(paths.filter((path) => /^(?:criteria|options|phases)/.test(path))).toEqual([]);
	});

	it('names the pieces of the platform that the house wants to be considered', () => {
		const house = {platform: [{name: 'Queue', use: 'work that waits'}]};
		expect(advised({}, house)).toEqual(['platform: Queue is not considered. The house has it for: work that waits']);
		expect(advised({platform: [{piece: 'queue', verdict: 'used'}]}, house)).toEqual([]);
	});

	it('is little for the worked example, and each leads to a question', () => {
		const advice = adviceOf(exampleAnswers('staff-rfc'), '2026-09-25');
		expect(advice.length).toBeLessThan(6);
		for (const {path} of advice) expect(placeOf(interview, path), path).toBeDefined();
	});

	it('tells the beginning of what somebody pasted', () => {
		const [advice] = adviceOf({objections: [{objection: 'word '.repeat(200_000)}]}, today).filter(({path}) =>
			path.startsWith('objections'),
		);
		expect(advice?.text).toMatch(/^No answer yet to what somebody objects: word word .*\.\.\.$/);
		expect(advice?.text.length).toBeLessThanOrEqual(400);
	});

	it('takes any answers, and leads to a question of the interview', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const {path, text} of adviceOf(answers, today)) {
					expect(placeOf(interview, path), path).toBeDefined();
					expect(text).not.toContain('undefined');
				}
			}),
			{numRuns},
		);
	});
});

describe('the place of what a computation names', () => {
	it.each([
		['title', {question: 'title'}],
		['outcome.goals', {question: 'outcome.goals'}],
		['risks[2]', {question: 'risks', item: 2}],
		['risks[2].answeredBy', {question: 'risks', item: 2, field: 'answeredBy'}],
		['phases[1].when.from', {question: 'phases', item: 1, field: 'when'}],
		['phases[1].dependsOn[0].phase', {question: 'phases', item: 1, field: 'dependsOn'}],
		['options[0].scores.Time to ship', {question: 'options', item: 0, field: 'scores'}],
		['options[0].cost.engineering', {question: 'options', item: 0, field: 'cost.engineering'}],
		['options[0].unheard', {question: 'options', item: 0}],
		['unheard[0]', undefined],
	])('%s', (path, place) => {
		expect(placeOf(interview, path)).toEqual(place);
	});
});
