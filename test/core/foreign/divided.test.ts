import {expect, it} from 'vitest';
import {valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const documentOf = (body: string) => `# A bell\n\n${body}\n\n## What we build\n\nA bell.\n`;

it.each<[string, string, string, string, string]>([
	['## Current state', 'Boats leave late.', 'Constraints: ', 'currentState.today', 'currentState.constraints'],
	['## Current state', 'Boats leave late.', '**What hurts.** ', 'currentState.today', 'currentState.painPoints'],
	['## Where we are', 'Boats leave late.', 'What hurts: ', 'currentState.today', 'currentState.painPoints'],
	['## How it works today', 'Boats leave late.', 'Pain points\n\n', 'currentState.today', 'currentState.painPoints'],
	['## Why', '- Boats are late.\n- So am I.', '- If we do nothing: ', 'motivation.problem', 'motivation.inaction'],
	['## Why', '1. Boats are late.\n2. So am I.', '3. **Why now:** ', 'motivation.problem', 'motivation.importance'],
	['## Background', 'Boats leave late.', 'If we did nothing, ', 'motivation.problem', 'motivation.inaction'],
	['## Background', 'Boats leave late.', '*Constraints*: ', 'motivation.problem', 'currentState.constraints'],
	[
		'## Motivation',
		'**Problem:** Boats leave late.',
		'**Why it matters:** ',
		'motivation.problem',
		'motivation.importance',
	],
])('a section %s is divided at %j', (title, above, label, own, other) => {
	const break_ = /^(?:- |\d\. )/.test(label) ? '\n' : '\n\n';
	const text = documentOf(`${title}\n\n${above}${break_}${label}The tide is at six.`);
	const template = templateOfDocument(text);
	const {answers} = read(template, text);
	const said = above.replace('**Problem:** ', '');
	expect([valueAt(answers, own), valueAt(answers, other)]).toEqual([said, 'The tide is at six.']);
	const changed = write(template, text, withValue(answers, other, 'The tide is at seven.')).text;
	expect(changed).toBe(text.replace('six', 'seven'));
	expect(valueAt(read(templateOfDocument(changed), changed).answers, other)).toBe('The tide is at seven.');
});

it.each([
	['what has a section of its own', 'Boats leave.\n\nConstraints: the tide.\n\n## Constraints\n\nThe moon.'],
	['a label above other bullets', '- Constraints: the tide.\n- Boats leave.'],
	['a label above a text that follows', '- Boats leave.\n- Constraints: the tide.\n\nBoats come back.'],
	['a label that begins a section', 'Constraints: the tide.\n\nBoats leave.'],
	['a word within a sentence', 'Boats leave, and the constraints: the tide.'],
])('leaves %s where it stands', (_, body) => {
	const text = documentOf(`## Current state\n\n${body}`);
	const [today] = body.split('\n\n## ');
	expect(valueAt(read(templateOfDocument(text), text).answers, 'currentState.today')).toBe(today);
});
