import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const header = '# RFC: A\n\n**Author**: Ann Lee\n**Status**: Draft\n\n## Summary\n\nShort.\n\n';
const choicesOf = (...paragraphs: readonly string[]) =>
	`${header}## Proposed Solution\n\n### Technology Choices\n\n${paragraphs.join('\n\n')}\n\n### Data Model\n\nNone.\n`;
const alternativesOf = (...paragraphs: readonly string[]) =>
	`${header}## Alternatives Considered\n\n${paragraphs.join('\n\n')}\n`;

const queue = {name: 'Queue, ours', summary: 'No licence, known by all', cons: ['nobody can mend it at night.']};
const log = {name: 'Log of a vendor', summary: 'A hotline', cons: ['dear, and counted by the bell.'], selected: true};
const cloud = {name: 'Cloud', summary: 'Soon there', whyNot: 'the rule above.'};

const counted = (start: (letter: string) => string, behind: string) =>
	choicesOf(
		`**${start('A')}Queue, ours${behind} No licence, known by all. Against it speaks that nobody can mend it at night.`,
		`**${start('B')}Log of a vendor${behind} A hotline. Against it: dear, and counted by the bell.`,
		`**${start('C')}Cloud${behind} Soon there. Is excluded because of the rule above.`,
		'**Selected**: Option B. We have no night shift.',
	);

describe('options that each begin a paragraph in bold', () => {
	it.each<[string, string]>([
		['with a word, a letter and a full stop', counted((letter) => `Option ${letter}: `, '.**')],
		['with a letter', counted((letter) => `${letter}. `, '.**')],
		['with a colon in the bold', counted((letter) => `Option ${letter} – `, ':**')],
		['with a colon behind it', counted((letter) => `Option ${letter}: `, '**:')],
	])('are read %s, with what speaks against them and the chosen one', (_, text) => {
		const {answers, marks} = read(staff, text);
		expect(answers.options).toEqual([queue, log, cloud]);
		expect(answers.rationale).toBe('We have no night shift.');
		expect(asFileOf(staff, text).sections).toBeUndefined();
		expect(write(staff, text, answers, marks).splices).toEqual([]);
	});

	const text = counted((letter) => `Option ${letter}: `, '.**');

	it('are changed in their paragraphs', () => {
		const {answers} = read(staff, text);
		const options = [queue, {...log, cons: ['dear.']}, {...cloud, whyNot: 'the law.'}];
		expect(write(staff, text, {...answers, options, rationale: 'It rings.'}).text).toBe(
			text
				.replace('dear, and counted by the bell', 'dear')
				.replace('the rule above', 'the law')
				.replace('We have no night shift.', 'It rings.'),
		);
	});

	it('get one more, and another choice', () => {
		const {answers} = read(staff, text);
		const {selected: _, ...other} = log;
		const options: Answers[] = [{...queue, selected: true}, other, cloud, {name: 'Rope', summary: 'Simple'}];
		const after = write(staff, text, {...answers, options}).text;
		expect(after).toContain('**Option D: Rope.** Simple\n');
		expect(itemsAt(read(staff, after).answers, 'options')).toEqual(options);
	});
});

it.each([
	'After a look at all three it was decided for Variant B. We have no night shift.',
	'It was decided for Variant B, because we have no night shift.',
])('are read with a sentence below that says which it is: %s', (verdict) => {
	const text = choicesOf(
		'**Variant A: Queue.** Pros: ours, and known. Cons: nobody can mend it.',
		'**Variant B: Log of a vendor.** Pros: a hotline. Cons: dear.',
		verdict,
	);
	const {answers} = read(staff, text);
	expect(answers.options).toEqual([
		{name: 'Queue', pros: ['ours, and known'], cons: ['nobody can mend it.']},
		{name: 'Log of a vendor', pros: ['a hotline'], cons: ['dear.'], selected: true},
	]);
	expect(write(staff, text, {...answers, rationale: 'It rings.'}).text).toContain('It rings.');
});

describe('alternatives with labels right behind their names', () => {
	const text = alternativesOf(
		'**Ropes for all.** Pros: no cost at all. Cons: our arms, and those of others. Not chosen, as two towers forbid it.',
		'**Wait.** Pros: nothing to move. Cons: nothing moves; nobody knows when. Not chosen.',
	);

	it('are read with what speaks for and against them, and why they are not chosen', () => {
		expect(read(staff, text).answers.options).toEqual([
			{
				name: 'Ropes for all',
				pros: ['no cost at all'],
				cons: ['our arms, and those of others'],
				whyNot: 'two towers forbid it.',
			},
			{
				name: 'Wait',
				pros: ['nothing to move'],
				cons: ['nothing moves', 'nobody knows when'],
				whyNot: 'Not chosen.',
			},
		]);
	});

	it('are changed in their paragraphs', () => {
		const {answers, marks} = read(staff, text);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
		const options = itemsAt(answers, 'options').map((one) => (one.name === 'Wait' ? {...one, pros: ['sleep']} : one));
		expect(write(staff, text, {...answers, options}).text).toBe(text.replace('nothing to move', 'sleep'));
	});

	it('keep a text behind some of the names whole', () => {
		const mixed = alternativesOf('**Ropes.** Old. Pros: cheap. Cons: slow.', '**Wait.** Pros: free. Cons: late.');
		const {answers} = read(staff, mixed);
		expect(answers.options).toMatchObject([
			{name: 'Ropes', summary: 'Old. Pros: cheap. Cons: slow.'},
			{name: 'Wait', summary: 'Pros: free. Cons: late.'},
		]);
	});
});

it('takes no paragraphs for options beside others that are neither one nor say which is chosen', () => {
	const text = choicesOf('**Queue.** Simple.', '**Log.** Fast.', 'Both are old.');
	expect(read(staff, text).answers.options).toBeUndefined();
	expect(asFileOf(staff, text).sections).toMatchObject([
		{text: '**Queue.** Simple.\n\n**Log.** Fast.\n\nBoth are old.'},
	]);
});
