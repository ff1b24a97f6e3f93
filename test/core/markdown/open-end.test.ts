import {describe, expect, it} from 'vitest';
import {openEndOf} from '../../../source/core/markdown/open-end.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';

describe('what a text ends in and does not close', () => {
	it.each([
		['a code block', '# T\n\n```ts\none\n\n', {what: 'code block', line: 2}],
		['a code block of one line', 'a\n\n~~~', {what: 'code block', line: 2}],
		['a code block in which a shorter fence stands', '````\n```\n', {what: 'code block', line: 0}],
		['a comment', 'a\n\n<!-- one\n\n## Two\n', {what: 'comment', line: 2}],
	])('is %s', (_, text, found) => {
		expect(openEndOf(sourceOf(text))).toEqual(found);
	});

	it.each([
		['a code block that is closed', '```\none\n```\n'],
		['a comment that is closed', '<!-- one\n\ntwo -->\n'],
		['a code block in a list, which ends with the list', '- a\n\n  ```\n  one\n'],
		['text', 'a\n'],
		['nothing', ''],
	])('is not %s', (_, text) => {
		expect(openEndOf(sourceOf(text))).toBeUndefined();
	});
});
