import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {slug} from '../../../../source/core/house/naming/slug.ts';
import {anyCharacters} from '../../../support/hostile.ts';

const titles = fc.oneof(anyCharacters, fc.string({unit: 'grapheme'}), fc.string({maxLength: 300}));

describe('slug', () => {
	it.each([
		['Move session storage to Redis', 'move-session-storage-to-redis'],
		['  Don’t retry   forever!  ', 'dont-retry-forever'],
		['Größe der Straße, København, Łódź, Þing', 'grosse-der-strasse-kobenhavn-lodz-thing'],
		['ﬁle ① Ｆｕｌｌ', 'file-1-full'],
		['STRASSE ẞ', 'strasse-ss'],
		['会话存储', '会话存储'],
		['会话 v2', '会话-v2'],
		['日本語のタイトル', '日本語のタイトル'],
		['Redis へ移す: ｶﾞｲﾄﾞ', 'redis-へ移す-ガイド'],
		['세션 저장소', '세션-저장소'],
		['Сессии в Redis, ёлка', 'сессии-в-redis-ёлка'],
		['สวัสดี หน้า', 'สวัสดี-หน้า'],
		['\u3164\u0301', 'rfc'],
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

	it('cuts a word of letters of another script to what a name may have', () => {
		expect(slug('語'.repeat(200))).toBe('語'.repeat(50));
	});

	it('is a plain, short name for every title', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const name = slug(title);
				expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u);
				expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
				expect(name.length).toBeLessThanOrEqual(64);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(154);
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
