import {describe, expect, it} from 'vitest';
import {type Answers, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (title: string, ...blocks: readonly string[]) =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n## ${title}\n\n${blocks.join('\n\n')}\n\n## Appendix\n\nNone.\n`;

const {problem, why, nothing} = {
	problem: 'The bell is late.\n\nIt rings for nobody.',
	why: 'The rope ends in May.',
	nothing: 'it falls in June. That is soon.',
};

type Case = [name: string, text: string, answers: Answers];

const cases: Case[] = [
	...['If nothing is done, ', 'If we do nothing ', 'Doing nothing means that ', "If we don't act, "].map(
		(start): Case => [
			`what happens else, below the problem: ${start}`,
			documentOf('Motivation', problem, `${start}${nothing}`),
			{motivation: {problem, inaction: nothing}},
		],
	),
	[
		'what happens else, behind a label below others',
		documentOf('2. Motivation', `**Problem**: ${why}`, `**Why now**: ${why}`, `**If we do nothing**: ${nothing}`),
		{motivation: {problem: why, importance: why, inaction: nothing}},
	],
	[
		'what happens else, in a bullet',
		documentOf('Motivation', `- **Problem:** ${why}\n- **If we do nothing:** ${nothing}`),
		{motivation: {problem: why, inaction: nothing}},
	],
	[
		'a list below a label that goes on, and a line',
		documentOf(
			'Current State',
			'One rope.',
			'Pain points, in the order of their age:',
			'1. It tears\n2. It is long',
			'Constraints: nobody may climb.',
		),
		{
			currentState: {
				today: 'One rope.',
				painPoints: '1. It tears\n2. It is long',
				constraints: 'nobody may climb.',
			},
		},
	],
	[
		'labels that end as sentences do, below a table',
		documentOf(
			'Current State',
			'| Rope | Age |\n|---|---|\n| A | 4 |',
			'**Pain points.** It tears.',
			'**Constraints.** Nobody may climb. No steel.',
		),
		{
			currentState: {
				today: '| Rope | Age |\n|---|---|\n| A | 4 |',
				painPoints: 'It tears.',
				constraints: 'Nobody may climb. No steel.',
			},
		},
	],
	...['Why is it important?', '**Why does it matter?**', 'Why it matters:', '*Why now?*'].flatMap((question): Case[] =>
		[
			"What if we don't solve it?",
			'**What happens if we do nothing?**',
			'What if we don’t act:',
			'__And what if we do not act?__',
		].map(
			(other): Case => [
				`answers behind questions: ${question} ${other}`,
				documentOf(
					'Motivation',
					`What problem are we solving? ${problem}`,
					`${question} ${why}`,
					`${other} ${nothing}`,
				),
				{motivation: {problem, importance: why, inaction: nothing}},
			],
		),
	),
	[
		'an answer behind another question',
		documentOf('Motivation', `**Which problem do we solve?** ${why}`, `**What happens if we do nothing?** ${nothing}`),
		{motivation: {problem: why, inaction: nothing}},
	],
	[
		'names that stand alone, above lists',
		documentOf(
			'Current State',
			'- One rope.\n- One bell.',
			'Pain points',
			'1. It tears\n2. It is long',
			'Constraints',
			'- Nobody may climb.',
		),
		{
			currentState: {
				today: '- One rope.\n- One bell.',
				painPoints: '1. It tears\n2. It is long',
				constraints: '- Nobody may climb.',
			},
		},
	],
	[
		'names that stand alone, above texts',
		documentOf('Motivation', problem, 'Why now', `${why}\n\nIt has to be.`, 'Cost of inaction', nothing),
		{motivation: {problem, importance: `${why}\n\nIt has to be.`, inaction: nothing}},
	],
	[
		'a name that stands alone and goes on',
		documentOf('Current State', 'One rope.', 'Pain points, the oldest ones', '- It tears\n- It is long'),
		{currentState: {today: 'One rope.', painPoints: '- It tears\n- It is long'}},
	],
	[
		'labels in other words',
		documentOf('Current State', 'One rope.', `What hurts: ${why}`, 'What we cannot touch: the tower.'),
		{currentState: {today: 'One rope.', painPoints: why, constraints: 'the tower.'}},
	],
];

describe.each(cases)('%s', (_, text, wanted) => {
	const {answers, marks} = read(staff, text);

	it('is read, and the text above it', () => {
		expect(answers).toMatchObject(wanted);
		expect(asFileOf(staff, text).sections).toBeUndefined();
		expect(write(staff, text, answers, marks).splices).toEqual([]);
	});

	it('is changed where it stands, and alone', () => {
		for (const [chapter, texts] of Object.entries(wanted))
			for (const part of Object.keys(texts as Answers)) {
				const path = `${chapter}.${part}`;
				const own = String(valueAt(answers, path));
				const after = write(staff, text, withValue(answers, path, 'Other words.')).text;
				const spaced = (words: string): number => words.replaceAll(/\s+/g, ' ').length;
				expect(spaced(after)).toBe(spaced(text) - spaced(own) + spaced('Other words.'));
				expect(read(staff, after).answers).toEqual(withValue(answers, path, 'Other words.'));
			}
	});
});

it.each([
	['where more follows that is about something else', documentOf('Motivation', `If we do nothing, ${nothing}`, why)],
	['in the middle of a text', documentOf('Motivation', `${why} If we do nothing, ${nothing}`)],
	['at a question that goes on asking', documentOf('Motivation', `${why} Why now? ${nothing}`)],
	[
		'below a name that is the beginning of a text',
		documentOf('Motivation', why, 'Why now, and not in June, asks the rope', nothing),
	],
	['where a heading says it', documentOf('Motivation', '### Problem', why, '### Cost of Inaction', nothing)],
])('does not divide a text %s', (_, text) => {
	const {motivation} = asFileOf(staff, text);
	expect(JSON.stringify(motivation)).toContain(JSON.stringify(why.slice(0, -1)).slice(1, -1));
	expect(read(staff, text).answers.motivation).not.toMatchObject({inaction: expect.stringContaining('rope')});
});
