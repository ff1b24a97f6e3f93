import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {frontMatterValid} from '../../../source/core/review/rules/front-matter-valid.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {secret} from '../../../source/core/review/rules/secret.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {statusChoiceLeft} from '../../../source/core/review/rules/status-choice-left.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const text = '\n## Motivation\n\nCarts are lost.\n';
const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const goals = (one: string, other: string): string =>
	`${own}## Motivation\n\n### Goals\n\n- ${one}\n\n### Non-Goals\n\n- ${other}\n`;
const options = (name: string): string =>
	`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: ${name} - One.\n- **Option B**: Redis - Two.\n`;
const switchedOff = '<!-- rfc-wizard-disable title: none -->';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a day that there is not, beside one that there is',
		datesRule,
		`# Carts\n\n- Created: 2026-02-30\n- Updated: 2026-03-02\n${text}`,
		['info 3: There is no day 2026-02-30.'],
	],
	['a status with a hyphen', statusKnown, `# Carts\n\n- Status: Pre-draft\n${text}`, []],
	['three words of one meaning', statusChoiceLeft, `# Carts\n\n- Status: Accepted, implemented, released\n${text}`, []],
	[
		'three words of several meanings',
		statusChoiceLeft,
		`# Carts\n\n- Status: Draft, Review, Accepted\n${text}`,
		['error 3: The status is still the whole choice: "Draft, Review, Accepted".'],
	],
	['footnotes', sectionEmpty, '# Carts\n\n## Footnotes\n\n[^1]: As Ann said.\n', []],
	[
		'two comments in a line',
		sectionEmpty,
		'# Carts\n\n## Design\n\n<!-- why? --> <!-- how? -->\n',
		['info 3: There is nothing under "Design".'],
	],
	['goals that differ in signs alone', goalsNonGoals, goals('Carts in C++', 'Carts in C#'), []],
	[
		'goals that differ in marks alone',
		goalsNonGoals,
		goals('No cart is lost.', 'no **cart** is lost'),
		['warning 13: "no **cart** is lost" is a goal and a non-goal.'],
	],
	['lists that are called so', placeholderLeft, `${own}## Summary\n\nCarts become TODO lists and TODO items.\n`, []],
	[
		'emphasis in front matter',
		frontMatterValid,
		'---\nstatus: *Draft*\n---\n\n# Carts\n',
		['error 2: "*Draft*" stands for something named above, and nothing is.'],
	],
	['a name in front matter that is there', frontMatterValid, '---\na: &one Ann\nb: *one\n---\n\n# Carts\n', []],
	[
		'an option whose name begins with no',
		noDoNothing,
		options('No-code tool'),
		['info 9: No option is to leave everything as it is.'],
	],
	[
		'a key of another kind',
		secret,
		'-----BEGIN PGP PRIVATE KEY BLOCK-----\n',
		['error 1: This looks like a private key.'],
	],
	[
		'a token of another host',
		secret,
		`glpat-${'a1b2c3d4e5'.repeat(2)}\n`,
		['error 1: This looks like a GitLab token.'],
	],
	[
		'a long trigger',
		rollbackTrigger,
		`${own}## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: ${'It goes badly. '.repeat(9)}\n- **Decider**: Ann\n`,
		['warning 9: Nobody can measure "It goes badly. It goes badly. It goes badly. It goes badl...".'],
	],
	[
		'signs that end one quotation and begin another',
		motivationEvidence,
		'# Carts\n\n- Status: Review\n\n## Motivation\n\nThe carts (or "baskets") are lost whenever the "night" comes.\n',
		['info 5: No number, ticket or quotation under "Motivation" shows that the problem is real.'],
	],
	['words that another language shares', vagueWords, `${own}## Summary\n\nUne interface simple. Das ist robust.\n`, []],
	['a comment in code', title, `Words.\n\n\`\`\`md\n${switchedOff}\n\`\`\`\n`, ['warning 1: There is no title.']],
	['a comment that counts', title, `Words.\n\n${switchedOff}\n`, []],
])('%s', (_, rule, written, told) => {
	expect(toldBy(rule, written)).toEqual(told);
});
