import {describe, expect, it} from 'vitest';
import {bulletStyleOf} from '../../../../source/core/foreign/style/bullets.ts';
import {sourceOf} from '../../../../source/core/markdown/source.ts';

describe('the bullets of a document', () => {
	it.each([
		['none', 'Text.\n', undefined],
		['numbers only', '1. a\n2. b\n', undefined],
		['the commonest sign', '- a\n* b\n* c\n', {marker: '* ', nested: '* '}],
		['the first of two that are as common', '+ a\n\n- b\n', {marker: '+ ', nested: '+ '}],
		['more spaces after the sign', '*   a\n*   b\n', {marker: '*   ', nested: '*   '}],
		['another sign below', '* a\n  - b\n  - c\n', {marker: '* ', nested: '- '}],
		['four columns further in', '- a\n    - b\n        - c\n', {marker: '- ', nested: '  - '}],
		['a tab further in', '- a\n\t- b\n', {marker: '- ', nested: '  - '}],
		['bullets below numbers, which tell nothing of bullets below bullets', '1. a\n   * b\n', undefined],
		['lists with text between them', '- a\n\nText.\n\n    * code\n- b\n', {marker: '- ', nested: '- '}],
		['code', '```yaml\n* a\n* b\n```\n\n- c\n', {marker: '- ', nested: '- '}],
		['code in a line', '```a``` is code\n\n- c\n', {marker: '- ', nested: '- '}],
	])('%s', (_, text, style) => {
		expect(bulletStyleOf(sourceOf(text), 0)).toEqual(style);
	});
});
