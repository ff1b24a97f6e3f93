import {expect, it} from 'vitest';
import {type Answers, withValue} from '../../../source/core/answers/answers.ts';
import {changesBetween} from '../../../source/core/assessment/compare.ts';
import {changesText} from '../../../source/core/assessment/compared-words.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const {interview} = shipped('assessment');
const before = exampleAnswers('assessment');

function textOf(after: Answers): string {
	return changesText(changesBetween(interview, before, after));
}

it('says that nothing moved where nothing did, whatever the reasons say', () => {
	expect(textOf(before)).toMatch(/^Nothing moved/);
	expect(textOf(withValue(before, 'code.security.because', 'Other words'))).toBe(
		'Nothing moved: the verdicts, scores, numbers, recommendations and criteria are the same.\n\nIn other words by now: Security, why.\n',
	);
});

it('tells verdicts and scores with what they were', () => {
	const scored = withValue(before, 'code.maintainability.score', 9);
	const judged = withValue(scored, 'executive.production.verdict', 'Yes');
	expect(textOf(withValue(judged, 'code.security.score', undefined))).toBe(
		'Verdicts\n  Production readiness: Yes, with conditions -> Yes\n\nScores\n  Maintainability: 7 -> 9 (+2)\n  Security: 8 -> not said\n',
	);
});

it('tells what was closed, what is new and what is not listed any more', () => {
	const mustHave = [
		{what: 'try a failover of the primary while 640 deliveries a second are sent', done: true},
		{what: 'A second owner for fair sharing'},
	];
	const {recommendations} = changesBetween(interview, before, {...before, mustHave, shouldHave: []});
	expect(recommendations).toMatchObject([
		{path: 'mustHave', closed: [mustHave[0]?.what], added: ['A second owner for fair sharing'], dropped: [], open: []},
		{
			path: 'shouldHave',
			closed: [],
			added: [],
			dropped: [/^Call on-call/, /^Describe/].map((words) => expect.stringMatching(words)),
		},
		{path: 'niceToHave', closed: [], added: [], dropped: [], open: ['Partitions and their daily job as a library']},
	]);
});

it('knows a finding again that stands on another line by now', () => {
	const withLine = (line: string): Answers => ({
		...before,
		mustHave: [{what: `No way back (rollback-missing, RFC, ${line})`}],
	});
	const {recommendations} = changesBetween(interview, withLine('line 3'), withLine('lines 12, 14, 18 and 2 more'));
	expect(recommendations[0]).toMatchObject({closed: [], added: [], dropped: []});
	expect(recommendations[0]?.open).toHaveLength(1);
});

it('tells numbers, improvements and ticks', () => {
	const capacity = withValue(before, 'scale.current', '365 deliveries a second (RFC, line 9)');
	const improvements = withValue(capacity, 'improvements', ['Logs are kept in two places']);
	const {checks} = before as {checks: {architecture: Answers[]; code: Answers[]}};
	const [first, ...others] = checks.code;
	const ticks = withValue(improvements, 'checks.code', [
		{...first, done: first?.done !== true},
		...others,
		{text: 'Read'},
	]);
	const text = textOf(ticks);
	expect(text).toContain(
		'Numbers\n  Current capacity: 310 deliveries a second, the peak of August 2026 -> 365 deliveries',
	);
	expect(text).toMatch(/Improvements needed\n(?: {2}no longer listed: .*\n){2} {2}new: Logs are kept in two places\n/);
	expect(text).toMatch(/Code review\n {2}(?:no longer )?ticked: .*\n {2}new: Read\n/);
});

it('takes no other line of the RFC for another number', () => {
	const withLine = (line: number): Answers => withValue(before, 'scale.current', `310 a second (RFC, line ${line})`);
	const {numbers, reworded} = changesBetween(interview, withLine(3), withLine(12));
	expect([numbers, reworded]).toEqual([[], []]);
});
