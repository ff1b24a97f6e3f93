import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {outcomeOf} from '../../source/core/analysis/schedule/outcome.ts';
import {planOf} from '../../source/core/analysis/schedule/plan.ts';
import {type Answers, valueAt} from '../../source/core/answers/answers.ts';
import {validate} from '../../source/core/answers-file/validate.ts';
import {changesBetween} from '../../source/core/assessment/compare.ts';
import {changesText} from '../../source/core/assessment/compared-words.ts';
import {read} from '../../source/core/document/read.ts';
import {render} from '../../source/core/document/render.ts';
import {applicableQuestions} from '../../source/core/draft/applicable.ts';
import {reviewOf} from '../../source/core/review/check.ts';
import {summaryOf} from '../../source/flow/instruments/results.ts';
import {instrumentsIn} from '../../source/flow/instruments/table.ts';
import {exampleAnswers, shipped} from '../support/templates.ts';

/** The day on which they are written; any later one adds what time itself brings. */
const today = '2027-03-05';

function textOf(file: string): string {
	return readFileSync(`docs/examples/${file}`, 'utf8');
}

function answersOf(name: string): Answers {
	return parse(textOf(`${name}.answers.yaml`));
}

describe.each([
	['after-rollout', 'staff-rfc'],
	['after-rollout.assessment', 'assessment'],
])('the example %s', (name, templateName) => {
	const template = shipped(templateName);
	const answers = answersOf(name);
	const text = textOf(`${name}.md`);

	it('is written as the document beside its answers, and read as these answers', () => {
		expect(validate(template.interview, answers)).toEqual({answers, marks: {}});
		expect(render(template, answers)).toBe(text);
		expect(read(template, text).answers).toEqual(answers);
	});

	it('answers each question that it is asked', () => {
		const asked = applicableQuestions(template.interview, answers).map(({path}) => path);
		// All that was open is decided by now, and stands among the decisions.
		expect(asked.filter((path) => valueAt(answers, path) === undefined)).toEqual(
			templateName === 'staff-rfc' ? ['openQuestions'] : [],
		);
	});

	it('has nothing that the rules find, as strict as they are', () => {
		const findings = reviewOf({template, text, profile: 'strict', today});
		expect(findings.map(({rule, message}) => `${rule}: ${message}`)).toEqual([]);
	});
});

it('shows an RFC of five minutes as it is written', () => {
	const template = shipped('staff-rfc');
	const answers = answersOf('five-minutes');
	expect(validate(template.interview, answers)).toEqual({answers, marks: {}});
	expect(render(template, answers)).toBe(textOf('five-minutes.md'));
});

describe('the RFC after its roll-out', () => {
	const answers = answersOf('after-rollout');

	it('tells how long it took, and what was reached', () => {
		const {endings, whole} = outcomeOf(answers, planOf(answers));
		expect(endings.map(({late}) => late)).toEqual([3, -2, 23]);
		expect(whole).toEqual({planned: 43, actual: 66, ratio: 1.53, ended: '2026-12-09'});
		const targets = instrumentsIn(shipped('staff-rfc').interview).find(({name}) => name === 'targets');
		expect(targets && summaryOf(targets, answers, {today})).toBe('4 of 4 targets can be measured, 3 reached, 1 missed');
	});

	it('has answers in all columns that the RFC before it leaves for later', () => {
		const {phases} = answersOf('after-rollout');
		expect(phases).toEqual(expect.arrayContaining([expect.objectContaining({ended: '2026-12-09'})]));
	});
});

it('says what moved since the assessment before the roll-out', () => {
	const {interview} = shipped('assessment');
	const changes = changesBetween(interview, exampleAnswers('assessment'), answersOf('after-rollout.assessment'));
	expect(changesText(changes)).toBe(`Verdicts
  Failure scenarios: Gaps -> Handled
  Alerting: Needs tuning -> Effective
  Payback strategy: Needed -> Clear
  Production readiness: Yes, with conditions -> Yes

Scores
  Maintainability: 7 -> 8 (+1)

Numbers
  Current capacity: 310 deliveries a second, the peak of August 2026 -> 365 deliveries a second, the peak of February 2027

Must have
  closed: Try a failover of the primary while 640 deliveries a second are sent

Should have
  closed: Call on-call for the age of the oldest delivery only after ten minutes
  closed: Describe fair sharing between merchants, and have a second person change it
  new: Name who watches the peak and moves the queue at 1,000 deliveries a second
  new: Keep logs of tries in one place

Improvements needed
  no longer listed: Nobody has tried what a failover of the primary does to claimed rows
  no longer listed: Fair sharing between merchants has one author and no description
  new: Logs are kept in two places, and cost as much as a dispatcher
  new: Nobody owns the day on which the queue has to move

Code review
  ticked: Fair sharing reviewed by somebody outside Integrations

In other words by now: Failures tried; Alerts seen; Downtime seen; Maintainability, why; Security, why; Conditions; Final verdict.
`);
});
