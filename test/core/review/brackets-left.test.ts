import {expect, it} from 'vitest';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {toldBy} from '../../support/review.ts';

const own = (line: string, status = 'Review') =>
	`# RFC: Carts\n\n**Status**: ${status}\n\n## Summary\n\nCarts move.\n\n## Design\n\n${line}\n\nWords of ours.\n`;

it.each([
	'[Drawings, parts and how they talk]',
	'- [References]',
	'- **Speed**: [Exact targets]',
	'3. [More detail on it]',
])('is left of a template: %s', (line) => {
	const what = /\[.*\]/.exec(line)?.[0] ?? '';
	const message = `"${what}" holds a place for something that is not written yet.`;
	expect(toldBy(placeholderLeft, own(line))).toEqual([`warning 11: ${message}`]);
	expect(toldBy(placeholderLeft, own(line, 'Draft'))).toEqual([`info 11: ${message}`]);
	expect(toldBy(placeholderLeft, own(line).replace('# RFC: ', '# '))).toEqual([]);
});

it.each([
	'[Ann]',
	'- [ ] Drawings',
	'[Figure 1]',
	'[See the appendix]',
	'[name withheld]',
	'[The drawings](drawings.md)',
	'[The drawings][drawings]',
	'[The drawings]\n\n[the drawings]: drawings.md',
	'Words [Drawings, parts] in a line',
	'```\n[Drawings, parts]\n```',
	'[Redacted by the lawyers]',
	'[RFC 12]',
])('is no place that a template holds: %s', (line) => {
	expect(toldBy(placeholderLeft, own(line))).toEqual([]);
});
