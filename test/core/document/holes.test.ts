import {describe, expect, it} from 'vitest';
import type {Answers, Marks} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const answers: Answers = {title: 'Carts', author: ['Ann'], status: 'Approved'};

function linesOf(marks: Marks, more: Answers = {}): string[] {
	return render(template, {...answers, ...more}, marks).split('\n');
}

describe('what a document says of answers that are not there', () => {
	it.each<[string, Marks, string[]]>([
		['what is open', {updated: 'unknown', phases: 'unknown'}, ['**Not decided**: Phases, Updated']],
		['what has to be found out', {'scalability.load': 'unknown'}, ['**Not known**: Load and growth']],
		['what nobody will fill', {metrics: 'not recorded'}, ['**Not recorded**: Success metrics']],
		[
			'each in its line',
			{phases: 'unknown', 'motivation.inaction': 'unknown', dataModel: 'not recorded'},
			['**Not decided**: Phases\\', '**Not known**: Cost of inaction\\', '**Not recorded**: Data model'],
		],
	])('is one line: %s', (_, marks, expected) => {
		const lines = linesOf(marks);
		expect(lines.filter((line) => line.startsWith('**Not '))).toEqual(expected);
		expect(lines.filter((line) => /_Not (?!applicable)/.test(line))).toEqual([]);
		expect(read(template, lines.join('\n'))).toMatchObject({answers, marks});
	});

	it('leaves no heading with nothing below it', () => {
		const lines = linesOf({'rollback.steps': 'not recorded', phases: 'not recorded', metrics: 'not recorded'});
		for (const heading of ['## Implementation Plan', '### Rollback Plan', '## Success Metrics'])
			expect(lines).not.toContain(heading);
	});

	it('stands where it says why, and in the item that it is about', () => {
		const aside = 'not applicable: no data is kept here at all';
		const lines = linesOf(
			{dataModel: aside, 'risks[0].owner': 'unknown'},
			{
				risks: [{risk: 'Rust'}, {risk: 'Rot', owner: 'Ann'}],
			},
		);
		expect(lines).toContain('_Not applicable: no data is kept here at all_');
		expect(lines).toContain('| Rust | _Not decided_ |');
	});

	const phases = [
		{name: 'Set up', exit: '3 nodes answer'},
		{name: 'Move', exit: 'All carts moved'},
	];
	const noTimes: Marks = {'phases[0].when': 'unknown', 'phases[1].when': 'unknown'};

	it.each<[string, Answers[], Marks, string | undefined, string[]]>([
		['no item has', phases, noTimes, 'Phases: when', []],
		[
			'some items have, where it would stand in headings',
			[{...phases[0], when: {weeks: [1, 2]}}, phases[1] ?? {}],
			{'phases[1].when': 'unknown'},
			'Phases: when (some)',
			[],
		],
		[
			'some items have, in their places',
			[{...phases[0], owner: 'Ann'}, phases[1] ?? {}],
			{'phases[1].owner': 'unknown'},
			undefined,
			['- **Owner**: _Not decided_'],
		],
		[
			'some items are marked to have',
			phases,
			{'phases[1].owner': 'unknown'},
			undefined,
			['- **Owner**: _Not decided_'],
		],
	])('is told once of a column that %s', (_, items, marks, line, inPlace) => {
		const lines = linesOf(marks, {phases: items});
		expect(lines.find((one) => one.startsWith('**Not '))).toBe(line && `**Not decided**: ${line}`);
		expect(lines.filter((one) => /_Not /.test(one))).toEqual(inPlace);
		expect(read(template, lines.join('\n'))).toMatchObject({answers: {...answers, phases: items}, marks});
	});

	it('tells of fewer items as they are answered, and of none at the end', () => {
		const text = render(template, {...answers, phases}, noTimes);
		const [first, second] = phases.map((phase, at) => ({...phase, when: {weeks: [at + 1, at + 1]}}));
		const once = write(
			template,
			text,
			{...answers, phases: [first ?? {}, phases[1] ?? {}]},
			{'phases[1].when': 'unknown'},
		);
		expect(once.text).toContain('**Not decided**: Phases: when (some)\n');
		expect(once.text).toContain('### Phase 1: Set up (Week 1)\n');
		const twice = write(template, once.text, {...answers, phases: [first ?? {}, second ?? {}]});
		expect(twice.text).not.toContain('**Not decided**');
		expect(twice.text).toContain('### Phase 2: Move (Week 2)\n');
	});

	it('stays in the items where a document has it there', () => {
		const told = render(template, {...answers, phases}, noTimes);
		const text = told
			.replace('\\\n**Not decided**: Phases: when', '')
			.replace('Set up\n', 'Set up (_Not decided_)\n')
			.replace('Move\n', 'Move (_Not decided_)\n');
		expect(read(template, text).marks).toEqual(noTimes);
		const {text: written} = write(template, text, {...answers, title: 'Trolleys', phases}, noTimes);
		expect(written).toBe(text.replace('Carts', 'Trolleys'));
	});

	it('goes when it is answered, and the section comes', () => {
		const text = render(template, answers, {phases: 'unknown', updated: 'unknown'});
		const {text: written} = write(
			template,
			text,
			{...answers, dataModel: 'Rows.', updated: '2026-05-04'},
			{phases: 'unknown'},
		);
		expect(written).toContain('**Updated**: 2026-05-04\\\n**Not decided**: Phases\n');
		expect(written).toContain('### Data Model\n\nRows.\n');
	});

	it('comes where a section was', () => {
		const text = render(template, {...answers, dataModel: 'Rows.'});
		const {text: written} = write(template, text, answers, {dataModel: 'unknown'});
		expect(written).toContain('**Status**: Approved\\\n**Not decided**: Data model\n');
		expect(written).not.toContain('### Data Model');
	});

	it('stays under its heading where a document has it there', () => {
		const text = render(template, {...answers, dataModel: 'Rows.'}).replace('Rows.', '_Not decided_');
		const marks: Marks = {dataModel: 'unknown'};
		expect(read(template, text).marks).toEqual(marks);
		expect(write(template, text, answers, marks).splices).toEqual([]);
		const {text: written} = write(template, text, {...answers, title: 'Trolleys'}, marks);
		expect(written).toBe(text.replace('Carts', 'Trolleys'));
		expect(write(template, text, {...answers, dataModel: 'Rows.'}).text).toBe(text.replace('_Not decided_', 'Rows.'));
	});

	it('keeps its order and its line as long as it says the same', () => {
		const text = render(template, answers, {phases: 'unknown', updated: 'unknown'}).replace(
			'**Not decided**: Phases, Updated',
			'**Not known**: Updated, Phases',
		);
		const {marks} = read(template, text);
		expect(marks).toEqual({phases: 'unknown', updated: 'unknown'});
		const {text: written} = write(template, text, {...answers, title: 'Trolleys'}, marks);
		expect(written).toBe(text.replace('Carts', 'Trolleys'));
	});

	it('is no answer where the document answers it', () => {
		const text = render(template, answers, {updated: 'unknown'}).replace(': Updated', ': Updated, Status');
		const found = read(template, text);
		expect(found.answers).toEqual(answers);
		expect(found.marks).toEqual({updated: 'unknown'});
	});

	it.each(['Paint', 'Updated, Paint'])('is text where it names what nobody asks: %s', (names) => {
		const text = render(template, answers, {updated: 'unknown'}).replace(': Updated', `: ${names}`);
		const found = read(template, text);
		expect(found.marks).toEqual({});
		expect(write(template, text, {...answers, title: 'Trolleys'}).text).toBe(text.replace('Carts', 'Trolleys'));
	});
});
