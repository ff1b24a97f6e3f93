import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelledLines} from '../../../source/core/markdown/labelled.ts';
import {parsed} from '../../../source/core/markdown/parsed.ts';
import {ownText} from '../../../source/core/markdown/prose.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {replacementsIn} from '../../../source/core/review/around/replacements.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {fixed} from '../../../source/core/review/fix.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import {stageOf} from '../../../source/core/review/status.ts';
import {anyText} from '../../support/hostile.ts';
import {examinedAs, statusIn, toldBy} from '../../support/review.ts';

/** Ways to show lines in a document that are none of its own. */
const showing: Readonly<Record<string, (lines: readonly string[]) => string>> = {
	'a fence': (lines) => ['```yaml', ...lines, '```'].join('\n'),
	'a fence of tildes': (lines) => ['~~~', ...lines, '~~~'].join('\n'),
	'a fence that is set in': (lines) =>
		['- As here:', '', '  ```', ...lines.map((line) => `  ${line}`), '  ```'].join('\n'),
	'a fence without an end': (lines) => ['```', ...lines].join('\n'),
	'indented code': (lines) => lines.map((line) => `    ${line}`).join('\n'),
	'code in a list': (lines) => ['- As here:', '', ...lines.map((line) => `      ${line}`)].join('\n'),
	'a comment': (lines) => ['<!--', ...lines, '-->'].join('\n'),
	'a comment behind a word': (lines) => `Words. <!--\n${lines.join('\n')}\n-->`,
	'a quotation': (lines) => lines.map((line) => `> ${line}`).join('\n'),
	'a quotation in a list': (lines) => ['- As here:', ...lines.map((line) => `  > ${line}`)].join('\n'),
	HTML: (lines) => ['<pre>', ...lines, '</pre>'].join('\n'),
	'an element': (lines) => ['<details>', ...lines, '</details>'].join('\n'),
};

/** Lines that rules would take for metadata, or mend. */
const labels = [
	'Status: Acepted',
	'- Status: Accepted',
	'**Status**: Draft | Review | Approved',
	'- Date: 2031-01-01',
	'Created: June 3rd, 2020',
	'- RFC: 77',
	'| Status | Reveiw |',
];

const rest = '\n\n## Motivation\n\nTools read the first line; 12 of 98 fail.\n';

describe.each(Object.entries(showing))('what is shown in %s', (_, shown) => {
	it.each(labels)('"%s" is no label of the document', (label) => {
		const text = `# Front matter for records\n\nWe add this:\n\n${shown([label])}${rest}`;
		const document = parsed(text);
		expect(labelledLines(document)).toEqual([]);
		const examined = examinedAs(text);
		expect(statusIn(text)).toBeUndefined();
		expect(fixed(examined)).toEqual({examined, fixed: []});
		const [from, to] = [text.indexOf(label), text.indexOf(label) + label.length];
		expect(reviewOf(examined).filter(({start, end}) => start >= from && end <= to && end > start)).toEqual([]);
	});

	it('does not hide the labels beside it', () => {
		const text = `# Front matter for records\n\n- Status: In Review\n\n${shown(['Status: Accepted'])}${rest}`;
		expect(statusIn(text)?.text).toBe('In Review');
	});
});

describe('what a rule would mend', () => {
	const kinds = [
		'a fence',
		'a fence of tildes',
		'a fence that is set in',
		'indented code',
		'code in a list',
		'a comment',
	];
	const mending = rules.filter(({fixes}) => fixes !== undefined);

	it.each(mending.map((rule) => [rule.id, rule.bad] as const))('of %s stays where it is only shown', (_, bad) => {
		for (const kind of kinds) {
			const lines = bad.trimEnd().split('\n');
			const examined = examinedAs(`# Carts\n\nWords.\n\n${showing[kind]?.(lines)}${rest}`);
			expect(fixed(examined)).toEqual({examined, fixed: []});
		}
	});
});

describe('rules about what a document says of itself', () => {
	it.each(Object.entries(showing))('take nothing from %s', (_, shown) => {
		const lines = ['Superseded by: [Redis](0013-redis.md)'];
		expect(replacementsIn(`# Carts\n\nWords.\n\n${shown(lines)}${rest}`)).toEqual([]);
		const section = `# Carts\n\n## Status\n\n${shown(['Superseded'])}${rest}`;
		expect(toldBy(supersedeLinks, section)).toEqual([]);
	});

	it('take a status in a comment for one that is to be written', () => {
		const text =
			'# Carts\n\n- Status: <!-- Accepted, Draft or Review -->\n\n## Motivation\n\nWords.\n\n## Drawbacks\n\nWords.\n';
		expect(toldBy(statusKnown, text)).toEqual([expect.stringMatching(/There is no status/)]);
		expect(stageOf('<!-- Accepted -->')).toBe('draft');
		expect(stageOf('<!-- one of these --> Accepted')).toBe('approved');
	});
});

describe('front matter', () => {
	it.each([
		['a text of several lines', 'title: T\nabstract: |\n  status: accepted\n  date: 2031-01-01\nauthor: Ana\n'],
		['a folded one in a list', 'notes:\n  - text: >-\n      status: accepted\n'],
		['a comment', '# status: accepted\ntitle: T\n'],
	])('in %s names no status', (_, yaml) => {
		expect(statusIn(`---\n${yaml}---\n\n# Carts\n\nWords.\n`)).toBeUndefined();
	});

	it('names one behind a key, also after a text', () => {
		const text = '---\nabstract: |\n  words\n\n  status: draft\nstatus: accepted\n---\n\n# Carts\n\nWords.\n';
		const found = statusIn(text);
		expect(found).toMatchObject({text: 'accepted'});
		expect(text.slice(found?.start, found?.end)).toBe('accepted');
	});
});

it('the text in which labels are looked for has its lines and places where the document has them', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const own = ownText(text);
			expect(own).toHaveLength(text.length);
			expect(sourceOf(own).starts).toEqual(sourceOf(text).starts);
		}),
	);
});
