import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const phases = (one: string, other: string, time = ' (Week 1)') =>
	`${own}## Implementation Plan\n\n### Phase 1: Build${time}\n\n- [ ] a\n${one}\n### Phase 2: Move${time}\n\n- [ ] b\n${other}`;
const [owner, exit] = ['- **Owner**: Ann\n', '- **Exit**: 9 of 9 carts\n'];
const risks = (one: string, other: string) =>
	`${own}## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Fire | High | Low | ${one} |\n| Rust | Low | High | ${other} |\n`;
const questions = (one: string, other: string) =>
	`${own}## Open Questions\n\n1. How many?${one}\n2. How old?${other}\n`;
const metrics = (one: string, other: string) =>
	`${own}## Success Metrics\n\n- **Speed**: 9 s (now 12 s), Grafana${one}\n- **Loss**: 0 carts (now 3), logs${other}\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['no owner at all', phaseTasks, phases('', ''), ['warning 7: None of 2 phases has an owner.']],
	['one owner', phaseTasks, phases('', owner), ['warning 7: Nobody answers for "Build".']],
	['no exit at all', phaseExit, phases('', ''), ['warning 7: None of 2 phases says when it is over.']],
	['one exit', phaseExit, phases(exit, ''), ['warning 12: Nothing says when "Move" is over.']],
	['no time at all', phaseTime, phases('', '', ''), ['warning 7: None of 2 phases says when it is.']],
	[
		'one owner that is marked',
		phaseTasks,
		phases('', '- **Owner**: _Not known yet_\n'),
		['warning 7: Nobody answers for "Build".', 'warning 11: Nobody answers for "Move".'],
	],

	[
		'the same of all risks',
		riskComplete,
		risks('|', '|'),
		['warning 9: None of 2 risks has a mitigation or an owner.'],
	],
	[
		'the same of all risks, and more of one',
		riskComplete,
		risks('|', '| Ann'),
		['warning 9: None of 2 risks has a mitigation.', 'warning 9: "Fire" lacks owner.'],
	],
	[
		'another of each',
		riskComplete,
		risks('| Ann', 'Water |'),
		['warning 9: "Fire" lacks mitigation.', 'warning 10: "Rust" lacks owner.'],
	],

	['no deadline at all', metricComplete, metrics('', ''), ['info 7: Of 2 metrics, none has a deadline.']],
	['one deadline', metricComplete, metrics(', by May 2027', ''), ['info 8: "0 carts (now 3), logs" has no deadline.']],

	[
		'no owner and no date at all',
		questionOwner,
		questions('', ''),
		['warning 7: None of 2 questions has an owner or a date.'],
	],
	[
		'no date at all',
		questionOwner,
		questions(' (owner: Ann)', ' (owner: Ben)'),
		['warning 7: None of 2 questions has a date.'],
	],
	[
		'one date',
		questionOwner,
		questions(' (owner: Ann)', ' (owner: Ben, due: 2026-12-01)'),
		['warning 7: This question has no date.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
