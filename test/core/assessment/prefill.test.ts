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
		['scale.designed', /^Sustained deliveries a second with two dispatchers: 620 or more$/, /Sustained deliveries/],
		['scale.expected', /August 2027, .*Peak a second: 620$/, /\*\*Expected load and growth\*\*/],
		['observability.metrics.because', /^Due deliveries and the age of the oldest/, /\*\*Metrics\*\*/],
		['observability.logging.because', /^Each try with endpoint/, /\*\*Logs\*\*/],
		['deployment.rollbackTime', /^It takes about five minutes/, /\*\*How to revert if needed\*\*/],
		['testing.recovery.because', /^Set the flag `webhooks\.path`/, /\*\*How to revert if needed\*\*/],
		['deployment.canary.because', /^1 % of merchants first/, /\*\*Steps\*\*/],
		['code.performance.because', /^At 620/, /\*\*Performance targets\*\*/],
		['testing.failures.because', /answers late, wrongly or not at all$/, /Integration tests/],
		['observability.alerting.because', /^Deliveries that are due for more than 5 minutes/, /\*\*Alerts\*\*/],
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
	for (const list of [mustHave, shouldHave]) {
		const rules = [list].flat().map((item) => /\(([\w-]+), RFC/.exec(JSON.stringify(item))?.[1]);
		expect(rules.length).toBeGreaterThan(1);
		expect(new Set(rules).size).toBe(rules.length);
	}
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

/** An RFC of our own form, with sections below one another. */
function rfc(...sections: string[]): string {
	return ['# RFC: Carts', ...sections, ''].join('\n\n');
}

const scaling = '## Proposed Solution\n\n### Scalability Analysis\n\n- **Scaling strategy**: ';
const revert = '## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: ';
const testing = '## Implementation Plan\n\n### Testing\n\n';

describe('what is no content of an RFC is none of its assessment', () => {
	it.each([
		[
			'a comment',
			'# Carts\n\n## Scalability\n\n<!--\nFor alpha: add shards, and say who.\n\n- Which replica?\n-->\n',
			'scale.growth.because',
		],
		[
			'a comment that never ends',
			'# Carts\n\n## Scalability\n\nWords. <!-- Add a shard.\n\nAdd two.\n',
			'scale.growth.because',
		],
		[
			'a comment in the middle of an answer',
			rfc(`${scaling}<!-- say how many shards are added -->`),
			'scale.growth.because',
		],
		[
			'a label without words',
			'# Carts\n\n## Test Plan\n\n**Unit tests**\n\n**Integration tests:**\n',
			'testing.coverage',
		],
		['a heading below a heading', '# Carts\n\n## Test Plan\n\n##### Unit tests\n', 'testing.coverage'],
		['a line that only leads on', '# Carts\n\n## Tracing\n\nThe following:\n', 'observability.tracing.because'],
		['a question', '# Carts\n\n## Logging\n\nWhat do we log?\n', 'observability.logging.because'],
		['a mark', '# Carts\n\n## Logging\n\n_To be decided_\n', 'observability.logging.because'],
		['a word that holds a place', '# Carts\n\n## Logging\n\nTBD\n', 'observability.logging.because'],
		[
			'a bracket that holds a place',
			'# Carts\n\n## Logging\n\n{what is logged, and for how long}\n',
			'observability.logging.because',
		],
	])('%s', (_, text, path) => {
		expect(valueAt(assessmentOf(examinedAs(text), 'a.md'), path)).toBeUndefined();
	});
});

describe('nothing is put where it does not belong', () => {
	it.each([
		[
			'a load test is no failure',
			rfc(`${testing}- **Load tests**: 640 a second for an hour`),
			'testing.failures.because',
		],
		[
			'what triggers a rollback is no alert',
			rfc('## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: none'),
			'observability.alerting.because',
		],
		[
			'a target of latency is no capacity',
			rfc('## Proposed Solution\n\n### Scalability Analysis\n\n- **Performance targets**: At 620 a second, 2 s'),
			'scale.designed',
		],
		[
			'that nobody has set targets is none',
			rfc(
				'## Proposed Solution\n\n### Scalability Analysis\n\n- **Performance targets**: Nobody has set targets. We will see.',
			),
			'code.performance.because',
		],
		[
			'the load is no growth',
			rfc('## Proposed Solution\n\n### Scalability Analysis\n\n- **Expected load and growth**: It grows by 5 a second'),
			'scale.growth.because',
		],
		[
			'that there is no way back is none',
			rfc(`${revert}Do not revert. It cannot be reverted (v. 2.0 is final).`),
			'testing.recovery.because',
		],
		[
			'a metric of success is not what is watched',
			rfc('## Success Metrics\n\n- **Loss**: Lost carts\n  - Target: 0'),
			'observability.metrics.because',
		],
	])('%s', (_, text, path) => {
		expect(valueAt(assessmentOf(examinedAs(text), 'a.md'), path)).toBeUndefined();
	});

	it('and is found where it does', () => {
		const text = rfc(
			`${testing}- **Load tests**: 640 a second for an hour\n- **Integration tests**: A store that is slow, wrong or absent.`,
		);
		expect(toldAt(text, 'testing.failures.because')?.words).toBe('A store that is slow, wrong or absent');
		expect(toldAt(text, 'code.performance.because')?.words).toBe('640 a second for an hour');
		const beside = rfc(`${scaling}We shard by shop, e.g. At v. 2.0 that is done. Then nothing.`);
		expect(toldAt(beside, 'scale.growth.because')?.words).toBe('We shard by shop, e.g. At v. 2.0 that is done');
	});
});

it.each([
	['a tag that folds things away', '<details>We add a shard</details>', 'We add a shard'],
	['a tag that a renderer would swallow', 'We add a Map<String> to it', 'We add a Map\\<String> to it'],
	['code that is cut', `We add \`${'shard '.repeat(60)}\``, /^We add \\`shard .*\.\.\.$/],
	['a tag that is cut', `We add ${'a '.repeat(94)}<${'b'.repeat(30)}>`, /^We add a .*\\<b*\.\.\.$/],
	['whole code', 'We add `List<T>` to it', 'We add `List<T>` to it'],
	['an address', 'We add <https://carts.example>', 'We add <https://carts.example>'],
])('%s opens nothing in the assessment', (_, words, expected) => {
	const told = toldAt(rfc(`${scaling}${words}`), 'scale.growth.because')?.words;
	if (typeof expected === 'string') expect(told).toBe(expected);
	else expect(told).toMatch(expected);
});

it.each([
	['text/0459-disallow-shadowing.md', 'Disallow shadowing'],
	['keps/carts-in-redis/README.md', 'Carts in redis'],
	['notes.md', 'Notes'],
	['README.md', undefined],
])('%s without a title is called "%s"', (path, title) => {
	expect(assessmentOf(examinedAs('Words.\n'), path).title).toBe(title);
});

it('guidance that is left in an RFC is not taken for what it says', () => {
	const {guidance = ''} =
		shipped('staff-rfc').interview.questions.find(({path}) => path === 'scalability.strategy') ?? {};
	expect(guidance).not.toBe('');
	expect(toldAt(rfc(`${scaling}${guidance}`), 'scale.growth.because')).toBeUndefined();
});
