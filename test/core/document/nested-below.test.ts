import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const head = '# RFC: A\n\n## Summary\n\nShort.\n\n## Motivation\n\n### Problem\n\nSlow.\n\n';
const goals = `${head}### Goals\n\n- Keep carts\n  1. for a day\n  2. on two hosts\n- Cheap\n`;
const tasks = `${head}## Implementation Plan\n\n### Phase 1: Copy (Week 1)\n\n- [ ] Write both\n  - here\n  - there\n- [ ] Compare\n`;

const changed = (text: string, path: string, value: Json): string => {
	const {answers, marks} = read(staff, text);
	return write(staff, text, withValue(answers, path, value), marks).text;
};

describe('lines below a bullet that nothing reads', () => {
	it('stay when the bullet is put in other words', () => {
		expect(changed(goals, 'outcome.goals', ['Keep all carts', 'Cheap'])).toBe(
			goals.replace('Keep carts', 'Keep all carts'),
		);
		const phases = [{name: 'Copy', when: {weeks: [1, 1]}, tasks: [{text: 'Write to both'}, {text: 'Compare'}]}];
		expect(changed(tasks, 'phases', phases)).toBe(tasks.replace('Write both', 'Write to both'));
	});

	it('stay when others are added, moved and taken out', () => {
		expect(changed(goals, 'outcome.goals', ['Keep carts', 'Cheap', 'Quick'])).toBe(`${goals}- Quick\n`);
		expect(changed(goals, 'outcome.goals', ['Keep carts'])).toBe(goals.replace('- Cheap\n', ''));
	});

	it('are not taken out with it', () => {
		expect(() => changed(goals, 'outcome.goals', ['Cheap'])).toThrow(NotProved);
	});
});
