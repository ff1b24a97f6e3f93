import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {disableReason} from '../../../source/core/review/rules/disable-reason.ts';
import {frontMatterValid} from '../../../source/core/review/rules/front-matter-valid.ts';
import {headingOrder} from '../../../source/core/review/rules/heading-order.ts';
import {invisible} from '../../../source/core/review/rules/invisible.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {examinedAs, foundBy} from '../../support/review.ts';

const text = '# Carts\n\n- Status: Review\n\n## Motivation\n\n';
const comment = '<!-- rfc-wizard-disable title: none -->\n\n';
const plan = '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n';
const anchors = Array.from({length: 4000}, (_, index) => `## A ${index}\n\n[a](#b-${index})\n\n`).join('');
const keys = Array.from({length: 10_000}, (_, index) => `key${index}: value\n`).join('');

/** Where a rule goes over the same text again and again, each of these runs into the time limit of a test. */
it.each<[name: string, rule: Rule, text: string, count: number]>([
	['quotations that never end', motivationEvidence, `${text}Lost. ${'“a b c d '.repeat(2000)}\n`, 1],
	[
		'a sign for inches before many words',
		motivationEvidence,
		`${text}Lost. A 5" disk ${'of words '.repeat(20_000)}\n`,
		1,
	],
	['an address of addresses', motivationEvidence, `${text}Lost. ${'http://'.repeat(40_000)}\n`, 1],
	['comments that switch a rule off', title, comment.repeat(20_000), 0],
	['comments without a reason', disableReason, comment.replace(': none', '').repeat(20_000), 20_000],
	['headings that skip a level', headingOrder, `${'## A\n\n#### B\n\n'.repeat(4000)}${'##### C\n\n###### D\n'}`, 3999],
	['anchors without a heading', linkDead, anchors, 4000],
	['signs of quotations', linkDead, `${text}[a](#motivation)\n\nword\n${'> '.repeat(30)}${'>'.repeat(200_000)}x\n`, 0],
	['digits', phaseTime, `${plan}### Phase 1: Build (Week ${'1'.repeat(200_000)}x)\n\n- [ ] Build it\n`, 1],
	[
		'blanks in comments',
		placeholderLeft,
		`${text}${`<!-- write what is it${' '.repeat(80_000)}x -->\n\n`.repeat(6)}`,
		1,
	],
	[
		'dashes in comments',
		placeholderLeft,
		`${text}${`<!-- write what it is ${'-'.repeat(80_000)}x -->\n\n`.repeat(6)}`,
		1,
	],
	['colons before a date', placeholderLeft, `${text}a${':'.repeat(100_000)}YYYY-MM-DDx\n`, 0],
	['places for words', placeholderLeft, `${text}${'TBD '.repeat(40_000)}\n`, 1],
	['comments that stay open', sectionEmpty, `${text}${'<!-- '.repeat(100_000)}\n`, 0],
	['keys that are there twice', frontMatterValid, `---\n${keys}${keys}---\n\n# Carts\n`, 10_000],
	['blank lines', optionsLt2, `${text}Words.\n\n## Proposal\n\n${'\f\n'.repeat(100_000)}x\n`, 1],
	['choices without a reason', whyNotMissing, `${text}${'chosen option '.repeat(40_000)}\n`, 0],
])('%s take no long time', (_, rule, hostile, count) => {
	expect(foundBy(rule, hostile)).toHaveLength(count);
});

it('finds more than a call takes arguments', () => {
	const found = reviewOf(examinedAs(`# Carts\n\n${'\f'.repeat(200_000)}\n`), [invisible]);
	expect(found).toHaveLength(200_000);
});
