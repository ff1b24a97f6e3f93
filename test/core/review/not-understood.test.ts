import {describe, expect, it} from 'vitest';
import {notUnderstood} from '../../../source/core/review/rules/not-understood.ts';
import {sketchOf} from '../../../source/core/review/sketch.ts';
import type {SectionPattern} from '../../../source/core/template/patterns.ts';
import {foundBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const risk =
	'| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Fire | High | Low | Water | Ann |\n';
const words = 'Somebody on call looks at it at night, each week another.';

const chapter = (title: string): SectionPattern => ({
	level: 2,
	heading: {start: title, pieces: [], end: ''},
	also: [],
	body: [],
	children: [],
});
const pattern: SectionPattern = {...chapter('Carts'), children: ['A', 'B', 'C', 'D'].map(chapter)};

function told(text: string): (string | undefined)[][] {
	return foundBy(notUnderstood, own + text).map(({line, message, expected}) => [`${line}: ${message}`, expected]);
}

describe('what no question has read', () => {
	it('is told with its place and the form that would be read', () => {
		expect(told(`## Risks\n\n${words}\n`)).toEqual([
			[
				'5: What stands under "Risks" (line 5) is not read as an answer, and rules do not speak of it.',
				'"| Risk | Impact | Probability | Mitigation | Owner | Answered by |" under "Risks"',
			],
		]);
	});

	it('is told once for a document', () => {
		const text = `## Risks\n\n${words}\n\n## Consensus\n\n### Reviewers\n\n${words}\n`;
		expect(told(text).map(([message]) => message)).toEqual([
			'5: What stands under "Risks" (line 5) and under "Reviewers" (line 11) is not read as an answer, and rules do not speak of it.',
		]);
	});

	it('is told with headings that are not there yet', () => {
		expect(sketchOf(pattern)).toBe('## A, ## B, ## C');
		expect(sketchOf(pattern, ['b'])).toBe('## A, ## C, ## D');
		expect(sketchOf(pattern, ['A', 'B', 'C', 'D'])).toBeUndefined();
		expect(sketchOf(pattern, ['2. A (optional)', 'B <!-- optional -->', '**C**'])).toBe('## D');
		const weighed = {...pattern, children: [chapter('Context'), chapter('Considered Options')]};
		expect(sketchOf(weighed, ['Background', 'Alternatives'])).toBeUndefined();
	});

	it.each([
		['where no rule asks for it', `## Proposed Solution\n\n### Security Considerations\n\n${words}\n`],
		['beside answers', `## Risks\n\n${words}\n\n${risk}`],
		['of a few words', '## Risks\n\nNone so far.\n'],
		['in a comment', `## Risks\n\n<!-- ${words} -->\n`],
		['in a section of its own', `## Somewhere else\n\n${words}\n`],
	])('is not told %s', (_, text) => {
		expect(told(text)).toEqual([]);
	});
});
