// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what is looked for.

import fc from 'fast-check';
import {expect, it} from 'vitest';
import {jsonText} from '../../../source/core/text/json.ts';
import {anyCharacters} from '../../support/hostile.ts';

it('is read as the same value and shows nothing that a terminal would obey', () => {
	const values = fc.oneof(fc.jsonValue(), fc.array(anyCharacters), fc.dictionary(anyCharacters, anyCharacters));
	fc.assert(
		fc.property(values, (value) => {
			const text = jsonText(value);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			expect(text).not.toMatch(/[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
		}),
	);
});
