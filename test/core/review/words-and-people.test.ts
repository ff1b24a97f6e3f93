import {expect, it} from 'vitest';
import {costOfInaction} from '../../../source/core/review/rules/cost-of-inaction.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {longNoSummary} from '../../../source/core/review/rules/long-no-summary.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {numberMatches} from '../../../source/core/review/rules/number-matches.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';
import {shipped} from '../../support/templates.ts';

const own = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const approved = own.replace('Review', 'Approved');
const foreign = '# Carts\n\n- Status: Accepted\n\n';
const guidance = shipped('staff-rfc').interview.questions.find(({path}) => path === 'motivation.problem')?.guidance;
const problem = (text: string) => `${foreign}## Motivation\n\n${text}\n`;
const nobody = 'Nobody is named who answers for this.';
const notShown = 'No number, ticket or quotation under "Motivation" shows that the problem is real.';
const question = '## Open Questions\n\n1. Who pays?';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['no approver', peopleRule, own, ['warning 1: Nobody can approve this.']],
	[
		'who decides, under a heading of its own',
		peopleRule,
		`${own}\n\n## Decision\n\n- Decides: The board, in May.\n`,
		[],
	],
	[
		'nobody who decides',
		peopleRule,
		`${own}\n\n## Decision\n\n- Decides: TBD\n`,
		['warning 1: Nobody can approve this.'],
	],
	[
		'who decides about a step',
		peopleRule,
		`${own}\n\n## Rollback Plan\n\n- Decides: Bo Roy\n`,
		['warning 1: Nobody can approve this.'],
	],
	[
		'who is still to be asked, at the head',
		peopleRule,
		own.replace(/(\*\*Status.*)/, '$1\n**Needs approval of**: Bo Roy'),
		[],
	],
	[
		'a mark for a name',
		peopleRule,
		own.replace('Ann Lee', '_To be decided_').replace('Review', 'Draft'),
		[`warning 1: ${nobody}`],
	],
	[
		'a label without a name',
		peopleRule,
		`${foreign.trimEnd()}\n- Author:\n- Date: 2026-01-02\n\n## Motivation\n\nWords.\n`,
		[`info 1: ${nobody}`],
	],
	['names in a list', peopleRule, '---\nowners:\n- "@ann"\n---\n\n# Carts\n', []],
	['a label below another heading', peopleRule, '# Carts\n\n## About\n\n### Header\n\nOwner: Ann Lee\n', []],
	['a section of names', peopleRule, '# Carts\n\n## Authors\n\nAnn Lee\n', []],

	[
		'guidance of the template',
		placeholderLeft,
		`${own}## Motivation\n\n${guidance}\n`,
		['error 8: This is what the template says, and not what you do.'],
	],
	[
		'a mark of this tool',
		placeholderLeft,
		`${own}## Summary\n\n_To be decided_\n`,
		['error 8: Here stands only "To be decided".'],
	],
	['what is unknown, under review', placeholderLeft, `${own}## Summary\n\n_Not known yet_\n`, []],
	[
		'code, names and a link',
		placeholderLeft,
		problem('See `TODO`, TODO.md and [TODO](https://example.org).\n\n```\n// FIXME\n```'),
		[],
	],
	[
		'a date that was never filled in',
		placeholderLeft,
		`${foreign.trimEnd()}\n- Date: YYYY-MM-DD\n\nDates are written YYYY-MM-DD here.\n`,
		['warning 4: "YYYY-MM-DD" holds a place for something that is not written yet.'],
	],

	[
		'a question that is marked as open',
		sectionMissing,
		sectionMissing.good.replace('Carts move to Redis.', '_To be decided_'),
		[],
	],
	['leading zeros', numberMatches, '# RFC 0012: Carts\n\n- Number: 12\n\nWords.\n', []],
	['sections with numbers', numberMatches, '---\nnumber: 12\n---\n\n# 1. Why\n\nWords.\n\n# 2. How\n\nWords.\n', []],
	[
		'a pull request',
		numberMatches,
		'# RFC 0012: Carts\n\n- RFC PR: 40\n- Number: 13\n\nWords.\n',
		['warning 4: The title says 12, and the metadata 13.'],
	],

	['indices and footnotes', linkDead, '# Carts\n\nSee a[0][1], [^1] and [x][^1].\n\n`[a][b]`\n\n[^1]: Words.\n', []],
	['a name in other case', linkDead, '# Carts\n\n[a `b`][`B  c`]\n\n[`b c`]: https://example.org\n', []],
	['an anchor in HTML', linkDead, '# Carts\n\n[a](#there)\n\n<a name="there"></a>\n', []],
	['an anchor in other letters', linkDead, '# Carts\n\n[a](#%E7%9B%AE%E6%A8%99)\n\n## 目標\n\nWords.\n', []],
	[
		'a heading with a counter',
		linkDead,
		'# Carts\n\n[a](#why-1) [b](#why-2)\n\n## Why\n\nWords.\n\n## Why\n\nWords.\n',
		['warning 3: No heading has the anchor "#why-2".'],
	],

	[
		'a long document',
		longNoSummary,
		`${foreign}${'word '.repeat(10_001)}\n`,
		['info 1: It has 10004 words and no table of contents.'],
	],
	['a document of links', longNoSummary, `${foreign}${'See [a](https://a.org/b/c/d/e-f-g). '.repeat(4000)}\n`, []],
	[
		'a long list of definitions',
		longNoSummary,
		`${foreign}Words.\n\n${'[a]: https://a.org/b/c/d/e-f-g\n'.repeat(4000)}`,
		[],
	],
	[
		'words in code within a line',
		longNoSummary,
		`${foreign}${'`a` b-c '.repeat(5001)}\n`,
		['info 1: It has 10005 words and no table of contents.'],
	],
	[
		'a long line that looks like contents',
		longNoSummary,
		`${foreign}${'- [a](#'.repeat(100_000)}\n`,
		['info 1: It has 100003 words and no table of contents.'],
	],
	[
		'a long document with contents',
		longNoSummary,
		`${foreign}## Contents\n\n- [Why](#why)\n\n${'word '.repeat(10_001)}\n`,
		[],
	],

	[
		'a date and a version',
		motivationEvidence,
		problem('Since 2024 and version 3.2 carts are lost.'),
		[`info 5: ${notShown}`],
	],
	['a heading further inside', motivationEvidence, `${foreign}## Design\n\n### In existing contexts\n\nWords.\n`, []],
	['many of them', motivationEvidence, problem('It prints hundreds of lines.'), []],
	['a ticket', motivationEvidence, problem('See INC-1874.'), []],
	['a ticket by its kind', motivationEvidence, problem('As bug 77 shows.'), []],
	['the day of an incident', motivationEvidence, problem('On 3 March the shop fell over.'), []],
	['the version of a product', motivationEvidence, problem('Go 1.22 loses carts.'), [`info 5: ${notShown}`]],
	['a quotation', motivationEvidence, problem('> I lost my cart twice.'), []],
	['a number below a heading inside', motivationEvidence, problem('Words.\n\n### Users\n\nIt takes 30 seconds.'), []],

	['what the template requires', costOfInaction, own, []],
	['another house', costOfInaction, problem('Carts are lost.'), []],

	['a house that asks for neither', goalsNonGoals, problem('Carts are lost.'), []],
	['a house that asks for goals alone', goalsNonGoals, `${foreign}## Goals\n\n- No cart is lost\n`, []],
	['a language by that name', goalsNonGoals, `${foreign}## Objective-C\n\nWords.\n`, []],

	[
		'neither owner nor date',
		questionOwner,
		`${own}${question}\n`,
		['warning 8: This question has no owner and no date.'],
	],
	[
		'a question that is settled',
		questionOwner,
		`${approved}${question.replace('Who', '~~Who').replace('?', '?~~')}\n`,
		[],
	],
	[
		'an open question once approved',
		questionOwner,
		`${approved}${question} (owner: Ann Lee, due: 2026-12-01)\n`,
		['error 8: One question is open in a document that is approved.'],
	],
	[
		'a mark of dispute',
		questionOwner,
		`${foreign}<<[UNRESOLVED name]>>\nWords.\n<<[/UNRESOLVED]>>\n`,
		['info 5: What stands here is marked as not resolved.'],
	],

	[
		'five words at most',
		vagueWords,
		`${own}## Summary\n\n${'It is fast. '.repeat(9)}\n`,
		Array.from({length: 5}, () => 'info 8: "fast" means something else to each reader.'),
	],
	[
		'headings and quotations',
		vagueWords,
		`${own}## Fast paths\n\n> It is fast.\n\nThey say “it is simple”.\n\n- At most 5 ms, so it is fast\n`,
		[],
	],
	['text in other scripts', vagueWords, `${own}## Summary\n\nこの fast 層を使う。\n`, []],
	[
		'the next sentence',
		vagueWords,
		`${own}## Summary\n\nIt takes 5 ms. It is robust\nand small.\n`,
		['info 8: "robust" means something else to each reader.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
