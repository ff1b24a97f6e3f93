import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {base, chosen, line, rent} from './printers.ts';

const made = (...rows: [string, string?][]): Answers => ({
	decisions: rows.map(([decision, said]) => ({decision, ...(said === undefined ? {} : {chosen: said})})),
});
const names = ['Paper', 'Ink', 'Font', 'Size', 'Glue', 'Tape', 'Roll'];

describe('what else is decided', () => {
	it.each<[string, Answers, string]>([
		['none', {}, ''],
		['one', made(['Paper', 'A5']), ' Also: Paper (A5).'],
		['several', made(['Paper', 'A5'], ['Ink', 'Black.']), ' Also: Paper (A5); Ink (Black).'],
		['one that is still open', made(['Paper']), ' Also: Paper.'],
		[
			'too much for one look: by name',
			made(['Paper', 'a '.repeat(19).trim()], ['Ink', 'Black']),
			' Also: Paper; Ink ([table](#other-decisions)).',
		],
		[
			'too many names: how many',
			made(...names.map((name): [string, string] => [`${name} of the label`, 'as today'])),
			' Also: 7 other decisions ([table](#other-decisions)).',
		],
		[
			'options of another decision, with the one that is chosen',
			{options: [rent, chosen, {name: 'A5', decision: 'Paper', selected: true}, {name: 'A6', decision: 'Paper'}]},
			' Also: Paper (Option 3, A5).',
		],
		[
			'options of another decision that a row settles',
			{options: [rent, chosen, {name: 'A5', decision: 'Paper'}], ...made(['Paper', 'A7'])},
			' Also: Paper (A7).',
		],
	])('%s', (_, more, text) => {
		expect(line('To decide', more)).toBe(`Option 2, Print at the gate.${text}`);
		expect(line('Decided', {...more, status: 'Approved'})).toBe(`Option 2, Print at the gate.${text}`);
	});

	it('is told of what ended, too', () => {
		const left = {...base, options: [{...rent, statusQuo: true, selected: true}], ...made(['Paper', 'A5'])};
		expect(line('Withdrawn', {...left, status: 'Withdrawn'})).toContain('was chosen instead. Also: Paper (A5).');
	});
});
