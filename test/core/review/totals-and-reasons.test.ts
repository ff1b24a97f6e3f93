import {describe, expect, it} from 'vitest';
import {notHighest} from '../../../source/core/review/rules/not-highest.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n';
const choice = (reason: string) =>
	`### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Files - ${reason}\n\n`;
const matrix =
	'### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n| Redis | 5 | 4 |\n';
const table = (files: string, redis: string, head = 'Total') =>
	`### Technology Choices\n\n| Option | Pros | Cons | ${head} |\n|---|---|---|---|\n| Files | known | slow | ${files} |\n| Redis | quick | new | ${redis} |\n\n`;

describe('a total and the reason of the choice', () => {
	const [higher] = ['warning 11: "Redis" has a higher total, 4.60 against 3.40, and the reason does not speak of it.'];
	it.each<[reason: string, told: string[]]>([
		['They are known to all of us.', [higher]],
		['Nobody can run Redis here.', []],
		['They are known, although they score less.', []],
		['It needs no new machine.', []],
		[
			'They have the highest total.',
			['error 11: The reason is the highest total, but "Redis" has 4.60, and what is selected 3.40.'],
		],
	])('%j', (reason, told) => {
		expect(toldBy(notHighest, own + choice(reason) + matrix)).toEqual(told);
	});

	const claimed = (name: string, reason = 'It has the highest total of all.') => `**Selected**: ${name} - ${reason}\n`;
	it.each<[name: string, text: string, told: string[]]>([
		['the highest in a table', table('31', '29') + claimed('Files'), []],
		[
			'another is higher',
			table('29', '**31**') + claimed('Files'),
			['The reason is the highest total, but "Redis" has 31, and what is selected 29.'],
		],
		['a cost', table('29', '31') + claimed('Files', 'It has the highest total cost.'), []],
		['one criterion', table('29', '31') + claimed('Files', 'It has the best score for safety.'), []],
		['where less may be better', table('29', '31') + claimed('Files', 'It has the best total.'), []],
		['a column of something else', table('29', '31', 'Shops') + claimed('Files'), []],
		['no number', table('low', 'high') + claimed('Files'), []],
	])('%s', (_, text, told) => {
		expect(toldBy(notHighest, own + text).map((line) => line.replace(/^error \d+: /, ''))).toEqual(told);
	});
});

describe('the questions of a template', () => {
	const under = (heading: string, ...points: string[]) =>
		`# Carts\n\n- Status: Review\n\n## ${heading}\n\n${points.map((point) => `- ${point}\n`).join('')}`;
	it.each<[text: string, told: string[]]>([
		[
			under('Rationale and alternatives', 'Why this design?', 'What else was looked at, and why\n  not taken?'),
			['info 5: Under "Rationale and alternatives" stand only questions.'],
		],
		[under('Alternatives', 'Why this design?', 'Redis is new to us.'), []],
		[under('Open questions', 'Why this design?', 'What else?'), []],
		[under('Motivation', 'Why now?'), []],
	])('%j', (text, told) => {
		expect(toldBy(sectionEmpty, text)).toEqual(told);
	});
});
