import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {inEarlierForm} from '../../../../source/core/document/form.ts';
import {read} from '../../../../source/core/document/read.ts';
import {render} from '../../../../source/core/document/render.ts';
import {NotProved, write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {inNewestForm} from '../../../../source/core/edit/new-form/new-form.ts';
import {anyDocument} from '../../../support/arbitrary.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const build = {name: 'Build', exit: 'It runs', tasks: [{text: 'Table'}, {text: 'Load test', done: true}]};
const open = {name: 'Open', exit: 'All moved', tasks: [{text: 'Move'}]};
const newest = render(staff, {title: 'Carts', options: [{name: 'Queue', selected: true}], phases: [build, open]});
const bare = newest.replaceAll(/^- \*\*Tasks\*\*:\n/gm, '').replaceAll(/^ {2}(?=- \[)/gm, '');
const forms: readonly (readonly [string, string])[] = [
	['below a label', newest],
	['beside the other bullets', bare],
	['below a label in a hand of its own', newest.replaceAll('- **Tasks**:', '* Tasks')],
	[
		'beside the other bullets of the earlier form',
		render(inEarlierForm(staff), {title: 'Carts', phases: [build, open], options: [{name: 'Queue'}]}),
	],
];

function phasesAfter(text: string, phases: Answers[string]): string {
	const {answers, marks} = read(staff, text);
	return write(staff, text, withValue(answers, 'phases', phases), marks).text;
}

describe('tasks of a phase', () => {
	it('stand under a label in what is newly written', () => {
		expect(newest).toContain('- **Exit**: It runs\n- **Tasks**:\n  - [ ] Table\n  - [x] Load test\n');
	});

	it.each(forms)('are read %s, and no byte moves', (_, text) => {
		const {answers, marks} = read(staff, text);
		expect(valueAt(answers, 'phases')).toEqual([build, open]);
		expect(write(staff, text, answers, marks)).toMatchObject({text, splices: []});
	});

	it.each(forms)('are changed, added and taken out %s, in the form that stands there', (_, text) => {
		const more = {...open, tasks: [{text: 'Tell support'}, {text: 'Move', done: true}]};
		const third = {name: 'Close', tasks: [{text: 'Delete the old path'}]};
		const after = phasesAfter(text, [{name: 'Build', exit: 'It runs'}, more, third]);
		expect(valueAt(read(staff, after).answers, 'phases')).toEqual([{name: 'Build', exit: 'It runs'}, more, third]);
		const [, label = '', box = ''] =
			/^(?:([-*] .*Tasks.*)\n)?(?:.*\n)*?( *- )\[/m.exec(text.slice(text.indexOf('## Implementation Plan'))) ?? [];
		expect(after.match(/Tasks/g)?.length ?? 0).toBe(/Tasks/.test(text) ? 2 : 0);
		expect(label === '' || after.includes(label)).toBe(true);
		expect(after).toContain(`${box}[ ] Tell support\n${box}[x] Move\n`);
		expect(after).toContain(`${box}[ ] Delete the old path\n`);
	});

	it('keep what a person wrote beside and below them', () => {
		const noted = newest.replace('  - [ ] Table\n', '  - [ ] Table\n    - ask Ben first\n  - without a box\n');
		const after = phasesAfter(noted, [
			{
				...build,
				tasks: [
					{text: 'Table', done: true},
					{text: 'Load test', done: true},
				],
			},
			open,
		]);
		expect(after).toBe(noted.replace('[ ] Table', '[x] Table'));
		const fewer = [{name: 'Build', exit: 'It runs'}, open];
		// Taken out, a task would take along what is said below it.
		expect(() => phasesAfter(noted, fewer)).toThrow(NotProved);
		const beside = newest.replace('  - [ ] Table\n', '  - [ ] Table\n  - without a box\n');
		expect(phasesAfter(beside, fewer)).toBe(beside.replaceAll(/ {2}- \[.\] (?:Table|Load test)\n/g, ''));
	});

	it('stay beside the other bullets where that is how a mark of them stands', () => {
		const text = bare.replace(/(?:- \[.\] .*\n)+/, '- _Not known yet_\n').replaceAll(/- \[.\] .*\n/g, '');
		const {answers, marks} = read(staff, text);
		expect(marks).toHaveProperty(['phases[0].tasks']);
		expect(write(staff, text, answers, marks).text).toBe(text);
	});
});

it('words that stand below a label alone stay when all else below it goes', () => {
	const option = {name: 'Queue', cost: {engineering: '5 weeks'}};
	const text = render(staff, {title: 'Carts', options: [option]}).replace(
		'  - Engineering',
		'  - asked Ben\n  - Engineering',
	);
	const {answers, marks} = read(staff, text);
	const after = write(staff, text, withValue(answers, 'options', [{name: 'Queue'}]), marks).text;
	expect(after).toBe(text.replace('  - Engineering: 5 weeks\n', ''));
});

describe('a document of the newest form with its tasks beside the other bullets', () => {
	it('has them below a label when somebody asks for the newest form, and says the same', () => {
		const result = inNewestForm(staff, bare);
		expect(result).toEqual({text: newest});
		expect(inNewestForm(staff, newest)).toEqual({isNewest: true});
	});

	it('keeps what people wrote on its way there', () => {
		const own = bare
			.replace('### Phase 2', 'Ben knows more.\n\n### Phase 2')
			.replace('## Alternatives', '## Costs\n\nNone.\n\n## Alternatives');
		const result = inNewestForm(staff, own);
		const text = 'text' in result ? result.text : JSON.stringify(result);
		expect(text).toContain('- **Tasks**:\n  - [ ] Table\n');
		expect(text).toContain('Ben knows more.');
		expect(text).toContain('## Costs\n\nNone.\n');
		const {sections: _, ...answers} = asFileOf(staff, text);
		const {sections: __, ...before} = asFileOf(staff, own);
		expect(answers).toEqual(before);
	});

	it('says the same, whatever its answers are', () => {
		fc.assert(
			fc.property(anyDocument(staff.interview), ({answers, marks}) => {
				const text = render(staff, answers, marks)
					.replaceAll(/^- \*\*Tasks\*\*:\n/gm, '')
					.replaceAll(/^ {2}(?=- \[[ x]\])/gm, '');
				const before = read(staff, text);
				expect(write(staff, text, before.answers, before.marks).text).toBe(text);
				const after = inNewestForm(staff, text);
				if ('isNewest' in after || 'lost' in after) return;
				const {answers: said, marks: marked} = read(staff, after.text);
				expect({said, marked}).toEqual({said: before.answers, marked: before.marks});
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 8)},
		);
	});
});
