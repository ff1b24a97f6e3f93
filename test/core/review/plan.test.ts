import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {phaseDeps} from '../../../source/core/review/rules/phase-deps.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const draft = '# RFC: Carts\n\n**Status**: Draft\n\n';
const foreign = '# Carts\n\n- Status: Accepted\n\n## Motivation\n\nCarts are lost.\n\n';
const phases = (...each: string[]) =>
	`${own}## Implementation Plan\n\n${each.map((text, index) => `### Phase ${index + 1}: ${text}`).join('\n\n')}\n`;
const risks = '## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n';
const rollback = (trigger: string) =>
	`${own}## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: ${trigger}\n- **Decider**: Ann\n`;
const metric = '## Success Metrics\n\n- **Speed**: Opening\n';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a circle',
		phaseDeps,
		phases('Build (Week 1)\n\n- **Depends on**: Move', 'Move (Week 2)\n\n- **Depends on**: Build'),
		['error 11: Phases wait for each other in a circle: Build -> Move -> Build.'],
	],
	[
		'an overlap',
		phaseDeps,
		phases('Build (Week 1-3)', 'Move (Week 2)\n\n- **Depends on**: Build'),
		['warning 9: "Move" starts in week 2, before what it waits for has ended.'],
	],
	[
		'a phase that is not there',
		phaseDeps,
		phases('Build (Week 1)\n\n- **Depends on**: Test'),
		['error 7: There is no phase "Test".'],
	],
	[
		'weeks backwards, words, nothing',
		phaseTime,
		phases('Build (Week 4-2)', 'Move (tbd)', 'Rest'),
		[
			'warning 7: "Build" ends before it starts: "Week 4-2".',
			'warning 9: "tbd" is not a time that "Move" can be planned by.',
			'warning 11: Nothing says when "Rest" is.',
		],
	],
	['a milestone as the time', phaseTime, phases('Build (Milestone: beta)'), []],
	[
		'neither tasks nor owner',
		phaseTasks,
		phases('Build'),
		['warning 7: "Build" has no tasks.', 'warning 7: Nobody answers for "Build".'],
	],
	['phases in a draft', phaseTasks, phases('Build').replace('Review', 'Draft'), []],
	[
		'a release as the time elsewhere',
		phaseTime,
		`${foreign}## Plan\n\n### Phase 1: Build\n\nBy v1.36.\n\n### Phase 2: Move\n\nLater.\n`,
		[],
	],
	[
		'an exit in the text elsewhere',
		phaseExit,
		`${foreign}## Plan\n\n### Phase 1: Build\n\nDone when carts are kept.\n`,
		[],
	],
	['a rollback that cannot be', rollbackMissing, rollback('It is irreversible, because carts are rewritten'), []],
	['a rollback in the text elsewhere', rollbackMissing, `${foreign}We roll back by a flag.\n`, []],
	['nothing that runs elsewhere', rollbackMissing, foreign, []],
	[
		'no rollback elsewhere',
		rollbackMissing,
		`${foreign}## Rollout\n\n${'We deploy it to production, and watch for outages. '.repeat(3)}\n`,
		['info 1: Nothing says how this is taken back.'],
	],
	[
		'a rollback in other words',
		rollbackMissing,
		`${foreign}## Rollout\n\n${'We deploy it to production, and watch for outages. '.repeat(3)}It is switched off by a flag.\n`,
		[],
	],
	...[
		'Errors above 1 %',
		'p95 > 300 ms',
		'The error rate reaches 2 %',
		'Fewer than 5 orders a minute',
		'Stock falls to 0',
	].map((trigger): [string, Rule, string, string[]] => [trigger, rollbackTrigger, rollback(trigger), []]),
	...['Many errors', 'Problems in the first 2 weeks'].map((trigger): [string, Rule, string, string[]] => [
		trigger,
		rollbackTrigger,
		rollback(trigger),
		[`warning 9: Nobody can measure "${trigger}".`],
	]),
	[
		'a trigger below the steps',
		rollbackTrigger,
		`${own}## Implementation Plan\n\n### Rollback Plan\n\n- **Decider**: Ann\n- **How to revert if needed**: By the flag.\n- **Trigger**: Trouble\n`,
		['warning 11: Nobody can measure "Trouble".'],
	],
	['no rollback to trigger', rollbackTrigger, own, []],
	[
		'a trigger elsewhere',
		rollbackTrigger,
		`${foreign}## Rollout\n\n### Rollback\n\nSet the flag.\n`,
		['info 11: Nothing under "Rollback" says at which measured value to roll back.'],
	],
	[
		'likely and grave',
		riskComplete,
		`${own}${risks}| Fire | High | High | | Ann |\n`,
		['error 9: "Fire" is likely and grave, and nothing is done about it.'],
	],
	[
		'likely and grave in a draft',
		riskComplete,
		`${draft}${risks}| Fire | High | High | | Ann |\n`,
		['info 9: "Fire" is likely and grave, and nothing is done about it.'],
	],
	[
		'the second of two risks',
		riskComplete,
		`${own}${risks}| Fire | Low | Low | Water | Ann |\n| Flood | huge | Low | Sand | |\n`,
		['warning 10: "Flood" lacks owner.'],
	],
	[
		'a risk elsewhere, unrated',
		riskComplete,
		`${foreign}## Risks\n\n| Risk | Mitigation |\n|---|---|\n| Fire | Water |\n`,
		[],
	],
	[
		'a risk elsewhere, open',
		riskComplete,
		`${foreign}## Risks\n\n| Risk | Mitigation |\n|---|---|\n| Fire | |\n`,
		['info 13: "Fire" lacks mitigation.'],
	],
	['a metric alone', metricComplete, `${own}${metric}`, ['warning 7: "Opening" has no target.']],
	[
		'a relative target without a baseline',
		metricComplete,
		`${draft}${metric}  - Target: 20 % less\n  - Deadline: 2026-06-30\n  - Source: Logs\n`,
		['info 7: "Opening" has no baseline that its target counts from.'],
	],
])('%s (%#)', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

it.each<[first: string, second: string, told: string[]]>([
	[
		'5 May to 27 June 2026',
		'22 June – 3 July 2026',
		['"Move" begins on 2026-06-22, before what it waits for has ended.'],
	],
	['5 May to 27 June 2026', '29 June – 3 July 2026', []],
	['5 May to 27 June 2026', 'in summer', []],
])('days in words are compared: %j, %j', (first, second, told) => {
	const text = `# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (${first})\n\n- [ ] a\n\n### Phase 2: Move (${second})\n\n- **Depends on**: Phase 1\n- [ ] b\n`;
	expect(toldBy(phaseDeps, text).map((line) => line.replace(/^\w+ \d+: /, ''))).toEqual(told);
});
