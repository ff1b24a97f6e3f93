import {expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

it.each<[string, string, Answers, string]>([
	['Build (Week 1) - Ann', 'Move (Week 2) - Bo', {owner: 'Cy'}, 'Move (Week 2) - Cy'],
	['Build (Week 1), Ann', 'Move (Week 2)', {owner: 'Cy'}, 'Move (Week 2), Cy'],
	['構築(2027年1月)', '移行(2027年2月)', {when: {text: '2027年3月'}}, '移行(2027年3月)'],
])('is read from headings such as %s, and changed there', (first, second, change, expected) => {
	const text = `# RFC: A\n\n## Implementation Plan\n\n### Phase 1: ${first}\n\n- [ ] a\n\n### Phase 2: ${second}\n\n- [ ] b\n`;
	const {answers} = read(staff, text);
	const [build = {}, move = {}] = itemsAt(answers, 'phases');
	expect(build).toMatchObject(first.includes('Ann') ? {name: 'Build', owner: 'Ann'} : {name: '構築'});
	const after = write(staff, text, {...answers, phases: [build, {...move, ...change}]}).text;
	expect(after).toBe(text.replace(second, expected));
});

it.each(['Build (Week 1) - EU only', 'Build (Week 1) - Optional', 'Build (Week 1) ✅'])(
	'takes nobody for the owner of %s',
	(name) => {
		const text = `# RFC: A\n\n## Implementation Plan\n\n### Phase 1: ${name}\n\n- [ ] a\n`;
		expect(itemsAt(read(staff, text).answers, 'phases')).toEqual([{name, tasks: [{text: 'a'}]}]);
	},
);
