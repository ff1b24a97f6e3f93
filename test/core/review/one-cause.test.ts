import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {habits} from '../../../source/core/review/habits.ts';
import {fenceOpen} from '../../../source/core/review/rules/fence-open.ts';
import {frontMatterValid} from '../../../source/core/review/rules/front-matter-valid.ts';
import {headingOrder} from '../../../source/core/review/rules/heading-order.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {numberUnique} from '../../../source/core/review/rules/number-unique.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {aroundAmong} from '../../support/around.ts';
import {examinedAs, toldAmong} from '../../support/review.ts';

/** All that these rules tell, as "rule line: message". */
function told(rules: readonly Rule[], text: string): string[] {
	return reviewOf(examinedAs(text), rules).map(({rule, line, message}) => `${rule} ${line}: ${message}`);
}

const comments = Array.from(
	{length: 6},
	(_, index) => `## Part ${index}\n\n<!-- Describe what part ${index} is about. -->\n`,
);
const empty = Array.from({length: 5}, (_, index) => `## Part ${index}\n`);

describe('one cause is one finding', () => {
	it.each<[name: string, rules: readonly Rule[], text: string, told: string[]]>([
		[
			'metadata without the line above',
			[frontMatterValid, sectionEmpty, headingOrder],
			'tags: [a, b]\n---\n\n# Carts\n\nWords.\n',
			['front-matter-valid 1: The metadata at the top have no line "---" above them, and so are a heading.'],
		],
		['a heading that is underlined', [frontMatterValid, sectionEmpty], 'Carts of tomorrow\n---\n\nWords.\n', []],
		[
			'an open code block, and what it swallows',
			[fenceOpen, linkDead],
			'# Carts\n\n[Design](#design)\n\n```\na\n\n## Design\n\nWords.\n',
			['fence-open 5: The code block that begins here is never closed.'],
		],
		[
			'marks further to the left than the block in a list',
			[fenceOpen],
			'# Carts\n\n- Words.\n\n  ```\n  a\n ```\n\n  Words.\n',
			['fence-open 7: This ``` does not close the code block above, and opens one that is never closed.'],
		],
		[
			'a heading that several links miss',
			[linkDead],
			'# Carts\n\n[a](#there), [b](#there) and [c](#here).\n',
			[
				'link-dead 3: No heading has the anchor "#there"; 2 links lead there.',
				'link-dead 3: No heading has the anchor "#here".',
			],
		],
		[
			'comments of a template, and the headings above them',
			[placeholderLeft, sectionEmpty],
			`# Carts\n\nWords.\n\n${comments.join('\n')}`,
			['placeholder-left 7: 6 comments, such as this one, still say what to write.'],
		],
		[
			'many empty sections',
			[sectionEmpty],
			`# Carts\n\nWords.\n\n${empty.join('\n')}`,
			['section-empty 5: There is nothing under "Part 0", and under 4 more headings.'],
		],
		[
			'names as a heading below the title',
			[sectionEmpty, headingOrder],
			'# Carts\n\n### Ann Lee, Ben Roy\n\n## Motivation\n\nWords.\n',
			[],
		],
	])('%s', (_, rules, text, expected) => {
		expect(told(rules, text)).toEqual(expected);
	});

	it('is told of one of two files with the same number, with one that is free', () => {
		const files = {'rfcs/0012-carts.md': '', 'rfcs/0012-orders.md': '', 'rfcs/0013-template-of-carts.md': ''};
		const text = '# Carts\n\nWords.\n';
		const run = habits();
		const all = ['rfcs/0012-carts.md', 'rfcs/0012-orders.md'].map((path) => {
			const examined = {...examinedAs(text), around: aroundAmong(files, path, text)};
			return {path, findings: reviewOf(examined, [numberUnique])};
		});
		const found = all.flatMap((checked) => run.take([checked], [checked])).flatMap(({findings}) => findings);
		expect(found.map(({message, next}) => `${message} ${next}`)).toEqual([
			'The number 12 is also that of 0012-orders.md. Give the later one the next number that is free: 0014.',
		]);
		expect(toldAmong(numberUnique, files, 'rfcs/0012-orders.md', text)).toHaveLength(1);
	});
});
