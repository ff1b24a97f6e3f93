import {describe, expect, it} from 'vitest';
import {adrStatus} from '../../../source/core/exports/statuses.ts';
import {exported} from './support.ts';

it.each([
	['Draft', 'proposed'],
	['Review', 'proposed'],
	['in review', 'proposed'],
	['Proposed', 'proposed'],
	['Approved', 'accepted'],
	['Implemented (Swift 6)', 'accepted'],
	['Acepted', 'accepted'],
	['Superseded by ADR-7', 'deprecated'],
	['deprecated', 'deprecated'],
	['Rejected', null],
	['Withdrawn', null],
	['Deferred', null],
	['proposed | accepted | deprecated', null],
	['blocked', null],
	['Purple', null],
	['', null],
])('the status "%s" is %s', (status, expected) => {
	expect(adrStatus(status)).toBe(expected);
});

it.each([
	['0042-carts', '0042'],
	['ADR-7', '7'],
	['2026-10-01-carts', null],
	['carts', null],
	['', null],
])('the number of the file "%s" is %s', (name, number) => {
	expect(exported('decision', {}, {name}).value).toMatchObject({adr_number: number});
});

describe('what was decided', () => {
	it('is told of options, and of a record', () => {
		const answers = {
			context: 'We lose carts.',
			options: [
				{name: 'Files', cons: ['Lost']},
				{name: 'Redis', selected: true, summary: 'One copy.', pros: ['Fast'], cons: [{text: 'Costs', main: true}]},
			],
			rationale: 'It is known.',
			consequences: {good: ['Kept'], neutral: ['Moved'], bad: ['One more host']},
		};
		expect(exported('decision', answers).value).toMatchObject({
			context: 'We lose carts.',
			decision: 'Redis\n\nOne copy.\n\nIt is known.',
			consequences: '- Good: Kept\n- Good: Fast\n- Neutral: Moved\n- Bad: One more host\n- Bad: Costs',
		});
	});

	it('is not told while nothing is', () => {
		const answers = {options: [{name: 'Files'}, {name: 'Redis'}], rationale: 'To be written.'};
		expect(exported('decision', answers).value).toMatchObject({decision: null, consequences: null});
	});

	it('is told in the words of a record of another form', () => {
		const unread = [
			{path: ['2. Decision'], text: 'We use Redis.'},
			{path: ['Consequences'], text: 'More hosts.'},
			{path: ['Consequences', 'Bad'], text: 'More pages.'},
		];
		expect(exported('decision', {}, {unread})).toMatchObject({
			value: {decision: 'We use Redis.', consequences: 'More hosts.\n\nBad:\n\nMore pages.'},
			told: unread,
		});
	});

	it('is none where it was proposed and turned down, unless nothing was to change', () => {
		const of = (statusQuo: boolean, status: string) =>
			exported('decision', {
				title: 'T',
				status,
				options: [{name: 'A', selected: true, statusQuo, cons: ['Old']}, {name: 'B'}],
			});
		const turnedDown = of(false, 'Rejected');
		expect(turnedDown.value).toMatchObject({decision: null, consequences: null});
		expect(turnedDown.notes.at(-1)).toBe('What was proposed was not decided on, and is not told as a decision.');
		expect(turnedDown.notes[0]).not.toMatch(/decision|consequences/);
		expect(of(true, 'Rejected').value).toMatchObject({decision: 'A', consequences: '- Bad: Old'});
		expect(of(false, 'Superseded').value).toMatchObject({decision: 'A', consequences: '- Bad: Old'});
	});

	it('has a note where the three words have none for its status', () => {
		expect(exported('decision', {status: 'Rejected'}).notes).toContain(
			'The status "Rejected" is neither proposed nor accepted nor deprecated.',
		);
	});
});
