import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {slug} from '../../../source/core/naming/slug.ts';
import {anyCharacters} from '../../support/hostile.ts';

const titles = fc.oneof(anyCharacters, fc.string({unit: 'grapheme'}), fc.string({maxLength: 300}));

describe('slug', () => {
	it.each([
		['Move session storage to Redis', 'move-session-storage-to-redis'],
		['  Don’t retry   forever!  ', 'dont-retry-forever'],
		['Größe der Straße, København, Łódź, Þing', 'grosse-der-strasse-kobenhavn-lodz-thing'],
		['ﬁle ① Ｆｕｌｌ', 'file-1-full'],
		['STRASSE ẞ', 'strasse-ss'],
		['会话存储', 'rfc'],
		['会话 v2', 'v2'],
		['🚀', 'rfc'],
		['', 'untitled'],
		[' \n', 'untitled'],
		['../../etc/passwd', 'etc-passwd'],
		['con', 'con-rfc'],
		['LPT1', 'lpt1-rfc'],
		['\u001b[31mred\u202e', '31mred'],
	])('of %j is %j', (title, expected) => {
		expect(slug(title)).toBe(expected);
	});

	it('ends at a whole word', () => {
		const title = 'a title of many words that goes on for longer than any file name should ever be';
		expect(slug(title)).toBe('a-title-of-many-words-that-goes-on-for-longer-than-any-file');
	});

	it('is a plain, short name for every title', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const name = slug(title);
				expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(name.length).toBeLessThanOrEqual(60);
				expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
			}),
		);
	});

	it('leaves a slug as it is', () => {
		fc.assert(
			fc.property(titles, (title) => {
				expect(slug(slug(title))).toBe(slug(title));
			}),
		);
	});
});
