import {describe, expect, it} from 'vitest';
import {at, opening, played} from '../support.ts';

describe('a key that means nothing where a person is', () => {
	const line = () => played(opening(), at('title'));

	it('says so, and what it does elsewhere', () => {
		expect(played(line(), 'alt-t').message).toEqual({
			tone: 'info',
			text: 'Alt-T does nothing here.',
			next: expect.stringMatching(/^Elsewhere: Move .+\.$/),
		});
	});

	it('is silent where it does nothing anywhere, or only moves', () => {
		for (const key of ['alt-j', 'f11', 'page-down', 'left', 'insert'])
			expect(played(line(), key).message, key).toBeUndefined();
	});

	it('changes nothing, and what it said is gone with the next key', () => {
		const {message: _, ...rest} = played(line(), 'alt-t');
		expect(rest).toEqual(line());
		expect(played(line(), 'alt-t', 'x').message).toBeUndefined();
	});
});
