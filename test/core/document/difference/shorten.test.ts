import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {differenceOf} from '../../../../source/core/document/difference/difference.ts';
import {shortened, unchangedEnds} from '../../../../source/core/document/difference/shorten.ts';

const words = 'All that stands here is as it was before, and long enough to be left out of what is shown. ';

/** The changed lines of a difference. */
function changes(before: string, after: string): string[] {
	return differenceOf(before, after).rows.flatMap((row) => (row.type === 'line' ? [row.sign + row.text] : []));
}

describe('a paragraph in one line', () => {
	it('is shown by what changes in it', () => {
		expect(changes(`${words}Old words. ${words}`, `${words}New words. ${words}`)).toEqual([
			'-… be left out of what is shown. Old words. All that stands here is …',
			'+… be left out of what is shown. New words. All that stands here is …',
		]);
		expect(changes(words + words, `${words + words}More.`)[1]).toBe('+… be left out of what is shown. More.');
	});

	it('is shown whole when it is new, or has no words', () => {
		expect(changes('', words + words)).toEqual([`+${words + words}`]);
		const long = '界'.repeat(200);
		expect(changes(long, `${long}!`)).toEqual([`-${long}`, `+${long}!`]);
	});
});

describe('what is left out', () => {
	const text = fc.array(fc.constantFrom('word', 'other', '界', '😀'), {maxLength: 60}).map((parts) => parts.join(' '));
	const lines = fc.array(fc.record({sign: fc.constantFrom('-', '+', ' '), text}), {maxLength: 12});

	it('is never what has changed', () => {
		fc.assert(
			fc.property(lines, (all) => {
				for (const [index, {start, end}] of unchangedEnds(all).entries()) {
					const whole = all[index]?.text ?? '';
					const shown = shortened(whole, {start, end}).replace(/^… /, '').replace(/ …$/, '');
					expect(shown).toContain(whole.slice(start, whole.length - end));
					expect(whole).toContain(shown);
				}
			}),
		);
	});
});
