import {expect, it} from 'vitest';
import {seenFrom} from '../../../source/commands/interview/seen-from.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {shipped} from '../../support/templates.ts';

const draft = {
	...newDraft(shipped('staff-rfc').interview, 'd', '2026-11-20T12:00:00.000Z'),
	base: {path: 'rfcs/0001-a.md', text: ''},
	target: 'rfcs/0002-b.md',
};

it('means the same files from wherever a draft is resumed', () => {
	const begun = seenFrom('/work/shop', draft);
	expect(begun).toMatchObject({folder: '/work/shop', target: 'rfcs/0002-b.md', base: {path: 'rfcs/0001-a.md'}});
	const resumed = seenFrom('/work/shop/rfcs', begun);
	expect(resumed).toMatchObject({folder: '/work/shop/rfcs', target: '0002-b.md', base: {path: '0001-a.md'}});
	expect(seenFrom('/work', resumed)).toMatchObject({
		target: 'shop/rfcs/0002-b.md',
		base: {path: 'shop/rfcs/0001-a.md'},
	});
});

it('takes a draft of which nothing is known to have been begun here', () => {
	expect(seenFrom('/work/shop', draft)).toEqual({...draft, folder: '/work/shop'});
});
