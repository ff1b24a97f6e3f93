import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {repeatsIn} from '../../../source/core/review/repeats.ts';
import {saidTwice} from '../../../source/core/review/rules/said-twice.ts';
import {foundBy} from '../../support/review.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');

const sentence = 'each deploy signs out 4,000 users who then call us';

function repeated(answers: Answers): string[] {
	return repeatsIn(interview, {title: 'Carts', ...answers}, 8).map(
		({earlier, path, text}) => `${earlier} > ${path}: ${text}`,
	);
}

describe('what is said twice', () => {
	it.each<[string, Answers, string[]]>([
		[
			'in two answers, whatever stands around it',
			{dataModel: `Today ${sentence}.`, motivation: {problem: `- **${sentence}**`}},
			[`motivation.problem > dataModel: ${sentence}`],
		],
		[
			'in two items of a group, the longest run of each two',
			{
				options: [
					{name: 'A', cons: [`It is new, and ${sentence}`]},
					{name: 'B', whyNot: `Once more, and ${sentence} all day. Then it is new, and ${sentence}.`},
				],
			},
			[`options[0].cons > options[1].whyNot: it is new, and ${sentence}`],
		],
		['within one answer', {summary: `${sentence}. So ${sentence}.`}, [`summary > summary: ${sentence}`]],
	])('is found: %s', (_, answers, expected) => {
		expect(repeated(answers)).toEqual(expected);
	});

	it.each<[string, Answers]>([
		['a few words', {summary: 'users who then call us', motivation: {problem: 'users who then call us'}}],
		['code', {summary: `Say \`${sentence}\`.`, motivation: {problem: `Say \`${sentence}\`.`}}],
		['a block of code', {summary: `\`\`\`\n${sentence}\n\`\`\``, dataModel: `\`\`\`\n${sentence}\n\`\`\``}],
		['what is quoted', {summary: sentence, motivation: {problem: `Ann: "${sentence}".`}}],
		['where a link leads', {summary: `[a](https://x.test/${'b'.repeat(9)})`, dataModel: 'b'}],
		['the goal of a metric', {outcome: {goals: [sentence]}, metrics: [{metric: 'Calls', goal: sentence}]}],
		['the name of a phase', {phases: [{name: sentence}, {name: 'B', dependsOn: [{phase: sentence}]}]}],
		['the same word again and again', {summary: 'no '.repeat(14)}],
	])('is not %s', (_, answers) => {
		expect(repeated(answers)).toEqual([]);
	});
});

describe('the rule', () => {
	const option = (number: number, name: string, con: string): string =>
		`### Option ${number}: ${name}\n\n- **Cons**:\n  - ${con}\n- **Why not chosen**: ${number === 1 ? `Because ${sentence} today` : 'Old'}\n`;
	const document = `# RFC: Carts\n\n## Alternatives Considered\n\n${option(1, 'A', `In 2019 ${sentence} today`)}\n${option(2, 'B', `In 2020 ${sentence} today`)}`;

	it('is silent about what two items say in the same column, and not about two columns', () => {
		const {answers} = read(shipped('staff-rfc'), document);
		expect(answers.options).toMatchObject([{name: 'A'}, {name: 'B'}]);
		const messages = foundBy(saidTwice, document).map(({message}) => message);
		expect(messages).toEqual([expect.stringMatching(/^Options 1: Cons says so already: "each deploy/)]);
	});
});
