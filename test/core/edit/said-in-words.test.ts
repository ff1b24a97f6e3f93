import {describe, expect, it} from 'vitest';
import {type Answers, type Json, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** The lines, from 1, in which a document seems to say already what is answered for the first time. */
function linesSaid(text: string, change: (answers: Answers) => [path: string, value: Json], isOwn = true): number[] {
	const template = isOwn ? staff : templateOfDocument(text);
	const reading = read(template, text);
	const after = {answers: withValue(reading.answers, ...change(reading.answers)), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

const own = (body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;
const back = (text: string) =>
	own(`## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: ${text}`);

describe('an answer that a sentence of the same chapter may give', () => {
	it.each<[string, string, string, number[]]>([
		['who decides', back('Switch it off; the decision is with Ann.'), 'rollback.decider', [11]],
		['whose shift does it', back("Ann's on-call team switches it off."), 'rollback.decider', [11]],
		['by whom it is thrown', back('The switch is thrown by the shift lead.'), 'rollback.decider', [11]],
		['whose office it is', back('It is put back by the duty manager of the hub.'), 'rollback.decider', [11]],
		['who need not ask', back('Switch it off. Ann can do it without asking.'), 'rollback.decider', [11]],
		['nobody', back('Switch it off, and tell all shops.'), 'rollback.decider', []],
		['at which value', back('Switch it off above 2 % of lost carts.'), 'rollback.trigger', [11]],
		['in which case', back('We revert it when a shop asks us to.'), 'rollback.trigger', [11]],
		['in which case, first', back('If a shop asks us to, we roll back.'), 'rollback.trigger', [11]],
		['no value', back('Switch it off in 10 minutes.'), 'rollback.trigger', []],
		[
			'what doing nothing costs',
			own('## Motivation\n\n- **Problem**: Carts are lost. If we leave it, 90 a day go.'),
			'motivation.inaction',
			[9],
		],
		[
			'why it matters',
			own('## Motivation\n\nCarts are lost.\n\nThis matters because of May.'),
			'motivation.importance',
			[11],
		],
		['why not', own('## Motivation\n\nCarts are lost.'), 'motivation.importance', []],
		['what hurts', own('## Current State\n\nOne disk. What hurts is its size.'), 'currentState.painPoints', [9]],
		['what stays', own("## Current State\n\nOne disk. We can't change its maker."), 'currentState.constraints', [9]],
		['neither', own('## Current State\n\nOne disk.'), 'currentState.constraints', []],
		[
			'what it costs',
			own('## Proposed Solution\n\n### Size and money\n\nTwo nodes are enough, and cost 900 EUR a month.'),
			'scalability.cost',
			[11],
		],
		['no sum', own('## Proposed Solution\n\n### Size and money\n\nTwo nodes are enough.'), 'scalability.cost', []],
		[
			'how it is undone, behind a label',
			own('## Appendix\n\nFreeze in May.\n\nRollback: turn the flag.'),
			'rollback.steps',
			[11],
		],
		['who accepted it', own('## Appendix\n\nIt was accepted by the board on May 4.'), 'deciders', [9]],
		['who approves, wherever', own('## Appendix\n\nIt needs the agreement of Bo Roy.'), 'reviewers', [9]],
		['nothing of it', own('## Motivation\n\n- **Problem**: Carts are lost.'), 'motivation.inaction', []],
	])('%s', (_, text, path, lines) => {
		expect(linesSaid(text, () => [path, 'Ben'])).toEqual(lines);
	});

	it('is told of the first lines of a document of another house', () => {
		const text = '# A\n\nWritten by Ann Lee, shops.\n\nThe status is "Review" since May.\n\n## Summary\n\nShort.\n';
		expect(linesSaid(text, () => ['author', ['Ben']], false)).toEqual([3]);
		expect(linesSaid(text, () => ['status', 'Approved'], false)).toEqual([5]);
	});
});

describe('reviewers', () => {
	it.each([
		['**Approver**: Ann Lee', [3]],
		['Final call: @ann', [3]],
		['- Reviewers: Ann (shops), Ben', [3]],
		['Needs a thumbs-up from: @ann', [3]],
		['| | |\n|---|---|\n| Approved by | Board, 2026-05-04 |', [5]],
		['Approver: TBD', []],
		['Decision by: 2026-05-04', []],
		['Approver: _To be decided_', []],
	])('are asked about where the head says %j', (head, lines) => {
		const text = `# RFC: A\n\n${head}\n\n## Summary\n\nShort.\n\n## Motivation\n\nCarts are lost.\n`;
		expect(linesSaid(text, () => ['reviewers', [{name: 'Ben', role: 'approver'}]])).toEqual(lines);
	});
});

describe('a column that an item gets for the first time', () => {
	const questions = (text: string) => own(`## Open Questions\n\n1. ${text}`);
	const withOwner = ({openQuestions}: Answers): [string, Json] => [
		'openQuestions',
		(openQuestions as {question: string}[]).map((item) => ({...item, owner: 'Ben'})),
	];
	it.each([
		['Who pays? (Ann, 10 July)', [9]],
		['Who pays? Ann decides in May', [9]],
		['Who pays?', []],
	])('is asked about where %j may say it', (text, lines) => {
		expect(linesSaid(questions(text), withOwner)).toEqual(lines);
	});

	const metrics = (head: string, cell: string) =>
		own(`## Success Metrics\n\n| Metric | ${head} |\n|---|---|\n| Lost carts | ${cell} |`);
	const withTarget = ({metrics: items}: Answers): [string, Json] => [
		'metrics',
		(items as {metric: string}[]).map((item) => ({...item, target: '3'})),
	];
	it('is asked about where its table has a column that nothing reads', () => {
		expect(linesSaid(metrics('We dream of', '2 a day'), withTarget)).toEqual([11]);
		expect(linesSaid(metrics('We dream of', ''), withTarget)).toEqual([]);
		expect(linesSaid(metrics('Baseline', '2 a day'), withTarget)).toEqual([]);
	});
});

describe('options that are given for the first time', () => {
	const options = (): [string, Json] => ['options', [{name: 'Queue'}]];
	const choices = (body: string) => own(`## Proposed Solution\n\n### Technology Choices\n\n${body}`);
	it.each([
		['columns that are options', choices('| | Queue | Log |\n|---|---|---|\n| Good | simple | fast |'), [11]],
		['paragraphs that nothing reads', choices('*Queue*: simple, and known.\n\n*Log*: fast.'), [11]],
		['nothing', choices(''), []],
	])('may be there already: %s', (_, text, lines) => {
		expect(linesSaid(text, options)).toEqual(lines);
	});
});
