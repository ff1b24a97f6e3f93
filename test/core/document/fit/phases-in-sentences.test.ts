import {expect, it} from 'vitest';
import {itemsAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const plan = (...phases: string[]) =>
	`# RFC: Carts\n\n## Implementation Plan\n\n${phases.map((text, index) => `### Phase ${index + 1}: P${index + 1} (Week ${index + 1})\n\n${text}\n`).join('\n')}`;
const read1 = (text: string) => itemsAt(read(staff, text).answers, 'phases');

/** How a sentence says when a phase is over. */
it.each([
	'Finished when',
	'Over when',
	'Done once',
	'Complete when',
	'This phase ends when',
	'It is over when',
	'**Finished when**',
])('"%s ..." is its exit, and is changed where it stands', (opening) => {
	const text = plan(
		`- [ ] Build it\n\n${opening} 9 of 10 carts arrive.`,
		`- [ ] Move it\n\n${opening} all carts arrive.`,
	);
	const {answers, marks} = read(staff, text);
	expect(itemsAt(answers, 'phases').map(({exit}) => exit)).toEqual(['9 of 10 carts arrive.', 'all carts arrive.']);
	expect(itemsAt(answers, 'phases').map(({tasks}) => tasks)).toEqual([[{text: 'Build it'}], [{text: 'Move it'}]]);
	expect(write(staff, text, answers, marks).splices).toEqual([]);
	const [first = {}, second = {}] = itemsAt(answers, 'phases');
	const changed = withValue(answers, 'phases', [first, {...second, exit: 'none is lost.'}]);
	expect(write(staff, text, changed, marks).text).toBe(text.replace('all carts arrive.', 'none is lost.'));
});

it('is read without the emphasis that closes behind it, and keeps that', () => {
	const text = plan('- [ ] Build it\n\n*Exit: 9 of 10 carts arrive.*', '- [ ] Move it\n\n*Exit: all carts arrive.*');
	const {answers, marks} = read(staff, text);
	const [first = {}, second = {}] = itemsAt(answers, 'phases');
	expect([first.exit, second.exit]).toEqual(['9 of 10 carts arrive.', 'all carts arrive.']);
	const changed = withValue(answers, 'phases', [first, {...second, exit: 'none is lost.'}]);
	expect(write(staff, text, changed, marks).text).toBe(text.replace('all carts arrive.', 'none is lost.'));
});

it.each(['Finished carts are moved.', 'Overall, carts arrive when asked.', 'Done by Ann.'])(
	'"%s" is none',
	(sentence) => {
		expect(read1(plan(`- [ ] Build it\n\n${sentence}`))[0]?.exit).toBeUndefined();
	},
);

/** Tasks below a bullet that names them. */
it.each(['- **Tasks**', '- **Tasks**:', '- Tasks:', '* **Tasks:**'])(
	'tasks below "%s" are read, ticked and added',
	(label) => {
		const bullet = label[0] ?? '-';
		const tasks = (one: string, two: string) => `${label}\n  ${bullet} [${one}] Build it\n  ${bullet} [ ] Try it${two}`;
		const text = plan(`${bullet} **Owner**: Ann\n${tasks(' ', '')}`, `${bullet} **Owner**: Ben\n${tasks('x', '')}`);
		const {answers, marks} = read(staff, text);
		expect(itemsAt(answers, 'phases').map((phase) => phase.tasks)).toEqual([
			[{text: 'Build it'}, {text: 'Try it'}],
			[{text: 'Build it', done: true}, {text: 'Try it'}],
		]);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
		const [first = {}, second = {}] = itemsAt(answers, 'phases');
		const added = [{text: 'Build it'}, {text: 'Try it'}, {text: 'Ship it'}];
		const changed = withValue(answers, 'phases', [{...first, tasks: added}, second]);
		const after = plan(
			`${bullet} **Owner**: Ann\n${tasks(' ', `\n  ${bullet} [ ] Ship it`)}`,
			`${bullet} **Owner**: Ben\n${tasks('x', '')}`,
		);
		expect(write(staff, text, changed, marks).text).toBe(after);
	},
);
