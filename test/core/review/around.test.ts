import {describe, expect, it} from 'vitest';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {numberMatches} from '../../../source/core/review/rules/number-matches.ts';
import {numberUnique} from '../../../source/core/review/rules/number-unique.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import type {Files} from '../../support/around.ts';
import {toldAmong, toldBy} from '../../support/review.ts';

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
		['a year among numbers', '2000-carts.md', ['2000-redis.md', '1999-files.md', '1.md'], '2000-redis.md'],
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

describe('link-dead', () => {
	const others: Files = {
		'docs/rfcs/0011-orders (old).md': '# Orders\n\n## Why *now*?\n\n<a id="Here"></a>\n\n- ## Inside\n',
		'docs/rfcs/Images/a.png': '',
		'docs/guide.md': '# Guide\n',
		'docs/C#.md': '# C#\n',
		'README.md': '# All\n',
	};
	const told = (written: string) => toldAmong(linkDead, others, 'docs/rfcs/0012-carts.md', `# Carts\n\n${written}\n`);

	it.each([
		'[a](0011-orders%20(old).md) [b](<0011-orders (old).md>) ![c](Images/a.png "Load") [d](./Images/) [e](Images)',
		'[a](../guide.md) [b](../../README.md?plain=1) [c](../C%23.md) [d](../guide) [e](../guide.html) [f](gone/)',
		'[a](0011-orders%20%28old%29.md#why-now) [b](<0011-orders (old).md#HERE>) [c](<0011-orders (old).md#inside>)',
		'[a](../guide.md#L10) [b](../guide.md#l1-L3) [c](../guide.md#) [d](0012-carts.md#carts)',
		'[a](https://example.org/x.md) [b](//example.org/x.md) [c](/gone.md) [d](mailto:a@b.c) [e](?q=1) [f]()',
		'`[a](gone.md)` and \\[b](gone.md), list[0](gone.md)\n\n    [c](gone.md)\n\n<!-- [d](gone.md) -->',
		'```\n[a](gone.md)\n```',
		'[a]: gone.md\n\n[^1]: gone.md\n\nAs [a note][^1].',
		'[note]: this is a sentence, as [note] says',
		'[{{ site }}](x{{y}}.md) <img alt="a" src="Images/a.png"> <a href="https://example.org/gone.md">b</a>',
	])('finds all of %j', (written) => {
		expect(told(written)).toEqual([]);
	});

	it.each<[written: string, missing: string]>([
		['[a](gone.md)', 'gone.md'],
		['![a](images/a.png)', 'images/a.png'],
		['[a](<gone with words.md>)', 'gone with words.md'],
		['[a](gone%20with%20words.md "title")', 'gone with words.md'],
		['[![a](gone.png)](../guide.md)', 'gone.png'],
		['[a\nb](../guides.md#why)', '../guides.md#why'],
		['See [a][b].\n\n[b]: gone.md', 'gone.md'],
		['See [B  c].\n\n  [b c]: <gone.md> "title"', 'gone.md'],
		['<img src="gone.png" width="100">', 'gone.png'],
		['<a class="x" href=\'gone.md\'>a</a>', 'gone.md'],
		['[a](100%.md)', '100%.md'],
		['> - [a](gone.md)', 'gone.md'],
		['[a](gone)', 'gone'],
	])('misses what %j leads to', (written, missing) => {
		expect(told(written).map((line) => line.replace(/^warning \d+: /, ''))).toEqual([`"${missing}" is not there.`]);
	});

	it('misses headings of other documents', () => {
		expect(told('[a](../guide.md#why) [b](<0011-orders (old).md#why>)')).toEqual([
			'warning 3: No heading of guide.md has the anchor "#why".',
			'warning 3: No heading of 0011-orders (old).md has the anchor "#why".',
		]);
	});

	it.each([
		['a page of a site', 'docs/a.md', '---\nlayout: page\n---\n\n# Carts\n\n[a](gone.md)\n'],
		['a page with references of its site', 'docs/a.md', '# Carts\n\n[a](gone.md) and [b]({{< ref "x" >}})\n'],
		['a template', 'docs/0000-template.md', '# Carts\n\n[a](gone.md)\n'],
	])('says nothing about %s', (_, path, written) => {
		expect(toldAmong(linkDead, {}, path, written)).toEqual([]);
	});
});

describe('supersede-links', () => {
	const path = 'rfcs/0012-carts.md';
	const told = (written: string, redis = '# Redis\n') =>
		toldAmong(supersedeLinks, {'rfcs/0013-redis.md': redis}, path, written);
	const silent = 'It is superseded, and does not say by what.';
	const oneSided = '0013-redis.md does not say that it supersedes this document.';
	const unanswered = '0013-redis.md does not say that this document supersedes it.';

	it.each<[written: string, redis: string, told: string[]]>([
		['# Carts\n\n- Status: Superseded\n', '', [`warning 3: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n- Superseded by: N/A\n', '', [`warning 3: ${silent}`]],
		['---\nstatus: superseded\nsuperseded-by:\nauthor: Ann\n---\n\n# Carts\n', '', [`warning 2: ${silent}`]],
		['# Carts\n\n## Status\n\nSuperseded\n\n## Context\n\nWords.\n', '', [`warning 5: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n- Supersedes: [Files](0011-files.md)\n', '', [`warning 3: ${silent}`]],
		['# Carts\n\n- Status: Superseded\n\nThis is replaced by [Redis](https://example.org).\n', '', []],
		['# Carts\n\n- Status: Superseded by RFC 99\n', '', []],
		['# Carts (superseded by [RFC 13](0013-redis.md))\n\n- Status: Superseded\n', 'Supersedes RFC 12', []],
		['# Carts\n\n- Status: Superseded by [Redis](0013-redis.md)\n', '# Redis\n', [`warning 3: ${oneSided}`]],
		['# Carts\n\n- Status: Superseded by [Redis](0013-redis.md)\n', 'Supersedes: [Carts](0012-carts.md)', []],
		['---\nstatus: superseded\nsuperseded-by:\n  - RFC-13\n---\n\n# Carts\n', '# Redis\n', [`warning 3: ${oneSided}`]],
		['---\nstatus: superseded\nsuperseded_by: 0013-redis.md\n---\n\n# Carts\n', 'supersedes: 12', []],
		['---\nstatus: superseded\nSupercededBy: 13\n---\n\n# Carts\n', 'For 12 carts', [`warning 3: ${oneSided}`]],
		['# Carts\n\n## Status\n\nSuperseded by [2. Redis](0013-redis.md)\n', 'Supersedes [1. Carts](0012-carts.md)', []],
		[
			'# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n',
			'# Redis\n\n- Status: Accepted\n',
			[`warning 3: ${unanswered}`],
		],
		[
			'# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n',
			'- Status: Accepted\n\nSee RFC 12.\n',
			[`warning 3: ${unanswered}`],
		],
		['# Carts\n\n- Supersedes: [Redis](0013-redis.md)\n', '- Status: Superseded by RFC 12\n', []],
		['# Carts\n\n- Supersedes: [Files](0011-files.md), none\n', '# Redis\n', []],
		['# Carts\n\n- Supersedes: (put "N/A" unless it does)\n', '# Redis\n', []],
		['# Carts\n\nReplaces [Redis](0013-redis.md) in the tests.\n', '# Redis\n', []],
		['# Carts\n\n- Supersedes: RFC 12\n', '# Redis\n', []],
	])('%j, %j', (written, redis, expected) => {
		expect(told(written, redis)).toEqual(expected);
	});

	it.each<[written: string, told: string[]]>([
		['# Carts\n\n- Status: Rejected\n', ['info 3: It is rejected, and does not say why.']],
		[
			'# Carts\n\n- Status: **Withdrawn**\n\n## Rejected options\n\nWords.\n',
			['info 3: It is withdrawn, and does not say why.'],
		],
		['# Carts\n\n- Status: Rejected, too dear\n', []],
		['# Carts\n\n- Status: Rejected\n- Decision Notes: [Rationale](https://example.org)\n', []],
		['---\nstatus: withdrawn\nwithdrawal-reason: too dear\n---\n\n# Carts\n', []],
		['# Carts\n\n- Status: Rejected\n\n## Resolution\n\nToo dear.\n', []],
		['# Carts\n\n- Status: Rejected\n\nThis RFC was rejected: too dear.\n', []],
		['# Carts\n\n- Status: Accepted\n', []],
	])('%j', (written, expected) => {
		expect(toldBy(supersedeLinks, written)).toEqual(expected);
	});
});

describe('placeholder-left', () => {
	const head = '# Carts\n\n- Status: Accepted\n\n';
	const comments = ['Describe it in a few words.', 'Why do you want this?', 'This section is optional, so feel free.'];
	const guidance = [...comments, 'What are the risks of it?', 'List at least two of them.'].map(
		(line) => `<!-- ${line} -->\n\nWords.\n`,
	);
	const left = (count: number, line: number) =>
		`warning ${line}: ${count} comments like this one still say what to write.`;

	it.each<[name: string, text: string, told: string[]]>([
		['guidance in five comments', head + guidance.join('\n'), [left(5, 5)]],
		['guidance in four', head + guidance.slice(1).join('\n'), []],
		['guidance in code', `${head}\`\`\`\n${guidance.join('\n')}\`\`\`\n`, []],
		['marks for programs', head + '<!-- toc -->\n<!-- prettier-ignore it here, please -->\n'.repeat(5), []],
		['a licence in pieces', head + '<!-- Licensed to you under the terms of it. -->\n'.repeat(5), []],
		['notes of the author', head + '<!-- Measured on the old machines, in May. -->\n'.repeat(5), []],
		['a draft', head.replace('Accepted', 'Draft') + guidance.join('\n'), [left(5, 5).replace('warning', 'info')]],
		[
			'what a task is called',
			`${head}Ann has a TODO for it, and "FIXME" is a word. The tracked TODO in the code stays.\n`,
			[],
		],
		['the name of an image', `${head}![TBD][] and ![TBD][a]\n\n[tbd]: a.png\n[a]: a.png\n`, []],
	])('%s', (_, written, told) => {
		expect(toldBy(placeholderLeft, written)).toEqual(told);
	});

	it('says nothing about a template', () => {
		expect(toldAmong(placeholderLeft, {}, 'rfcs/0000-template.md', `${head}TODO\n`)).toEqual([]);
	});
});
