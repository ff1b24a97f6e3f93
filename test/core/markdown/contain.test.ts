import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contain} from '../../../source/core/markdown/contain.ts';
import {type Section, sectionsOf} from '../../../source/core/markdown/sections.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {anyText} from '../../support/hostile.ts';

const texts = fc.array(anyText, {maxLength: 6}).map((parts) => parts.join('\n'));
const highest = fc.integer({min: 2, max: 7});

describe('contain', () => {
	it.each([
		['# Title', 3, '### Title'],
		['## One\n\n# Two', 3, '#### One\n\n### Two'],
		['### stays', 3, '### stays'],
		['Under\n===', 3, '### Under'],
		['# Deep', 7, '**Deep**'],
		['```js\ncode', 3, '```js\ncode\n```'],
		['~~~~\n~~~', 3, '~~~~\n~~~\n~~~~'],
		['<!-- open', 3, '<!-- open\n-->'],
		['<script>\nrun()', 3, '<script>\nrun()\n</script>'],
		['plain', 3, 'plain'],
		['- # in a bullet', 3, '- # in a bullet'],
	])('makes of %j under level %i %j', (text, level, expected) => {
		expect(contain(text, level)).toBe(expected);
	});

	it('changes nothing that is contained already', () => {
		fc.assert(
			fc.property(texts, highest, (text, level) => {
				const once = contain(text, level);
				expect(contain(once, level)).toBe(once);
			}),
		);
	});

	it('leaves the sections around it as they are', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const body = contain(text, 3);
				const [document] = sectionsOf(sourceOf(`# Document\n\n## Before\n\n${body}\n\n## After\n\nlast`)).children;
				expect(titles(document?.children)).toEqual(['Before', 'After']);
				const source = sourceOf(`# Document\n\n## Before\n\n${body}\n\n## After\n\nlast`);
				expect(source.lines[document?.children[1]?.heading.first ?? -1]).toBe('## After');
			}),
		);
	});
});

function titles(sections: readonly Section[] = []): string[] {
	return sections.map((section) => section.title);
}
