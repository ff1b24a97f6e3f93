import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nameFor} from '../../../../source/core/house/naming/file-name.ts';
import {anyCharacters} from '../../../support/hostile.ts';

const today = '2026-11-29';
const nameOf = (names: readonly string[], scheme = 'NNNN-slug', title = 'T') => nameFor(names, scheme, title, today);

describe('nameFor', () => {
	it.each([
		['NNNN-slug', [], '0001-t.md'],
		['NNNN-slug', ['README.md', '0001-a.md', '0003-c.md'], '0004-t.md'],
		['NNNN-slug', ['7-a.md', '0012', '0012-twice.md'], '0013-t.md'],
		['NNNN-slug', ['7-a.md', '12-b.md'], '13-t.md'],
		['NNNN-slug', ['9999-z.md'], '10000-t.md'],
		['NNNN-slug', ['0099-figure.png', '0002-a.md'], '0003-t.md'],
		['NNNN-slug', ['0000-template.md', '0002-a.md'], '0003-t.md'],
		['NNNN-slug', ['003_a.md', '004_b.md'], '005_t.md'],
		['NNN-slug', ['0001-a.md'], '0002-t.md'],
		['rfc-NNN-slug', [], 'rfc-001-t.md'],
		['rfc-NNN-slug', ['RFC-004-a.md', '0100-other.md'], 'RFC-005-t.md'],
		['NEP-NNNN-slug', [], 'NEP-0001-t.md'],
		['slug', [], 't.md'],
		['slug', ['a.md', 'b.md'], 't.md'],
	])('by %s after %j is %s', (scheme, names, expected) => {
		expect(nameOf(names, scheme)).toBe(expected);
	});

	it.each([
		[['0003-a.md', '2024-roadmap.md'], '0004-t.md'],
		[['0001-a.md', '2024-01-01-notes.md', '0002-b.md'], '0003-t.md'],
		[['0001-a.md', '20240315-b.md'], '0002-t.md'],
		[['0001-a.md', '20261120233000-migration.md'], '0002-t.md'],
		[['1-a.md', '1989-b.md', '1990-c.md', '1991-d.md'], '1992-t.md'],
		[['2023-a.md', '2024-b.md', '3001-c.md'], '3002-t.md'],
		[['2024-plans.md', '2025-plans.md'], '2026-t.md'],
		[['20240101-a.md', '20240315-b.md'], '20261129-t.md'],
		[['2024-01-01-a.md', '2024-03-15-b.md'], '2026-11-29-t.md'],
		[['2024-01_a.md', '2024-03_b.md'], '2026-11_t.md'],
		[['201203-a.md', '201211-b.md', '201213-c.md'], '261129-t.md'],
		[['201203-a.md', '201201-b.md', '201312-c.md'], '202611-t.md'],
	])('takes years and days for what they are in %j', (names, expected) => {
		expect(nameOf(names)).toBe(expected);
	});

	it.each([
		[['A-13-x.md'], 'A-14-t.md'],
		[['rfc-0007-x.md', 'rfc-0009-y.md'], 'rfc-0010-t.md'],
		[['ADR001-x.md'], 'ADR002-t.md'],
		[['team-1-x.md', 'team-2-y.md'], 'team-3-t.md'],
		[['http-2-support.md'], '0001-t.md'],
		[['http-2-support.md', '0007-a.md'], '0008-t.md'],
		[['rfc-0001-a.md', '0001-a.md', 'rfc-0002-b.md'], 'rfc-0003-t.md'],
	])('keeps what stands before the numbers of %j', (names, expected) => {
		expect(nameOf(names)).toBe(expected);
	});

	it('gives a number that none of the names has, whatever titles they were made from', () => {
		const files = fc.array(fc.tuple(fc.integer({min: 1, max: 99_999}), fc.string()));
		fc.assert(
			fc.property(files, (made) => {
				const names = made.map(
					([number, title]) => `${String(number).padStart(4, '0')}-${title.replaceAll('/', '')}.md`,
				);
				const next = /^\d+/.exec(nameOf(names))?.[0] ?? '';
				expect(made.filter(([number]) => number === Number(next))).toEqual([]);
			}),
		);
	});

	it('is the same name again until there is another document', () => {
		const grown = (names: string[], count: number): string[] =>
			count === 0 ? names : grown([...names, nameOf(names, 'NNNN-slug', `T ${count}`)], count - 1);
		const scheme = fc.constantFrom('0003-a.md', 'rfc-007-a.md', 'A-13-x.md', '7-a.md', '003_a.md', 'ADR001-x.md');
		fc.assert(
			fc.property(scheme, (first) => {
				const numbers = grown([first], 5).map((name) => Number(/\d+/.exec(name)?.[0]));
				expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
			}),
		);
	});

	it('never leaves the folder', () => {
		fc.assert(
			fc.property(anyCharacters, fc.array(anyCharacters), (title, names) => {
				const name = nameOf(names, 'NNNN-slug', title);
				expect(path.posix.basename(name)).toBe(name);
				expect(path.win32.basename(name)).toBe(name);
			}),
		);
	});
});
