import {expect, it} from 'vitest';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const question = (text: string) => `${own}## Open Questions\n\n1. ${text}\n`;
const phase = (...tasks: string[]) =>
	`${own}## Implementation Plan\n\n### Phase 1: Build (Week 1)\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`;
const metric = (text: string) =>
	`${own}## Motivation\n\nCarts are lost.\n\n## Success Metrics\n\n- **Loss**: ${text}\n`;
const noGoal = 'info 5: No goal is named.';
const noNonGoal = 'info 5: No non-goal is named.';
const options = (files: string, reason = 'Quick.') =>
	`${own}### Technology Choices\n\n- **Option A**: Files\n${files}- **Option B**: Redis\n  - **Cons**: new to us\n- **Selected**: Redis - ${reason}\n`;
const choice = (redis: string) =>
	`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - Slow.\n- **Option B**: Redis - ${redis}\n- **Selected**: Redis - It is known.\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['somebody who decides', questionOwner, question('Who pays? Ann decides by 1 May 2026.'), []],
	['somebody who asks', questionOwner, question('Who pays? I ask the shops by 1 May 2026.'), []],
	[
		'no answer is nobody',
		questionOwner,
		question('Who pays? Not decided, 2026-05-01.'),
		['warning 7: This question has no owner.'],
	],
	[
		'a sentence is nobody',
		questionOwner,
		question('Who pays? The shops do not, 2026.'),
		['warning 7: This question has no owner.'],
	],

	['a name behind each task', phaseTasks, phase('Build it (Ann Lee)', 'Try it - Ben', 'Ship it @cem'), []],
	['a task of nobody beside one of somebody', phaseTasks, phase('Build it (Ann Lee)', 'Try it'), []],
	['a remark is nobody', phaseTasks, phase('Build it (in May)'), ['warning 7: Nobody answers for "Build".']],

	['a target as a goal', goalsNonGoals, metric('0 carts a week'), []],
	['words without a number', goalsNonGoals, metric('fewer'), [noGoal, noNonGoal]],
	[
		'what stays as it is',
		goalsNonGoals,
		`${metric('0 carts a week')}\nNothing changes for shops.\n`.replace('lost.', 'lost. Nothing changes for shops.'),
		[],
	],

	[
		'something said against it',
		whyNotMissing,
		options('  - **Cons**: two copies\n'),
		['info 7: Nothing says why "Files" is not chosen.'],
	],
	['said against it, and a reason', whyNotMissing, options('  - **Cons**: two copies\n', 'It is quick to us.'), []],
	[
		'said in its second sentence, and a reason',
		whyNotMissing,
		choice('Known.').replace('Slow.', 'Known to us. Loses carts.').replace('It is known.', 'No cart is lost.'),
		[],
	],
	[
		'nothing said against it',
		whyNotMissing,
		options('  - **Pros**: known\n'),
		['error 7: Nothing says why "Files" is not chosen.'],
	],

	[
		'doing nothing as a cost',
		noDoNothing,
		options('').replace(
			'### Tech',
			'## Motivation\n\nIf nothing changes, 90 carts a day are lost.\n\n## Proposed Solution\n\n### Tech',
		),
		[],
	],
	['doing nothing nowhere', noDoNothing, options(''), ['info 7: No option is to leave everything as it is.']],
	['a price in the second sentence', drawbacksOfSelected, choice('Quick. Adds 3 ms to each.'), []],
	[
		'praise in the second sentence',
		drawbacksOfSelected,
		choice('Quick. Known to all.'),
		['warning 11: "Redis" is selected, and nothing speaks against it.'],
	],
	[
		'a final call',
		peopleRule,
		'# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n**Final call**: Ben Roy\n\n## Summary\n\nCarts move.\n',
		[],
	],
	[
		'doing nothing behind a label of its own',
		sectionMissing,
		`${own}## Summary\n\nCarts move.\n\n## Motivation\n\nProblem: Carts are lost.\n\nImportance: Each is dear.\n\nIf we leave it: 90 a day go.\n\n## Current State\n\nFiles.\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1)\n\n- [ ] Build\n\n## Success Metrics\n\n- Lost carts: 0\n`,
		[],
	],
	['a day without its year', questionOwner, question('Who pays? (Ann, 10 July)'), []],
	['a day by its month', questionOwner, question('Who pays? (Ann, June 20)'), []],
	['neither', questionOwner, question('Who pays? (Ann, 10 shops)'), ['warning 7: This question has no date.']],
	[
		'an owner in brackets',
		riskComplete,
		`${own}## Risks\n\n- **It is late.** Begin in May. (Ann)\n- **It is dear.** Ask in May. (Ben Roy)\n`,
		['info 7: None of 2 risks has an impact or a probability.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
