import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type DifferenceRow, differenceOf} from '../../../../source/core/document/difference/difference.ts';
import {changedLines} from '../../../../source/core/document/difference/lines.ts';
import {sourceOf} from '../../../../source/core/markdown/source.ts';

const document = [
	'---',
	'status: draft',
	'---',
	'# Cache',
	'',
	'By Ada.',
	'',
	'## Motivation',
	'',
	'Slow.',
	'',
	'### Numbers',
	'',
	'a',
	'b',
	'c',
	'd',
	'e',
	'f',
	'g',
	'',
	'## Risks',
	'',
	'None.',
	'',
].join('\n');

/** Each row as a reader sees it. */
function told(rows: readonly DifferenceRow[]): string[] {
	return rows.map((row) => {
		if (row.type === 'line') return `${row.sign}${row.text}`;
		return row.type === 'fold' ? `(${row.count})` : `# ${row.path.join(' > ')}`;
	});
}

describe('a difference', () => {
	it('stands below the section of each change, with a few lines around it', () => {
		const {rows, ...counts} = differenceOf(document, document.replace('d\n', 'D\n').replace('None.', 'One.\nTwo.'));
		expect(told(rows)).toEqual([
			'(14)',
			'# Motivation > Numbers',
			' b',
			' c',
			'-d',
			'+D',
			' e',
			' f',
			'(2)',
			'# Risks',
			' ## Risks',
			' ',
			'-None.',
			'+One.',
			'+Two.',
		]);
		expect(counts).toEqual({sections: 2, added: 3, removed: 2});
	});

	it('keeps what is near together, each below its own section', () => {
		const {rows} = differenceOf(document, document.replace('g\n', 'G\n').replace('## Risks', '## Dangers'));
		expect(told(rows).slice(1)).toEqual([
			'# Motivation > Numbers',
			' e',
			' f',
			'-g',
			'+G',
			' ',
			'# Risks',
			'-## Risks',
			'# Dangers',
			'+## Dangers',
			' ',
			' None.',
		]);
	});

	it('names front matter, the head of the document, and a section that goes', () => {
		const after = document.replace('draft', 'final').replace('Ada', 'Bob').replace('### Numbers\n', '');
		const sections = differenceOf(document, after).rows.flatMap((row) => (row.type === 'section' ? [row.path] : []));
		expect(sections).toEqual([['Front matter'], ['Before the first section'], ['Motivation', 'Numbers']]);
	});

	it('is nothing where nothing changes', () => {
		expect(differenceOf(document, document)).toEqual({
			rows: [{type: 'fold', count: 24}],
			sections: 0,
			added: 0,
			removed: 0,
		});
	});

	it('comes to an end for texts that have nothing in common', () => {
		const lines = (name: string) => `same\n${Array.from({length: 20_000}, (_, index) => `${name}${index}`).join('\n')}`;
		expect(differenceOf(lines('a'), lines('b'))).toMatchObject({added: 20_000, removed: 20_000});
	});
});

const texts = fc
	.array(fc.constantFrom('# A', '## B', '## C', '', 'one', 'two', '```', '---', '\t'), {maxLength: 30})
	.chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

describe('the lines of a difference', () => {
	it('give both texts back, whatever these are', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const lines = changedLines(sourceOf(before), sourceOf(after));
				const kept = (sign: '+' | '-') => lines.filter((line) => line.sign !== sign).map(({text}) => text);
				const split = (text: string) => text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
				expect(kept('+').join('\n')).toBe(split(before).join('\n'));
				expect(kept('-').join('\n')).toBe(split(after).join('\n'));
			}),
		);
	});
});
