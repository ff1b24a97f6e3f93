import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../../source/core/review/check.ts';
import {linkDead} from '../../../../source/core/review/rules/link-dead.ts';
import {aroundAmong, type Files} from '../../../support/around.ts';
import {examinedAs, toldAmong} from '../../../support/review.ts';

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

	it.each([
		[
			'[docs](probes)\n\n[probes]: https://example.org/p',
			'The document says where "[probes]" leads: put it in square brackets.',
		],
		['[docs][#why-now]\n\n## Why now', 'The heading is there: write (#why-now), in round brackets.'],
		['[docs][#why-then]\n\n## Why now', 'Add this line at the end, or correct the name.'],
		['[docs](probes)\n\n[others]: https://example.org/p', 'Correct the path, or take the link out.'],
	])('knows the other brackets of %j', (written, next) => {
		const text = `# Carts\n\n${written}\n`;
		const examined = {...examinedAs(text), around: aroundAmong(others, 'docs/rfcs/0012-carts.md', text)};
		expect(reviewOf(examined, [linkDead]).map((found) => found.next)).toEqual([next]);
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

	it.each([
		['0011-Orders.md', 'Did you mean 0011-orders.md?'],
		['0011-oders.md', 'Did you mean 0011-orders.md?'],
		['0011_orders.md', 'Did you mean 0011-orders.md?'],
		['0011-shopping.md', 'Did you mean 0011-orders.md?'],
		['guides.md', 'Did you mean guide.md?'],
		['0013-orders.md', 'Correct the path, or take the link out.'],
		['GUIDE.MD', 'Did you mean guide.md?'],
		['a.md', 'Correct the path, or take the link out.'],
		['0012-cart.md', 'Did you mean 0012-carts.md?'],
		['sketch.md', 'Correct the path, or take the link out.'],
		['deep/guides.md', 'Correct the path, or take the link out.'],
		['www.example.org', 'Begin with "https://" if it is an address on the web.'],
	])('says what may be meant by %s', (target, next) => {
		const text = `# Carts\n\n[a](${target})\n`;
		const around = aroundAmong(
			{'0011-orders.md': '', 'b.md': '', 'guidf.md': '', 'guide.md': ''},
			'0012-carts.md',
			text,
		);
		expect(reviewOf({...examinedAs(text), around}, [linkDead]).map((finding) => finding.next)).toEqual([next]);
	});
});
