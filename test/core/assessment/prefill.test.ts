import {describe, expect, it} from 'vitest';
import {valueAt} from '../../../source/core/answers/answers.ts';
import {validate} from '../../../source/core/answers-file/validate.ts';
import {assessmentOf} from '../../../source/core/assessment/prefill.ts';
import {examinedAs} from '../../support/review.ts';
import {exampleText, shipped} from '../../support/templates.ts';

const source = /^(.*) \(RFC, line (\d+)\)$/;

/** What an assessment says at a path, and the line of the RFC that it names. */
function toldAt(text: string, path: string): {words: string; line: string} | undefined {
	const value = valueAt(assessmentOf(examinedAs(text), 'a.md'), path);
	const [, words = '', line = '0'] = source.exec(String(value)) ?? [];
	return value === undefined ? undefined : {words, line: text.split('\n')[Number(line) - 1] ?? ''};
}

describe('the assessment of the worked example', () => {
	const text = exampleText('staff-rfc');

	it.each([
		['scale.designed', /^At 620 deliveries a second/, /\*\*Performance targets\*\*/],
		['scale.expected', /August 2027, .*Peak a second: 620$/, /\*\*Expected load and growth\*\*/],
		['observability.metrics.because', /^Due deliveries and the age of the oldest/, /\*\*Metrics\*\*/],
		['observability.logging.because', /^Each try with endpoint/, /\*\*Logs\*\*/],
		['deployment.rollbackTime', /^It takes about five minutes/, /\*\*How to revert if needed\*\*/],
		['testing.recovery.because', /^Set the flag `webhooks\.path`/, /\*\*How to revert if needed\*\*/],
		['deployment.canary.because', /^1 % of merchants first/, /\*\*Steps\*\*/],
		['code.performance.because', /^At 620/, /\*\*Performance targets\*\*/],
	])('says %s with its source', (path, words, line) => {
		const told = toldAt(text, path);
		expect(told?.words).toMatch(words);
		expect(told?.line).toMatch(line);
	});

	it('has its title and its path, and leaves verdicts and scores to a person', () => {
		const answers = assessmentOf(examinedAs(text), 'rfcs/a.md');
		expect(answers).toMatchObject({title: 'Deliver webhooks from a durable queue', rfc: 'rfcs/a.md'});
		const judged = shipped('assessment').interview.questions.filter(({kind}) => kind === 'choice' || kind === 'rating');
		expect(judged.length).toBeGreaterThan(15);
		expect(judged.filter(({path}) => valueAt(answers, path) !== undefined)).toEqual([]);
	});

	it('is what an answers file may hold', () => {
		const answers = assessmentOf(examinedAs(text), 'a.md');
		expect(validate(shipped('assessment').interview, answers)).toEqual({answers, marks: {}});
	});
});

it('takes what check finds as must-haves and should-haves, one for each rule, with the rule and its lines', () => {
	const text =
		'# RFC: Carts\n\n**Status**: Review\n\n## Alternatives Considered\n\n### Option 1: Redis (selected)\n\n- **Pros**: Fast\n\n### Option 2: Files\n\n- **Pros**: Cheap\n';
	const {mustHave, shouldHave} = assessmentOf(examinedAs(text), 'a.md');
	expect(mustHave).toEqual(
		expect.arrayContaining([{what: expect.stringMatching(/[^.] \(why-not-missing, RFC, line 11\)$/)}]),
	);
	const rules = [mustHave, shouldHave].flat().map((item) => /\(([\w-]+), RFC/.exec(JSON.stringify(item))?.[1]);
	expect(rules.length).toBeGreaterThan(1);
	expect(new Set(rules).size).toBe(rules.length);
});

describe('what a document does not tell stays empty', () => {
	it.each([
		['an empty RFC', '# RFC: Carts\n'],
		[
			'a document of another house',
			'# Carts in Redis\n\n## Background\n\nThe carts are lost.\n\n## Proposal\n\nRedis.\n',
		],
		[
			'a strategy without a number',
			'# RFC: Carts\n\n### Scalability Analysis\n\n- **Scaling strategy**: We add machines\n',
		],
		[
			'a price that is no capacity',
			'# RFC: Carts\n\n### Scalability Analysis\n\n- **Scaling strategy**: It handles growth for 300 euros a month\n',
		],
	])('%s', (_, text) => {
		const answers = assessmentOf(examinedAs(text), 'a.md');
		expect(answers).toMatchObject({title: expect.stringContaining('Carts'), rfc: 'a.md'});
		expect(valueAt(answers, 'scale.designed')).toBeUndefined();
		expect(valueAt(answers, 'scale.expected')).toBeUndefined();
	});

	it('and one of another house gives what it says under the keys of all documents, and under headings and labels', () => {
		const text =
			'# RFC 12: Carts in Redis\n\n## Proposal\n\nRedis holds carts. One node serves 900 carts a second.\n\n## 4. Monitoring\n\nLost carts are counted.\n\n**Tracing**: none so far\n\n## Rollback\n\nSwitch the flag. It takes 3 minutes.\n';
		expect(assessmentOf(examinedAs(text), 'a.md').title).toBe('Carts in Redis');
		expect(toldAt(text, 'scale.designed')?.words).toBe('One node serves 900 carts a second');
		expect(toldAt(text, 'deployment.rollbackTime')?.words).toBe('It takes 3 minutes');
		expect(toldAt(text, 'observability.metrics.because')).toEqual({
			words: 'Lost carts are counted',
			line: '## 4. Monitoring',
		});
		expect(toldAt(text, 'observability.tracing.because')).toEqual({
			words: 'none so far',
			line: '**Tracing**: none so far',
		});
	});
});

it('takes no steps for the time that they need', () => {
	const text =
		'# RFC: Carts\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: Flip the flag back.\n';
	expect(toldAt(text, 'deployment.rollbackTime')).toBeUndefined();
	expect(toldAt(text, 'testing.recovery.because')?.words).toBe('Flip the flag back');
});
