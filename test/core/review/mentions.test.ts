import {describe, expect, it} from 'vitest';
import {
	mentionsApproval,
	mentionsAuthor,
	mentionsDay,
	mentionsLeftOut,
} from '../../../source/core/analysis/mentions.ts';
import {isDaySaid, isOwnerSaid} from '../../../source/core/analysis/questions/said.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {toldBy} from '../../support/review.ts';

describe('what a text may say in passing', () => {
	it.each([
		'- The launch needs the agreement of: Ann Lee (shops), Bo Roy',
		'This needs a yes from Ann van den Berg before the money is spent.',
		'cc for OK: @ann-lee',
		'Sign-off is with Ann Lee.',
	])('of who approves: %s', (line) => {
		expect(mentionsApproval(`Words.\n${line}\n`)).toBe(true);
	});

	it.each(['Approval is pending.', 'Ann Lee wrote it.', 'Nobody has approved it yet; Approval comes later.'])(
		'nothing of who approves: %s',
		(line) => {
			expect(mentionsApproval(line)).toBe(false);
		},
	);

	it('of whose it is and when it was begun, at the head', () => {
		expect(mentionsAuthor('# RFC: Carts\n\n- by: @ann (maintainer), w/ @bo\n')).toBe(true);
		expect(mentionsAuthor('# RFC: Carts by night\n\nCarts are lost.\n')).toBe(false);
		expect(mentionsDay('opened: 25/02/03, touched: 25/03/17')).toBe(true);
		expect(mentionsDay('Version 1.2 of 3/4 of the shops')).toBe(false);
	});

	it.each([
		'Refunds go elsewhere and are left as they are.',
		'We are deliberately leaving search out; nor will we replace the cache.',
		'not in here: several devices',
	])('of what is left out: %s', (text) => {
		expect(mentionsLeftOut(text)).toBe(true);
	});

	it('of who finds out, and by when', () => {
		expect(isOwnerSaid('Is it fast? Ann Lee from shops is looking into it.')).toBe(true);
		expect(isOwnerSaid('What of paused carts? – me, until 25.04.2025')).toBe(true);
		expect(isOwnerSaid('Is it fast? The test will show it.')).toBe(false);
		expect(isDaySaid('Is it fast? Ann Lee, **due** 2025-09-12.')).toBe(true);
	});
});

describe('rules that miss something', () => {
	it('are silent about approvers where a line may name them, and speak where none does', () => {
		const text = (line: string) =>
			`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n## Appendix\n\n${line}\n`;
		expect(toldBy(peopleRule, text('It needs the agreement of Bo Roy.'))).toEqual([]);
		expect(toldBy(peopleRule, text('It is a long way.'))).toHaveLength(1);
	});

	it('compare weeks with weeks, and not the ends of days', () => {
		const text = (when: string) =>
			`# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (${when})\n\n- [ ] Build it\n`;
		expect(toldBy(phaseTime, text('Week 1-4, 2025-09-08 to 2025-10-03')).join()).not.toContain('before it starts');
		expect(toldBy(phaseTime, text('Week 4-2')).join()).toContain('before it starts');
	});
});
