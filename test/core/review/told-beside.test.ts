import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const rfc = (body: string, author = 'Ann Lee', status = 'Review') =>
	`# RFC: Carts\n\n**Author**: ${author}\n**Status**: ${status}\n\n${body}\n`;
const question = (text: string, status = 'Review') => rfc(`## Open Questions\n\n1. ${text}`, 'Ann Lee', status);
const metric = (text: string) => rfc(`## Success Metrics\n\n- **Loss**: ${text}`);
const risk = (text: string) =>
	rfc(`## Risks\n\n| Risk | Impact | Probability | Owner |\n|---|---|---|---|\n| ${text} | High | Low | Ann |`);
const choice = (reason: string) =>
	rfc(
		`## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - ${reason}`,
	);
const approved = (text: string) => rfc(`## Summary\n\nCarts move.\n\n${text}`, 'Ann Lee', 'Approved');
const nobody = ['warning 1: It is approved, and nothing says by whom.'];

/** What a document says beside the place where it is looked for. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'an author with what they are',
		peopleRule,
		rfc('', 'Ann Lee, Staff Engineer, Carts').replace('Review', 'Draft'),
		[],
	],
	[
		'an author who is only a role',
		peopleRule,
		rfc('', 'Staff Engineer').replace('Review', 'Draft'),
		['warning 3: "Staff Engineer" is a role, and not a name.'],
	],
	['approval in a list to tick off', peopleRule, approved('## Approvals\n\n- [x] Ann Lee, 2 May 2026'), []],
	['approval in a sentence', peopleRule, approved('## Log\n\n- RFC approved, the board, 5 of 5'), []],
	['approval behind a name', peopleRule, approved('Reviewers: Bo Ek (approved 2026-05-02)'), []],
	['no approval', peopleRule, approved('## Log\n\n- The plan is made'), nobody],
	['an owner behind a label', questionOwner, question('Who pays? Owner: Ann Lee. Due: 2026-12-11.'), []],
	['no owner', questionOwner, question('Who pays? Due: 2026-12-11.'), ['warning 8: This question has no owner.']],
	['an answer in bold', questionOwner, question('Who pays? **Answered 2026-05-02**: the shops.', 'Approved'), []],
	[
		'an answer in a cell that nothing reads',
		questionOwner,
		rfc(
			'## Open Questions\n\n| Question | Owner | Due | Answer |\n|---|---|---|---|\n| Who pays? | Ann | 2026-05-02 | The shops |',
			'Ann Lee',
			'Approved',
		),
		[],
	],
	[
		'no answer in that cell',
		questionOwner,
		rfc(
			'## Open Questions\n\n| Question | Owner | Due | Answer |\n|---|---|---|---|\n| Who pays? | Ann | 2026-05-02 |  |',
			'Ann Lee',
			'Approved',
		),
		['error 10: One question is open in a document that is approved.'],
	],
	['a metric around an arrow', metricComplete, metric('lost carts: none counted → under 2. The ledger, in June'), []],
	['a measure behind a risk', riskComplete, risk('*Carts are lost.* Each is written twice'), []],
	['a measure in a sentence of its own', riskComplete, risk('Carts are lost. The ledger has each of them'), []],
	['no measure', riskComplete, risk('Carts are lost'), ['warning 10: "Carts are lost" lacks mitigation.']],
	[
		'a reason at length',
		selection,
		choice(
			'The window is short and the state is small, so that a slow start can be borne, and nobody has to approve a platform.',
		),
		['info 12: Why "Redis" is selected speaks of no other option and of no criterion.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
