import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {seeBelow} from '../../../source/core/review/rules/see-below.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const carts = '# Carts\n\n## Motivation\n\nCarts are lost now and then, which is slow.\n\n';
const lost = (name: string) =>
	`# ${name}

- Status: Review

## Motivation

Carts are lost now and then, which is a pity.
`;
const comments = (first: string) =>
	`${carts}<!-- ${first} -->\n\n## Risks\n\n<!-- What may go wrong? -->\n\n<!-- Look at the queue as well. -->\n\n<!-- Why not? Explain it here. -->\n\n<!-- Describe the order of steps. -->\n\n<!-- Which team is to do it? -->\n\n<!-- Who decides on that? -->\n`;
const nobody = 'info 1: Nobody is named who answers for this.';

/** What is right as it stands beside what is not. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'an anchor as Gitiles makes it',
		linkDead,
		`${carts}[a](#appendix_changes-to-go_ast)\n\n## Appendix: Changes to go/ast\n`,
		[],
	],
	[
		'an underscore that nothing makes',
		linkDead,
		`${carts}[a](#changes_to_go)\n\n## Changes to go\n`,
		['warning 7: No heading has the anchor "#changes_to_go".'],
	],
	['a notice above the title', title, '# Withdrawal Amendment\n\nNobody uses it.\n\n# Carts\n\nWords.\n', []],
	['a dated notice', title, '# Notice (2026-05-02)\n\nMoved.\n\n# Carts\n\nWords.\n', []],
	[
		'a notice below the title',
		title,
		'# Carts\n\nWords.\n\n# Notice\n\nWords.\n',
		['warning 5: "Notice" is a second title, beside "Carts".'],
	],
	['a section that may be empty', sectionEmpty, `${carts}## Tools (Optional)\n\n## Moves, if applicable\n`, []],
	[
		'a section that may not',
		sectionEmpty,
		`${carts}## Optional fields\n\nA.\n\n## Tools\n`,
		['info 11: There is nothing under "Tools".'],
	],
	['an idea in a comment', placeholderLeft, `${carts}Words. <!-- TODO: maybe a page of its own? -->\n`, []],
	[
		'what is to be written, in a comment',
		placeholderLeft,
		`${carts}<!-- TODO: say how many -->\n`,
		['info 7: This comment says that something is not written yet.'],
	],
	[
		'comments that all are to go',
		placeholderLeft,
		comments('All of these comment blocks should be removed.'),
		['info 11: 7 comments, such as this one, still say what to write.'],
	],
	[
		'comments of which some are notes',
		placeholderLeft,
		comments('The queue is that of the shops.'),
		['info 11: 5 comments, such as this one, still say what to write.'],
	],
	[
		'two days of one header',
		datesRule,
		'# Carts\n\nCreated: June 16, 2026\n\nLast updated: June 20, 2026\n',
		['info 3: "June 16, 2026" is not a date that programs can compare, nor is the other below it.'],
	],
	['a day beside a name', datesRule, '# Carts\n\nCreated: 2026-05-01\nUpdated: Ann Lee, June 20, 2026\n', []],
	['how people work together', motivationEvidence, lost('The release managers'), []],
	[
		'what software does',
		motivationEvidence,
		lost('Carts'),
		['info 5: No number, ticket or quotation under "Motivation" shows that the problem is real.'],
	],
	['who answers for a risk', peopleRule, `${carts}## Risks\n\n- Loss. Owner: Ann Lee\n\n**Owner**: Bo Ek\n`, [nobody]],
	[
		'an owner in a block of its own',
		peopleRule,
		'# Carts\n\n## Metadata\n\n- Lead: Ann Lee\n\n## Motivation\n\nWords.\n',
		[],
	],
	['a line with by', peopleRule, '# Carts\n\nRFC 9, the shops\nby Ann Lee, engineer\n\n## Motivation\n\nWords.\n', []],
	[
		'a part that is not there',
		seeBelow,
		'# Carts\n\n- Status: Review\n\n## Risks\n\nSee Appendix A.\n',
		['info 7: Under "Risks" stands only "See Appendix A.".'],
	],
	[
		'a part that is there',
		seeBelow,
		'# Carts\n\n- Status: Review\n\n## Risks\n\nSee Appendix A.\n\n## Appendix A: Risks\n\nNo.\n',
		[],
	],
	[
		'a part by its letter',
		seeBelow,
		'# Carts\n\n- Status: Review\n\n## Risks\n\nSee section 4.2.\n\n## 4.2 Losses\n\nNo.\n',
		[],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

it('mends the days of one header together', () => {
	const text = '# Carts\n\nCreated: June 16, 2026\n\nLast updated: June 20, 2026\n';
	const [found] = foundBy(datesRule, text);
	const mended = found?.fix && 'text' in found.fix ? found.fix.text : '';
	expect(text.slice(0, found?.start) + mended + text.slice(found?.end)).toBe(
		'# Carts\n\nCreated: 2026-06-16\n\nLast updated: 2026-06-20\n',
	);
});
