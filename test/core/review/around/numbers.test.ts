import {describe, expect, it} from 'vitest';
import {numberMatches} from '../../../../source/core/review/rules/number-matches.ts';
import {numberUnique} from '../../../../source/core/review/rules/number-unique.ts';
import type {Files} from '../../../support/around.ts';
import {toldAmong, toldBy} from '../../../support/review.ts';

const text = '# Carts\n\nWords.\n';

const files = (...names: string[]): Files => Object.fromEntries(names.map((name) => [name, text]));

describe('number-unique', () => {
	const told = (path: string, ...others: string[]) => toldAmong(numberUnique, files(...others), path, text);

	it.each<[name: string, path: string, others: string[]]>([
		['another number', 'rfcs/0012-carts.md', ['rfcs/0013-redis.md']],
		['another folder', 'rfcs/0012-carts.md', ['adrs/0012-redis.md']],
		['another series', 'docs/rfc-0012-carts.md', ['docs/adr-0012-redis.md', 'docs/rfc-0013.md']],
		['a folder of what goes with it', 'rfcs/0012-carts.md', ['rfcs/0012/carts.svg', 'rfcs/0012-carts/load.md']],
		['files that are no documents', 'rfcs/0012-carts.md', ['rfcs/0012-load.csv', 'rfcs/0012-load.png']],
		[
			'other languages',
			'rfcs/0012-carts.md',
			['rfcs/0012-carts.zh-CN.md', 'rfcs/0012-carts_ja.md', 'rfcs/0012-carts-pt_BR.md'],
		],
		['a name in another language', 'rfcs/0012-carts.md', ['rfcs/0012-warenkorb.de.md']],
		['an appendix', 'rfcs/0012-carts.md', ['rfcs/0012-carts-appendix-a.md', 'rfcs/0012-carts-v2.md']],
		['the document of an appendix', 'rfcs/0012-carts-faq.md', ['rfcs/0012-carts.md']],
		['days', 'rfcs/2026-03-01-carts.md', ['rfcs/2026-03-01-redis.md', 'rfcs/2026-03-02-files.md']],
		['days without hyphens', 'rfcs/20260301-carts.md', ['rfcs/20260301-redis.md']],
		['years', 'rfcs/2026-carts.md', ['rfcs/2026-redis.md', 'rfcs/2025-files.md']],
		['years beside numbers', 'rfcs/2026-carts.md', ['rfcs/2026-redis.md', 'rfcs/0003-files.md']],
		['templates', 'rfcs/0001-template.md', ['rfcs/0001-carts.md']],
		['no number yet', 'rfcs/0000-carts.md', ['rfcs/0000-redis.md', 'rfcs/0001-files.md']],
		['words that end in a digit', 'docs/oauth2-carts.md', ['docs/oauth2-redis.md', 'docs/oauth1-files.md']],
		['digits in a title', 'docs/2-phase-commit.md', ['docs/2-factor-login.md']],
		['a letter behind it', 'rfcs/0012a-carts.md', ['rfcs/0012b-redis.md', 'rfcs/0013-files.md']],
	])('does not mind %s', (_, path, others) => {
		expect(told(path, ...others)).toEqual([]);
	});

	it.each<[name: string, path: string, others: string[], found: string]>([
		['one', 'rfcs/0012-carts.md', ['rfcs/0012-redis.md'], '0012-redis.md'],
		['one without zeros', 'rfcs/12-carts.md', ['rfcs/0012-redis.md', 'rfcs/3-files.md'], '0012-redis.md'],
		['one of its series', 'RFC0012-carts.md', ['rfc-12-redis.md'], 'rfc-12-redis.md'],
		['one of a series of the house', 'abc-0012-carts.md', ['abc-0012-redis.md'], 'abc-0012-redis.md'],
		['folders', 'rfcs/0012-carts/README.md', ['rfcs/0012-redis/README.md'], '0012-redis'],
		['two', '12-carts.md', ['12-redis.md', '12-files.md', '13-more.md'], '12-files.md and 12-redis.md'],
		['many', '012-carts.md', ['012-a.md', '012-b.md', '012-c.md', '012-d.md'], '012-a.md, 012-b.md and 2 more'],
		['a year among numbers', '2000-carts.md', ['2000-redis.md', '1999-files.md', '1987.md'], '2000-redis.md'],
	])('finds %s', (_, path, others, found) => {
		expect(told(path, ...others)).toEqual([
			`warning 1: The number ${/2000/.test(path) ? 2000 : 12} is also that of ${found}.`,
		]);
	});

	it('is an error in documents of a known template', () => {
		const own = '# RFC: Carts\n\nWords.\n';
		expect(toldAmong(numberUnique, files('0012-redis.md'), '0012-carts.md', own)).toEqual([
			'error 1: The number 12 is also that of 0012-redis.md.',
		]);
	});

	it('says nothing where nothing is known of other files', () => {
		expect(toldBy(numberUnique, text)).toEqual([]);
	});
});

describe('number-matches', () => {
	it.each<[path: string, text: string, told: string[]]>([
		['rfcs/0012-carts.md', '# RFC 12: Carts\n', []],
		['rfcs/0012-carts.md', '# RFC 13: Carts\n', ['warning 1: The name of the file says 12, and the title 13.']],
		['rfcs/0012-carts.md', '# 13. Carts\n', ['warning 1: The name of the file says 12, and the title 13.']],
		['rfcs/0012-carts.md', '# 13. Carts\n\n## 14. Redis\n', []],
		['rfcs/0012-carts.md', '# RFC 2119 words in our documents\n', []],
		['rfcs/0012-carts.md', '# RFC 2026-03-01 - Carts\n', []],
		[
			'rfcs/0012-carts.md',
			'---\nrfc: 13\n---\n\n# Carts\n',
			['warning 2: The name of the file says 12, and the metadata 13.'],
		],
		['rfcs/0012-carts.md', '---\nrfc: 12\n---\n\n# RFC 12: Carts\n', []],
		['rfcs/0012-carts/README.md', '# RFC 13: Carts\n', ['warning 1: The name of the file says 12, and the title 13.']],
		['rfcs/2026-03-01-carts.md', '# RFC 13: Carts\n', []],
		['rfcs/carts.md', '# RFC 13: Carts\n', []],
		['rfcs/0001-template.md', '# RFC 13: Carts\n', []],
		['rfcs/0000-carts.md', '# RFC 13: Carts\n', []],
	])('%s: %j', (path, written, told) => {
		expect(toldAmong(numberMatches, {}, path, written)).toEqual(told);
	});
});
