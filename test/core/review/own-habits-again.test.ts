import {expect, it} from 'vitest';
import {matrixCells} from '../../../source/core/review/rules/matrix-cells.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {phaseDeps} from '../../../source/core/review/rules/phase-deps.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const plan = (mark: string, awaited: string) =>
	`${own}## Implementation Plan\n\n### Phase 1: Build (Week 1-2)${mark}\n\n### Phase 2: Move (Week 3)\n\n- **Depends on**: ${awaited}\n`;
const answered = (text: string) => `${own.replace('Review', 'Approved')}## Open Questions\n\n1. ${text}\n`;
const choices = (text: string) => `${own}## Proposed Solution\n\n### Technology Choices\n\n${text}\n`;
const files = '- **Option A**: Files\n- **Option B**: Redis\n';
const built = (status: string) => choices(files).replace('Review', status);
const matrix = (text: string) => `${own}## Proposed Solution\n\n### Decision Matrix\n\n${text}\n`;
const inTable = (chosen: string) =>
	`${choices(`| Option | Idea |\n|---|---|\n| A: Files | one each |\n| B: Redis | one key |\n\n${chosen}`)}\n### Decision Matrix\n\n| Option | Cost | Speed |\n|---|---|---|\n| A: Files | 1 | 2 |\n| B: Redis | 3 | 3 |\n`;
const byLetter = (why: string) =>
	`${choices(`${files}- **Selected**: Option A - They are cheaper to keep.`)}\n## Alternatives Considered\n\n### Option B: Redis\n\n- **Pros**:\n  - It is there\n${why}`;
const risks = (row: string) =>
	`${own}## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n${row}\n`;
const metrics = (text: string) => `${own}## Success Metrics\n\n1. **Loss**: ${text}\n`;
const trigger = (text: string) =>
	`${own}## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: ${text}\n- **Decider**: Ann\n- **How to revert if needed**: Set the flag to off.\n`;
const open = ['error 7: One question is open in a document that is approved.'];
const unmeasured = (text: string) => [`warning 9: Nobody can measure "${text}".`];

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['waiting for a phase with a mark behind its time', phaseDeps, plan(' ✅', 'Build'), []],
	['waiting for a phase that is marked where it is named', phaseDeps, plan(' ✅', 'Build ✅'), []],
	[
		'waiting for a phase that is not there, beside one with a mark',
		phaseDeps,
		plan(' ✅', 'Test'),
		['error 9: There is no phase "Test".'],
	],
	['a time with a mark behind it', phaseTime, plan(' ✅', 'Build'), []],
	['a time with a word behind it, without a sign', phaseTime, plan(' done', 'Build'), []],
	['a time with a word behind it', phaseTime, plan(' - done', 'Build'), []],
	[
		'a bracket that is no time',
		phaseTime,
		plan('', 'Build').replace('(Week 1-2)', '(the hard part) ✅'),
		['warning 7: Nothing says when "Build (the hard part) ✅" is.'],
	],
	['an answer behind an arrow', questionOwner, answered('Do we need two? -> No, decided 2026-05-04 (Ben)'), []],
	['an answer in bold', questionOwner, answered('Do we need two? **Yes**, one for each region.'), []],
	['an owner behind an arrow', questionOwner, answered('Do we need two? -> Ben asks'), open],
	['no answer yet', questionOwner, answered('Do we need two? No idea yet.'), open],

	[
		'a choice behind a table of options',
		selection,
		inTable('**Selected**: B: Redis - requests outlive an outage of it.'),
		['warning 14: Why "Redis" is selected speaks of no other option and of no criterion.'],
	],
	[
		'a choice in words that nothing reads',
		selection,
		inTable('We went for the second one.\n\n- Files had their time'),
		[],
	],
	['a table of options without a choice', selection, inTable('We will see.'), ['error 9: No option is selected.']],
	[
		'a choice behind a table, without a reason',
		selection,
		inTable('**Selected**: B: Redis'),
		['error 14: Nothing says why "Redis" is selected.'],
	],
	[
		'a word that holds the place of a text, in small letters',
		placeholderLeft,
		`${own}## Summary\n\ntodo\n\n## Goals\n`,
		['error 7: "todo" holds a place for something that is not written yet.'],
	],
	['such a word in a sentence', placeholderLeft, `${own}## Summary\n\nEach cart has a todo list.\n\n## Goals\n`, []],
	[
		'a choice of something else',
		selection,
		inTable('**Selected**: Kafka'),
		['error 14: "Kafka" is selected and is none of the options.', 'error 14: Nothing says why "Kafka" is selected.'],
	],
	['an option by its letter', selection, byLetter(''), []],
	[
		'a letter that is none of them',
		selection,
		byLetter('').replace('Option A -', 'Option D -'),
		['error 11: "Option D" is selected and is none of the options.'],
	],
	['two options of what is built', noDoNothing, built('Implemented'), []],
	[
		'two options of what is approved',
		noDoNothing,
		built('Approved'),
		['info 9: No option is to leave everything as it is.'],
	],
	[
		'the price of the choice',
		selection,
		choices(`${files}- **Selected**: Files - Nothing to run; we give up expiry.`),
		[],
	],
	[
		'a choice for its own sake',
		selection,
		choices(`${files}- **Selected**: Files - Nothing to run.`),
		['warning 11: Why "Files" is selected speaks of no other option and of no criterion.'],
	],
	[
		'a reason under a heading with a letter',
		whyNotMissing,
		byLetter('- **Why not chosen**: Nobody here runs it.\n'),
		[],
	],
	[
		'no reason under a heading with a letter',
		whyNotMissing,
		byLetter(''),
		['info 10: Nothing says why "Redis" is not chosen.'],
	],

	[
		'a recommendation in other words, with the totals',
		matrixCells,
		matrix(
			'| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 3.4 |\n| Redis | 5 | 6 | 5.4 |\n\n**Recommendation**: Redis, 5.4 against 3.4 for files.',
		),
		[],
	],
	[
		'a recommendation with another total',
		matrixCells,
		matrix(
			'| Option | Cost (60%) | Speed (40%) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 3.4 |\n| Redis | 5 | 6 | 5.4 |\n\n**Recommendation**: Redis, 5.9 against 3.4 for files.',
		),
		['warning 14: This recommendation was worked out from other scores or weights.'],
	],
	[
		'weights as factors',
		matrixCells,
		matrix(
			'| Option | Cost (×3) | Speed (x2) | Total |\n|---|---|---|---|\n| Files | 3 | 4 | 17 |\n| Redis | 5 | 6 | 27 |',
		),
		[],
	],

	[
		'a risk that says all in its sentence',
		riskComplete,
		risks('| Loss. Likelihood low, impact high. Mitigation: two copies. Owner: Ann |  |  |  |  |'),
		[],
	],
	['ratings beyond the scale', riskComplete, risks('| Loss | Very high | very low | Two copies | Ann |'), []],
	['a rating with a remark', riskComplete, risks('| Loss | Medium | High (8 shops) | Two copies | Ann |'), []],
	[
		'ratings that say nothing',
		riskComplete,
		risks('| Loss | ? | open | Two copies | Ann |'),
		['info 9: "Loss" lacks impact and probability.'],
	],
	[
		'a dash for a mitigation',
		riskComplete,
		risks('| Loss | High | Medium | - | Ann |'),
		['warning 9: "Loss" lacks mitigation.'],
	],

	[
		'a metric with its labels in sentences',
		metricComplete,
		metrics('Lost carts. Baseline 90 a day, target at most 5 by 2026-06-30, source: dashboard.'),
		[],
	],
	[
		'a metric with some of its labels in sentences',
		metricComplete,
		metrics('Lost carts. Baseline unknown, target fewer, source: logs.'),
		['warning 7: The target of "Lost carts" is not a number: "fewer".'],
	],
	[
		'a mark of question for a baseline',
		metricComplete,
		metrics('Lost carts\n   - Baseline: ?\n   - Target: 5 or fewer\n   - Deadline: 2026-06-30\n   - Source: dashboard'),
		['info 7: "Lost carts" has no baseline.'],
	],

	['a time of day that is missed', rollbackTrigger, trigger('A report is not ready by 06:00 UTC on two nights'), []],
	[
		'a time of day alone',
		rollbackTrigger,
		trigger('The report is looked at around 06:00'),
		unmeasured('The report is looked at around 06:00'),
	],
])('%s', (_name, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});
