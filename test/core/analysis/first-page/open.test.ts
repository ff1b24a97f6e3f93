import {describe, expect, it} from 'vitest';
import type {Answers, Json} from '../../../../source/core/answers/answers.ts';
import {line} from './printers.ts';

describe('what is still open', () => {
	const asked = (question: string, more: Answers = {}): Answers => ({question, ...more});
	it.each<[string, Json[], string | undefined]>([
		['nothing', [], undefined],
		['a row without a question', [{owner: 'Ann'}], undefined],
		['one', [asked('Who pays?')], 'Who pays?'],
		['one without a mark at its end', [asked('Who pays')], 'Who pays.'],
		[
			'one that somebody settles by a day',
			[asked('Who pays?', {owner: 'Ann Lee', due: '2027-01-02'})],
			'Who pays? (Ann Lee, by 2027-01-02)',
		],
		['one with a day alone', [asked('Who pays?', {due: '2027-01-02'})], 'Who pays? (by 2027-01-02)'],
		[
			'what blocks the decision, before the others',
			[asked('A?'), asked('B?', {blocks: true}), asked('C?')],
			'B? A? C?',
		],
		[
			'more than four',
			['A?', 'B?', 'C?', 'D?', 'E?'].map((one) => asked(one)),
			'A? B? C? D? ([all 5](#open-questions))',
		],
		[
			'long ones, as many as can be taken in',
			[asked(`${'long '.repeat(35)}?`), asked(`${'more '.repeat(30)}?`)],
			`${'long '.repeat(35)}? ([all 2](#open-questions))`,
		],
		['one that nobody takes in', [asked('long '.repeat(70))], '[1 question](#open-questions).'],
	])('%s', (_, openQuestions, text) => {
		expect(line('Open', {openQuestions})).toBe(text);
	});

	it('is told of a decision that is still to be taken', () => {
		expect(line('Open', {status: 'Approved', openQuestions: [asked('A?')]})).toBeUndefined();
	});
});
