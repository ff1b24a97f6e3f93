import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fileName, nextNumber} from '../../../source/core/naming/number.ts';
import {anyCharacters} from '../../support/hostile.ts';

describe('nextNumber', () => {
	it.each([
		['NNNN-slug', [], 1],
		['NNNN-slug', ['README.md', '0001-a.md', '0003-c.md'], 4],
		['NNNN-slug', ['7-a.md', '0012', '0012-twice.md'], 13],
		['NNNN-slug', ['2024-01-01-notes.md', '0002-b.md'], 3],
		['NNNN-slug', ['9999-z.md'], 10_000],
		['NNNN-slug', ['20261120233000-migration.md'], 1],
		['rfc-NNN-slug', ['RFC-004-a.md', '0100-other.md'], 5],
	])('by %s after %j is %d', (scheme, names, expected) => {
		expect(nextNumber(names, scheme)).toBe(expected);
	});

	it('is not taken by any of the names, whatever titles they were made from', () => {
		const files = fc.array(fc.tuple(fc.integer({min: 1, max: 99_999}), fc.string()));
		fc.assert(
			fc.property(files, (made) => {
				const names = made.map(([number, title]) => fileName('NNNN-slug', number, title));
				const next = nextNumber(names, 'NNNN-slug');
				expect(made.every(([number]) => number < next)).toBe(true);
			}),
		);
	});
});

describe('fileName', () => {
	it('pads the number and keeps more digits than the scheme has', () => {
		expect(fileName('NNNN-slug', 7, 'A title')).toBe('0007-a-title.md');
		expect(fileName('NNNN-slug', 12_345, 'A title')).toBe('12345-a-title.md');
		expect(fileName('slug', 1, '$& $1')).toBe('1.md');
	});

	it('never leaves the folder', () => {
		fc.assert(
			fc.property(anyCharacters, fc.nat(), (title, number) => {
				const name = fileName('NNNN-slug', number, title);
				expect(path.posix.basename(name)).toBe(name);
				expect(path.win32.basename(name)).toBe(name);
			}),
		);
	});
});
