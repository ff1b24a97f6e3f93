import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {frontMatterOf} from '../../../source/core/markdown/front-matter.ts';
import {parser} from '../../../source/core/markdown/library.ts';
import {type Section, sectionsOf} from '../../../source/core/markdown/sections.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {anyText} from '../../support/hostile.ts';

function headings(section: Section): {level: number; line: number}[] {
	const own = section.level > 0 ? [{level: section.level, line: section.heading.first}] : [];
	return [...own, ...section.children.flatMap(headings)];
}

function titles(text: string): string[] {
	const source = sourceOf(text);
	const front = frontMatterOf(source);
	const all = (section: Section): string[] => [section.title, ...section.children.flatMap(all)];
	return all(sectionsOf(source, front ? front.end + 1 : 0)).slice(1);
}

describe('sections', () => {
	it('are where a whole parser has headings at the left edge', () => {
		const texts = fc.array(anyText, {maxLength: 8}).map((parts) => parts.join('\n'));
		fc.assert(
			fc.property(texts, (text) => {
				const expected = parser
					.parse(text.replace(/^\uFEFF/, ''), {})
					.filter((token) => token.type === 'heading_open' && token.level === 0)
					.map((token) => ({level: Number(token.tag.slice(1)), line: token.map?.[0]}));
				expect(headings(sectionsOf(sourceOf(text)))).toEqual(expected);
			}),
		);
	});

	it('fill the text without a gap', () => {
		const texts = fc.array(anyText, {maxLength: 8}).map((parts) => parts.join('\n'));
		fc.assert(
			fc.property(texts, (text) => {
				const isWhole = (section: Section): boolean => {
					const ends = [section.body.end, ...section.children.map((child) => child.end)];
					const starts = [...section.children.map((child) => child.heading.first), section.end];
					return ends.every((end, index) => end === starts[index]) && section.children.every(isWhole);
				};
				expect(isWhole(sectionsOf(sourceOf(text)))).toBe(true);
			}),
		);
	});

	it.each([
		['CRLF', '# One\r\n\r\ntext\r\n\r\n## Two\r\n', ['One', 'Two']],
		['CR', '# One\r\r## Two\r', ['One', 'Two']],
		['underlined headings', 'One\n===\n\nTwo\nlines\n---\n', ['One', 'Two lines']],
		['closing marks', '# One ##\n\n## Two#\n\n### #\n', ['One', 'Two#', '']],
		['a fence', '# One\n\n```\n# no\n```\n\n# Two', ['One', 'Two']],
		['a shorter fence in a fence', '````\n```\n# no\n````\n\n# One', ['One']],
		['a tab in a list', '- a\n\n\tb\n\n  # no\n\n# One', ['One']],
		['a list nested deeper than the library goes', `${'- '.repeat(60)}a\n\n# One`, ['One']],
		['a fence in a list', '- a\n\n  ```\n  # no\n  ```\n\n# One', ['One']],
		['bars in a heading above a delimiter row', '# One | a\n---|---\n', ['One | a']],
		['a comment', '<!--\n# no\n-->\n\n# One', ['One']],
		['front matter', '---\n# no: x\ntitle: a\n---\n# One', ['One']],
		['front matter after a BOM', '\ufeff---\ntitle: a\n---\n# One', ['One']],
		['hyphens that are no front matter', 'text\n\n---\n\n# One', ['One']],
		['a quote', '> # no\n\n# One', ['One']],
		['indented code', '    # no\n\n   # One', ['One']],
	])('are found with %s', (_, text, expected) => {
		expect(titles(text)).toEqual(expected);
	});
});
