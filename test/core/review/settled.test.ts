import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {byItself} from '../../../source/core/review/habits.ts';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {aroundAmong} from '../../support/around.ts';
import {examinedAs} from '../../support/review.ts';

/** What is told of a document by itself, on 2026-11-20. */
function told(rule: Rule, text: string, path = 'rfcs/carts.md'): string[] {
	const examined = {...examinedAs(text), around: aroundAmong({}, path, text)};
	return byItself(reviewOf(examined, [rule])).map(({severity, message}) => `${severity}: ${message}`);
}

const holed = (head: string, more = '') => `# Carts\n\n${head}\n\n## Motivation\n\nWords.\n\n## Rollout\n${more}`;
const hole = ['info: There is nothing under "Rollout".'];

describe('a heading with nothing under it', () => {
	it.each<[name: string, head: string, more?: string]>([
		['of a draft', '- Status: Draft'],
		['of a draft that is old', '- Status: Draft\n- Date: 2021-03-01'],
		['of what is under review, and old', '- Status: Proposed\n- Date: 2021-03-01'],
		['of what was decided this year', '- Status: Accepted\n- Date: 2026-03-01'],
		[
			'of what was decided long ago and changed this year',
			'- Status: Accepted\n- Date: 2021-03-01\n- Updated: 2026-01-09',
		],
		[
			'of what is to be done in the next year',
			'- Status: Accepted\n- Date: 2021-03-01',
			'\n## Plan\n\nFrom May 2027 on.\n',
		],
		['of what is agreed and being built', '- Status: Implementable\n- Date: 2026-01-09'],
		['of what says neither', '- Owner: Ann Lee'],
		[
			'of what says neither and speaks of another year',
			'- Owner: Ann Lee',
			'\n## Prior art\n\nSee the report of 2019-04-01.\n',
		],
		['of what is of this year', '- Date: 2026-01-09'],
	])('is told %s', (_, head, more) => {
		expect(told(sectionEmpty, holed(head, more))).toEqual(hole);
	});

	it.each<[name: string, head: string, more?: string, path?: string]>([
		['what is built', '- Status: Implemented'],
		['what is final', '- Status: Final'],
		['what was rejected', '- Status: Rejected'],
		['what was decided long ago', '- Status: Accepted\n- Date: 2021-03-01'],
		['what was decided, with no day that is of the last year', '- Status: Accepted'],
		['what is dated alone, long ago', '- Date: 1 March 2021'],
		['what has a day that there is not', '- Date: 2021-21-03'],
		[
			'what has old days and a number that is no year',
			'- Date: 2021-03-01',
			'\n## Prior art\n\nSee RFC 2026, #2027 and pull/2026.\n',
		],
		['what its name dates', '- Owner: Ann Lee', '', 'rfcs/2021-03-01-carts.md'],
		['what the name of its folder dates', '- Owner: Ann Lee', '', 'rfcs/20210301-carts/README.md'],
		['what stands among what is built', '- Owner: Ann Lee', '', 'rfcs/implemented/carts.md'],
		['what stands in an archive', '- Status: Draft', '', 'rfcs/Archive/Draft/carts.md'],
		['what has moved', '> RFCs have been moved to another repository.'],
	])('is nobody’s work in %s', (_, head, more, path) => {
		expect(told(sectionEmpty, holed(head, more), path)).toEqual([]);
	});

	it('is told where it is about what came of it', () => {
		const text = holed('- Status: Implemented').replace('## Rollout', '## Lessons learned');
		expect(told(sectionEmpty, text)).toEqual(['info: There is nothing under "Lessons learned".']);
	});
});

describe('of what is settled', () => {
	const old = '- Status: Accepted\n- Date: 2021-03-01';

	it('what holds a place is told while somebody writes', () => {
		const text = (head: string) => `# Carts\n\n${head}\n\n## Motivation\n\n<!-- TODO Ann: how many? -->\n\nWords.\n`;
		expect(told(placeholderLeft, text('- Status: Draft'))).toHaveLength(1);
		expect(told(placeholderLeft, text(old))).toEqual([]);
		expect(told(placeholderLeft, text('- Status: Draft\n- Date: 2026-03-01'))).toHaveLength(1);
		expect(told(placeholderLeft, text('- Status: Draft\n- Date: 2021-03-01'))).toEqual([]);
	});

	it('an open question is told of what was built in the last year', () => {
		const text = (head: string) =>
			`# Carts\n\n${head}\n\n## Motivation\n\nWords.\n\n## Open questions\n\n- Who pays for it?\n`;
		expect(told(questionOwner, text('- Status: Implemented\n- Date: 2026-03-01'))).toHaveLength(1);
		expect(told(questionOwner, text('- Status: Implemented\n- Date: 2021-03-01'))).toEqual([]);
	});

	it('that nothing says why it was rejected is told, whenever that was', () => {
		expect(
			told(supersedeLinks, '# Carts\n\n- Status: Rejected\n- Date: 2021-03-01\n\n## Motivation\n\nWords.\n'),
		).toEqual(['info: It is rejected, and does not say why.']);
	});

	it('a day that can be taken for another is told, and not one that is only written otherwise', () => {
		const dated = (day: string) => `# Carts\n\n- Status: Implemented\n- Date: ${day}\n\n## Motivation\n\nWords.\n`;
		expect(told(datesRule, dated('08/05/2019'))).toHaveLength(1);
		expect(told(datesRule, dated('2023-21-02'))).toHaveLength(1);
		expect(told(datesRule, dated('May 8, 2019'))).toEqual([]);
		expect(told(datesRule, dated('May 8, 2019').replace('Implemented', 'Draft'))).toHaveLength(1);
	});

	it('what the house asks for is told', () => {
		const examined = {...examinedAs(holed('- Status: Implemented')), levels: {'section-empty': 'info' as const}};
		expect(byItself(reviewOf(examined, [sectionEmpty]))).toHaveLength(1);
	});

	it('of a template of ours, it is what its status says', () => {
		const own = (head: string) => `# RFC: Carts\n\n${head}\n\n## Summary\n\nCarts move.\n\n## Lunch\n`;
		expect(told(sectionEmpty, own('**Created**: 2021-03-01'))).toHaveLength(1);
		expect(told(sectionEmpty, own('**Status**: Draft\n**Created**: 2021-03-01'))).toHaveLength(1);
	});
});
