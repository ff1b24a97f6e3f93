import {describe, expect, it} from 'vitest';
import {valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {validate} from '../../../source/core/answers-file/validate.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const rented = {name: 'Rented service', whyNot: 'It lapsed.', scores: {Cost: 4}, notes: {Cost: '300 a month'}};
const own = {name: 'Own service', selected: true, scores: {Cost: 7}, notes: {Cost: '310 | all', Speed: '--'}};
const pdf = {name: 'PDF', decision: 'Label format', selected: true};
const raw = {name: 'Raw language', decision: 'Label format', whyNot: 'Three dialects.'};
const answers = {
	title: 'Labels',
	criteria: [
		{name: 'Cost', weight: 60},
		{name: 'Speed', weight: 40},
	],
	rationale: 'It costs less than the rented one.',
	options: [rented, own, pdf, raw],
};
const text = render(staff, answers);

function after(options: unknown[]): string {
	const {answers: known, marks} = read(staff, text);
	return write(staff, text, withValue(known, 'options', options as never), marks).text;
}

describe('options of a side decision', () => {
	it('are told in the document with what they decide, and read back', () => {
		expect(text).toContain('### Option 3: PDF (selected)\n\n- **Decision**: Label format\n');
		expect(text).toContain(
			'### Other Decisions\n\n**Among the options**: Label format: Option 3, PDF, not Option 4.\n',
		);
		expect(text).toContain('- **Selected**: Option 2 - It costs');
		expect(valueAt(read(staff, text).answers, 'options')).toEqual(answers.options);
	});

	it('are no rows of the matrix and of the comparison', () => {
		expect(text).not.toContain('| PDF |');
		expect(text.match(/^\| Rented service \|/gm)).toHaveLength(2);
	});

	it('have a row where they are scored all the same, without a total', () => {
		const scored = after([rented, own, {...pdf, scores: {Cost: 2, Speed: 3}}, raw]);
		expect(scored).toContain('| PDF | 2 | 3 |  |');
		expect(valueAt(read(staff, scored).answers, 'options[2].scores')).toBeUndefined();
		expect(read(staff, scored).answers.options).toEqual([rented, own, {...pdf, scores: {Cost: 2, Speed: 3}}, raw]);
	});

	it('are selected by themselves: another choice there moves nothing of the main one', () => {
		const {selected: _, ...open} = pdf;
		const changed = after(
			[rented, own, open, {...raw, selected: true, whyNot: undefined}].map((one) => JSON.parse(JSON.stringify(one))),
		);
		expect(changed).toContain('- **Selected**: Option 2 - It costs');
		expect(changed).toContain('### Option 4: Raw language (selected)');
		expect(changed).toContain('**Among the options**: Label format: Option 4, Raw language, not Option 3.');
	});

	it('may each have one that is selected, and no more', () => {
		expect(validate(staff.interview, answers)).not.toHaveProperty('faults');
		const twice = {...answers, options: [rented, own, pdf, {...raw, selected: true}]};
		expect(validate(staff.interview, twice)).toHaveProperty('faults', [
			expect.objectContaining({
				path: 'options[3].selected',
				expected: 'only one option with it; options[2] has it already',
			}),
		]);
	});

	it('leave the main decision open as long as it is', () => {
		const {selected: _, ...open} = own;
		const undecided = render(staff, {title: 'Labels', options: [rented, open, pdf, raw]});
		expect(undecided).toContain(
			'- **To decide**: Not selected: Option 1, Rented service; Option 2, Own service. Also: Label format (Option 3, PDF).',
		);
		expect(valueAt(read(staff, undecided).answers, 'options')).toEqual(
			[rented, open, pdf, raw].map(({scores: _, notes: __, ...one}: Record<string, unknown>) => one),
		);
	});
});

it('what still worries those who selected one of a side decision stands with it', () => {
	const worried = after([rented, own, {...pdf, whyNot: 'Larger files.'}, raw]);
	expect(worried).toContain('- **Decision**: Label format\n- **Reservations**: Larger files.\n');
	expect(valueAt(read(staff, worried).answers, 'options')).toEqual([
		rented,
		own,
		{...pdf, whyNot: 'Larger files.'},
		raw,
	]);
});

describe('phrases on criteria', () => {
	it('stand in a table of the options, whatever they are, and are read back', () => {
		expect(text).toContain(
			'### Comparison\n\n| Option | Cost | Speed |\n|---|---|---|\n| Rented service | 300 a month |  |\n| Own service | 310 \\| all | \\-- |\n',
		);
	});

	it('are changed in their cell alone', () => {
		const changed = after([{...rented, notes: {Cost: '320 a month', Speed: 'two days'}}, own, pdf, raw]);
		expect(changed).toBe(
			text.replace('| Rented service | 300 a month |  |', '| Rented service | 320 a month | two days |'),
		);
	});

	it('have no column for a criterion of which nothing is said', () => {
		const fewer = after([rented, {...own, notes: {Cost: '310'}}, pdf, raw]);
		expect(fewer).toContain('### Comparison\n\n| Option | Cost |\n|---|---|\n| Rented service | 300 a month |\n');
	});

	it('are changed where somebody has the columns in another order, and one that is empty', () => {
		const turned = text.replace(
			/### Comparison\n\n(?:\|.*\n)+/,
			'### Comparison\n\n| Option | Speed | Cost |\n|---|---|---|\n| Own service | \\-- | 310 |\n| Rented service |  | 300 a month |\n',
		);
		const {answers: known, marks} = read(staff, turned);
		expect(write(staff, turned, known, marks).text).toBe(turned);
		const options = [{...rented, notes: {Cost: '320 a month'}}, {...own, notes: {Cost: '310', Speed: '--'}}, pdf, raw];
		const result = write(staff, turned, withValue(known, 'options', options), marks).text;
		expect(valueAt(read(staff, result).answers, 'options')).toEqual(options);
	});

	it('go with their table, and come with it', () => {
		const without = after([rented, own, pdf, raw].map(({notes: _, ...one}: Record<string, unknown>) => one));
		expect(without).toBe(text.replace(/### Comparison\n\n(?:\|.*\n)+\n/, ''));
		const {answers: known, marks} = read(staff, without);
		expect(write(staff, without, withValue(known, 'options', answers.options), marks).text).toBe(text);
	});

	it('are refused for a criterion that there is not', () => {
		const wrong = {...answers, options: [{...rented, notes: {Costs: 'x'}}, own]};
		expect(validate(staff.interview, wrong)).toHaveProperty('faults', [
			expect.objectContaining({path: 'options[0].notes.Costs'}),
		]);
	});
});
