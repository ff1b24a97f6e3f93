import {expect, it} from 'vitest';
import {valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const documentOf = (body: string) =>
	`# RFC: A bell\n\n**Author**: Ann\n**Status**: Draft\n\n## Summary\n\nA bell.\n\n${body}\n`;

it.each<[string, string, string, string]>([
	['## Motivation', '**Why important.** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**Why it is important:** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', 'Why now: ', 'motivation.problem', 'motivation.importance'],
	['## Current State', 'Constraint: ', 'currentState.today', 'currentState.constraints'],
	['## Current State', '**Constraint.** ', 'currentState.today', 'currentState.constraints'],
])('below a text of %s, %j says an answer of its own', (title, label, own, other) => {
	const text = documentOf(`${title}\n\nBoats leave late.\n\n${label}The tide is at six.`);
	const {answers} = read(staff, text);
	expect([valueAt(answers, own), valueAt(answers, other)]).toEqual(['Boats leave late.', 'The tide is at six.']);
	const changed = write(staff, text, withValue(answers, other, 'The tide is at seven.')).text;
	expect(changed).toBe(text.replace('six', 'seven'));
});

it('leaves one constraint among several things where it stands', () => {
	const text = documentOf('## Current State\n\n- Boats leave late.\n- Constraint: the tide.\n- Constraint: the moon.');
	expect(read(staff, text).answers.currentState).toEqual({
		today: '- Boats leave late.\n- Constraint: the tide.\n- Constraint: the moon.',
	});
});
