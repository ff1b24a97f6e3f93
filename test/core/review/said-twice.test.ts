import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {repeatsIn} from '../../../source/core/review/repeats.ts';
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
