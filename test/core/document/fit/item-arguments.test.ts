import {describe, expect, it} from 'vitest';
import {itemsAt, type Json, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (lines: readonly string[]): string =>
	`# RFC: A\n\n## Proposed Solution\n\n### Technology Choices\n\n${lines.join('\n')}\n`;

/** Two options with what speaks for and against each, in the hands of several people. */
const hands: readonly [string, readonly string[]][] = [
	[
		'behind the names',
		['- **Option A**: Queue - Pros: simple; known. Cons: slow', '- **Option B**: Log - Pros: fast. Cons: new'],
	],
	[
		'behind the names, with a stroke',
		['- **Option A**: Queue - Pros: simple; known / Cons: slow', '- **Option B**: Log - Pros: fast / Cons: new'],
	],
	[
		'behind the names, in bold, with other marks around the labels',
		[
			'- **Option A:** Queue - **Pros:** simple; known - **Cons:** slow',
			'- **Option B:** Log - **Pros:** fast - **Cons:** new',
		],
	],
	[
		'in other words',
		[
			'- **Option A**: Queue. Advantages: simple; known. Disadvantages: slow',
			'- **Option B**: Log. Advantages: fast. Disadvantages: new',
		],
	],
	[
		'on a line below the names',
		['- Option A: Queue.', '  Pros: simple; known. Cons: slow', '- Option B: Log.', '  Pros: fast. Cons: new'],
	],
	[
		'on lines of their own behind breaks',
		[
			'- **Option A**: Queue<br>',
			'  *Pros*: simple; known<br>',
			'  *Cons*: slow',
			'- **Option B**: Log<br>',
			'  *Pros*: fast<br>',
			'  *Cons*: new',
		],
	],
	[
		'in bullets below',
		[
			'- **Option A**: Queue',
			'  - **Pros**:',
			'    - simple',
			'    - known',
			'  - **Cons**: slow',
			'- **Option B**: Log',
			'  - **Pros**:',
			'    - fast',
			'  - **Cons**: new',
		],
	],
	[
		'in plain bullets below, after what it is',
		[
			'- **Option A**: Queue - as today',
			'  - Pros:',
			'    - simple',
			'    - known',
			'  - Contras: slow',
			'- **Option B**: Log - by day',
			'  - Pros: fast',
			'  - Contras: new',
		],
	],
];

describe.each(hands)('arguments of options of our template %s', (_, lines) => {
	const text = documentOf([...lines, '- **Selected**: Log - it is fast']);
	const {answers, marks} = read(staff, text);
	const options = itemsAt(answers, 'options');

	it('are read', () => {
		expect(options.map(({name, pros, cons, selected}) => [name, pros, cons, selected])).toEqual([
			['Queue', ['simple', 'known'], ['slow'], undefined],
			['Log', ['fast'], ['new'], true],
		]);
	});

	it.each<[string, string, Json]>([
		['slow', 'slower', [{...options[0], cons: ['slower']}, options[1] ?? {}]],
		['known', 'known to all', [{...options[0], pros: ['simple', 'known to all']}, options[1] ?? {}]],
		['new', 'newer', [options[0] ?? {}, {...options[1], cons: ['newer']}]],
	])('are changed where they stand: %s', (from, to, value) => {
		const written = write(staff, text, withValue(answers, 'options', value), marks);
		expect(written.text).toBe(text.replace(from, to));
	});

	it('get more of them', () => {
		const value = [options[0] ?? {}, {...options[1], pros: ['fast', 'safe; sound']}];
		const written = write(staff, text, withValue(answers, 'options', value), marks);
		expect(itemsAt(read(staff, written.text).answers, 'options')).toEqual(value);
		expect(written.text.match(/safe/g)).toHaveLength(1);
	});

	it('come with an option that is new', () => {
		const value = [...options, {name: 'Files', summary: 'a folder', pros: ['plain'], cons: ['many']}];
		const written = write(staff, text, withValue(answers, 'options', value), marks);
		expect(itemsAt(read(staff, written.text).answers, 'options')).toEqual(value);
		expect(written.text.match(/plain/g)).toHaveLength(1);
	});
});

it('what a summary says after one of these words is a part of it, unless all options say it so', () => {
	const text = documentOf(['- **Option A**: Queue - what has pros: none', '- **Option B**: Log - by day']);
	expect(itemsAt(read(staff, text).answers, 'options').map(({summary}) => summary)).toEqual([
		'what has pros: none',
		'by day',
	]);
});

/** Two options, each with words about it and what speaks against it behind its name. */
const described: readonly [string, readonly string[]][] = [
	[
		'in bold with the name, which ends as a sentence does',
		[
			'- **Option A: Queue, ours.** Known; simple. Against: slow',
			'- **Option B: Log of a vendor.** Fast, they say. Against: new',
		],
	],
	[
		'in bold with the name, above a colon',
		[
			'- **Option A: Queue, ours:** Known; simple. Cons: slow',
			'- **Option B: Log of a vendor:** Fast, they say. Cons: new',
		],
	],
	[
		'in bold with the name, before a dash',
		[
			'- **Option A: Queue, ours** - Known; simple. Con: slow',
			'- **Option B: Log of a vendor** - Fast, they say. Con: new',
		],
	],
	[
		'before a dash',
		[
			'- **Option A**: Queue, ours - Known; simple. **Con:** slow',
			'- **Option B**: Log of a vendor - Fast, they say. **Con:** new',
		],
	],
];

describe.each(described)('options that are told of %s', (_, lines) => {
	const text = documentOf([...lines, '- **Selected**: Option B. It is fast']);
	const {answers, marks} = read(staff, text);
	const options = itemsAt(answers, 'options');

	it('have names that end where their words do', () => {
		expect(options.map(({name, summary, cons, selected}) => [name, summary, cons, selected])).toEqual([
			['Queue, ours', 'Known; simple', ['slow'], undefined],
			['Log of a vendor', 'Fast, they say', ['new'], true],
		]);
	});

	it.each([
		['Queue, ours', 'Queue', {name: 'Queue'}],
		['Known; simple', 'Known', {summary: 'Known'}],
		['slow', 'slower', {cons: ['slower']}],
	])('are changed where they stand: %s', (from, to, change) => {
		const value = [{...options[0], ...change}, options[1] ?? {}];
		expect(write(staff, text, withValue(answers, 'options', value), marks).text).toBe(text.replace(from, to));
	});

	it('get one more like them', () => {
		const value = [...options, {name: 'Files', summary: 'A folder', cons: ['many']}];
		const written = write(staff, text, withValue(answers, 'options', value), marks).text;
		expect(itemsAt(read(staff, written).answers, 'options')).toEqual(value);
	});
});

it('a name in bold ends with it, also where nothing follows', () => {
	const text = documentOf([
		'- **Option A: Queue.** Known.',
		'- **Option B: none.**',
		'- **Selected:** A. It is known.',
	]);
	expect(itemsAt(read(staff, text).answers, 'options')).toEqual([
		{name: 'Queue', summary: 'Known.', selected: true},
		{name: 'none'},
	]);
});
