import {describe, expect, it} from 'vitest';
import type {Meeting} from '../../../source/core/draft/meeting.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {summaryText} from '../../../source/core/meeting/summary.ts';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {shippedInterview} from '../../support/work.ts';

const interview = shippedInterview('staff-rfc');
const people = [{name: 'Ann Lee', role: 'SRE'}, {name: 'Bob Ray'}];

function summary(meeting: Partial<Meeting>, answers = {}, rest = {}): string {
	const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers, ...rest};
	const whole = {...draft, meeting: {...newMeeting(90), people, ...meeting}};
	return summaryText(interview, whole, {day: '2026-11-20', file: '0001-move-search.md'});
}

describe('the summary of a session', () => {
	it('tells decisions, dissent, who does what by when, time, scores, dots and what was parked', () => {
		const text = summary(
			{
				used: {define: 240_000, design: 1_500_000},
				words: [
					{who: 'Ann Lee', decision: 'Read replica'},
					{who: 'Bob Ray', decision: 'Read replica', objection: 'It lags'},
				],
				rulings: [{decision: 'Read replica', by: ['Ann Lee'], how: 'by consent'}],
				scores: [
					{who: 'Ann Lee', option: 'Read replica', criterion: 'Cost', score: 8},
					{who: 'Bob Ray', option: 'Read replica', criterion: 'Cost', score: 3},
				],
				dots: [{who: 'Ann Lee', list: 'options', item: 'Read replica'}],
				cleared: [
					{kind: 'risk', text: 'It lags', who: 'Bob Ray', to: 'Risks'},
					{kind: 'question', text: 'Lunch?'},
				],
			},
			{
				title: 'Move search',
				criteria: [{name: 'Cost', weight: 100}],
				options: [{name: 'Read replica', selected: true}],
				decisions: [{decision: 'Log', chosen: '30 days'}],
				openQuestions: [{question: 'Who pays?', owner: 'Bob Ray', due: '2026-12-01'}],
				reviewers: [{name: 'Cy Doe', role: 'approver', by: '2026-12-04'}],
			},
			{parked: [{kind: 'assumption', text: 'Traffic doubles'}]},
		);
		expect(text).toBe(`# Session: Move search

- **Day**: 2026-11-20
- **Document**: 0001-move-search.md
- **Took part**: Ann Lee, SRE
- **Took part**: Bob Ray

## Decisions

- **Read replica**: decided by Ann Lee, by consent; Ann Lee consents; Bob Ray objects
- **Log**: 30 days

## Dissent

- **Bob Ray**: It lags (Read replica)

## Who does what by when

- **Cy Doe**: approver (Reviewers), by 2026-12-04
- **Bob Ray**: Who pays? (Open questions), by 2026-12-01

## Time per step

- **Define the problem space**: 4 of 7 min used, 3 min left
- **Research and analysis**: 0 of 11 min used, 11 min left
- **Design multiple solutions**: 25 of 21 min used, 4 min over
- **Build consensus**: 0 of 21 min used, 21 min left
- **Execute and measure**: 0 of 30 min used, 30 min left
- **In all**: 29 of 90 min used, 61 min left

## Scores

- **Read replica, Cost**: 3 to 8, median 5.5; BR 3, AL 8; agreed 5.5

## Dots

- **Read replica**: 1 dot

## Parked

- **risk**: It lags (Bob Ray), now in Risks
- **question**: Lunch?, dropped
- **assumption**: Traffic doubles, still parked
`);
	});

	it('tells the totals of the matrix and what they recommend, above who scored what', () => {
		const scores = [{who: 'Ann Lee', option: 'Log', criterion: 'Cost', score: 8}];
		const options = [
			{name: 'Log', selected: true, scores: {Cost: 8}},
			{name: 'Queue', scores: {Cost: 5}},
		];
		const text = summary({scores}, {criteria: [{name: 'Cost', weight: 100}], options});
		expect(text).toContain(
			'## Scores\n\n- **Totals**: Log 8.00, Queue 5.00. Log has the highest total, 8.00, 3.00 ahead of Queue. It is selected.\n- **Log, Cost**',
		);
	});

	it('says of a session in which nothing was decided just that', () => {
		expect(summary({})).toContain('## Decisions\n\n- **the proposal**: nobody was asked\n');
	});

	it('keeps each word of a person within its line', () => {
		const text = summary({words: [{who: 'Bob Ray', decision: 'the proposal', objection: 'No\n# Heading\n| a |'}]});
		expect(text).toContain('- **Bob Ray**: No # Heading | a | (the proposal)\n');
	});
});
