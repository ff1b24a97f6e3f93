import path from 'node:path/posix';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {numberOf} from '../../../../source/core/house/naming/numbered.ts';
import {wantedBy} from '../../../../source/core/review/around/around.ts';
import {linksIn} from '../../../../source/core/review/around/links.ts';
import {replacementsIn} from '../../../../source/core/review/around/replacements.ts';
import {linkTargetOf} from '../../../../source/core/review/around/target.ts';
import {guidanceIn} from '../../../../source/core/review/guidance.ts';

const name = fc
	.string({unit: 'grapheme', minLength: 1, maxLength: 12})
	.filter((part) => !/^\.{1,2}$|[/\0]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])/u.test(part));
const place = fc.array(name, {minLength: 1, maxLength: 4}).map((parts) => parts.join('/'));

it('a path from one document to another leads there, however it is encoded', () => {
	fc.assert(
		fc.property(place, place, (from, to) => {
			const relative = path.relative(path.dirname(from), to).split('/').map(encodeURIComponent).join('/');
			fc.pre(relative !== '');
			const written = `./${relative}`;
			const text = `# T\n\nAs [it says](${written.replaceAll(/[()]/g, '\\$&')}).\n`;
			expect(linksIn(text).map(({target}) => linkTargetOf(from, target))).toEqual([{path: to}]);
		}),
	);
});

it('links stand where they are found, and nothing throws', () => {
	const part = fc.constantFrom(
		'[a]',
		'(',
		')',
		'<',
		'>',
		'[',
		']',
		'](b.md)',
		'`',
		'\\',
		': ',
		'\n',
		'"t"',
		'#',
		'%',
		'..',
		'/',
		'a',
	);
	fc.assert(
		fc.property(
			fc.array(part, {maxLength: 40}).map((parts) => parts.join('')),
			(text) => {
				for (const {start, end, target} of linksIn(text)) expect(text.slice(start, end)).toBe(target);
				for (const wanted of wantedBy({path: 'rfcs/0001-a.md', names: []}, text).paths)
					expect(wanted).toBe(path.normalize(wanted));
			},
		),
	);
});

it('the number of a name is the one that it was given', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 999_999}),
			fc.constantFrom('', 'rfc-', 'ADR', 'kep_'),
			name,
			(number, series, rest) => {
				fc.pre(!/^\d|template/i.test(rest));
				expect(numberOf(`${series}${String(number).padStart(4, '0')}-x${rest}.md`)?.number).toBe(number);
			},
		),
	);
});

it.each([
	'[',
	'](',
	'](<',
	'](a(',
	'[a](b ',
	'[a]: ',
	'[a]: b "',
	'[a]: b\n',
	'[a](b.md)',
	'<a ',
	'<a href="',
	'<!-- why ',
	'Supersedes: ',
	'Superseded by: a\n',
	'---\nsuperseded-by:\n- a\n',
	'# a (superseded by ',
	'status: ',
])('%j, many times, takes time in proportion to the text', (part) => {
	const text = part.repeat(100_000 / part.length);
	linksIn(text);
	replacementsIn(text);
	guidanceIn(text);
	wantedBy({path: 'rfcs/0001-a.md', names: []}, text);
});
