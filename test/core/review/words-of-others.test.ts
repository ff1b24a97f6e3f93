import {describe, expect, it} from 'vitest';
import {constraintMet} from '../../../source/core/review/rules/constraint-met.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {notUnderstood} from '../../../source/core/review/rules/not-understood.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import {sketchOf} from '../../../source/core/review/sketch.ts';
import type {SectionPattern} from '../../../source/core/template/patterns.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';

describe('vague words', () => {
	const summary = (text: string) => toldBy(vagueWords, `${own}## Summary\n\n${text}\n`);

	it.each([
		'The auditors said in writing that this is not acceptable.',
		'Customers complain that the till is anything but fast.',
		'According to the shops the old way is reliable.',
		'The new till is fast, about three seconds for a sale.',
		'The wait is acceptable to the shops, who set the limit.',
		'Half of the sales are fast.',
	])('of others, or beside a number or a name, are theirs: %s', (text) => {
		expect(summary(text)).toEqual([]);
	});

	it.each(['That said, carts load fast.', 'Carts load fast for everyone.', 'This is reliable for shops and reports.'])(
		'of the author are told: %s',
		(text) => {
			expect(summary(text)).toHaveLength(1);
		},
	);

	const options = (selected: string) =>
		`${own}## Summary\n\nWe move the carts out of the files of the hosts and into one store that all of them can read.\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - Cheap for us.\n- **Option B**: Redis - Known to all.\n${selected}\n## Alternatives Considered\n\n### Option A: Files\n\n- **Pros**: fast\n- **Cons**: fragile\n`;

	it('in favour of what was not chosen hold nobody to anything', () => {
		expect(toldBy(vagueWords, options('- **Selected**: Redis - It is known.\n'))).toEqual([]);
	});

	it('are not told of what weighs options, chosen or not', () => {
		expect(toldBy(vagueWords, options(''))).toEqual([]);
		expect(toldBy(vagueWords, options('- **Selected**: Files - It is cheap.\n'))).toEqual([]);
	});
});

describe('leaving things as they are', () => {
	const options = (name: string, before = '') =>
		toldBy(
			noDoNothing,
			`${own}${before}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: ${name} - It costs 90 carts a day.\n- **Option B**: Redis - One key for each cart.\n`,
		);

	it.each(['Stay separate', 'Carry on', 'Keep both tills', 'Live with it', 'Wait for the new shop', 'Current tills'])(
		'may be meant by %s',
		(name) => {
			expect(options(name)).toEqual([]);
		},
	);

	it.each(['Files', 'Stayed tills', 'Keeper'])('is not meant by %s', (name) => {
		expect(options(name)).toEqual(['info 9: No option is to leave everything as it is.']);
	});

	it('is not asked for beside what it costs', () => {
		expect(options('Files', '## Motivation\n\nIf nothing is done, 90 carts a day are lost.\n\n')).toEqual([]);
	});
});

describe('constraints', () => {
	const rfc = (constraints: string, pros: string, more = '') =>
		toldBy(
			constraintMet,
			`${own}## Current State\n\n### Constraints\n\n${constraints}\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - One file for each.\n- **Option B**: Redis - One key for each.\n- **Selected**: Redis - ${more}It is known.\n\n## Alternatives Considered\n\n### Option A: Files\n\n- **Pros**: ${pros}\n`,
		);

	it.each([
		[
			'a reason that leads back to them',
			'No names of buyers may leave the house.',
			'Known, but breaks constraint b)',
			'',
		],
		['the same behind the choice', 'No names of buyers may leave the house.', 'Known', 'It keeps all constraints. '],
		[
			'a word of each part',
			'No names of buyers may leave the house; the ledger stays on the mainframe.',
			'Needs no buyers, and the ledger is read',
			'',
		],
	])('are met by %s', (_, constraints, pros, more) => {
		expect(rfc(constraints, pros, more)).toEqual([]);
	});

	it.each(['A permit of the council is not necessary.', 'No paper form is needed.', 'An audit isn’t required.'])(
		'are none where nothing is needed: %s',
		(text) => {
			const bound = 'the freeze of winter must last from December to January';
			expect(rfc(text, 'Known')).toEqual([]);
			expect(rfc(`${text.slice(0, -1)}; ${bound}.`, 'Known')).toEqual([
				`info 9: No option says how it stands to this constraint: "${bound}".`,
			]);
			expect(rfc('No more than two engineers are needed.', 'Known')).toHaveLength(1);
		},
	);

	it('are told part by part', () => {
		const text = 'No names of buyers may leave the house; the freeze of winter must last from December to January.';
		expect(rfc(text, 'Keeps the names of buyers in the house')).toEqual([]);
		expect(rfc(text, 'Needs no buyers')).toEqual([
			'info 9: No option says how it stands to this constraint: "the freeze of winter must last from December to January".',
		]);
	});
});

describe('the form that would be read', () => {
	it('is one that is not there yet', () => {
		const words = 'Somebody on call looks at it at night, each week another.';
		const text = `${own}## Motivation\n\n- **Problem**: Carts are lost, 90 a day.\n\n${words}\n`;
		const [found] = foundBy(notUnderstood, text);
		expect(found?.expected ?? '').not.toContain('Problem');
	});

	it('has all of its marks', () => {
		const slot = {question: 'options', field: {path: 'name', kind: 'line', label: 'Name', prompt: 'Which?'}} as const;
		const pattern: SectionPattern = {
			level: 2,
			heading: {start: 'Options', pieces: [], end: ''},
			also: [],
			children: [],
			body: [
				{
					type: 'list',
					ordered: false,
					entries: [
						{
							line: {
								start: '**Way ',
								pieces: [
									{lead: '', content: {...slot, column: 'name', each: false, required: true}, tail: ''},
									{lead: ': ', content: {...slot, column: 'summary', each: false, required: false}, tail: ''},
								],
								end: '',
							},
							children: [],
						},
					],
				} as unknown as SectionPattern['body'][number],
			],
		};
		expect(sketchOf(pattern)).toBe('- **Way name**: name');
	});
});
