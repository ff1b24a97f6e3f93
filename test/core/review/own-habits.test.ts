import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {statusChoiceLeft} from '../../../source/core/review/rules/status-choice-left.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const rollback = (text: string) => `${own}## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`;
const phase = (when: string) => `${own}## Implementation Plan\n\n### Phase 1: Build (${when})\n`;
const question = (text: string) => `${own}## Open Questions\n\n1. ${text}\n`;
const metrics = (text: string) => `${own}## Success Metrics\n\n${text}\n`;
const reviewers = (text: string) => `${own.trim()}\n**Author**: Ann Lee\n\n## Consensus\n\n### Reviewers\n\n${text}\n`;
const noRollback = (line: number) => [`error ${line}: Nothing says how this is taken back.`];

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['a status in a bullet', rollbackMissing, own.replace('**Status**', '- **Status**'), noRollback(1)],
	[
		'a status that the template does not have',
		supersedeLinks,
		own.replace('Review', 'Superseded'),
		['warning 3: It is superseded, and does not say by what.'],
	],

	[
		'a day of change before that of the beginning',
		datesRule,
		`${own.trim()}\n**Created**: 2026-09-01\n**Updated**: 2026-08-15\n`,
		['warning 5: It was changed on 2026-08-15, before it was begun on 2026-09-01.'],
	],
	[
		'a choice in quotes',
		statusChoiceLeft,
		own.replace('Review', '"{Draft | Review}"'),
		['error 3: The status is still the whole choice: "Draft | Review".'],
	],
	[
		'a rollback in a paragraph',
		rollbackMissing,
		rollback('Whoever is on call sets `carts` to off, within a minute.'),
		[],
	],
	[
		'a rollback with labels of another form',
		rollbackMissing,
		rollback('* __Steps__: Set the flag `carts` to off again.'),
		[],
	],
	[
		'a rollback that cannot be, in a paragraph',
		rollbackMissing,
		rollback('Irreversible, because the old carts are deleted.'),
		[],
	],
	[
		'a rollback with labels of two forms',
		rollbackMissing,
		rollback('* __Steps__: Set the flag `carts` to off again.\n* **Data migration rollback**: None.'),
		[],
	],
	[
		'a rollback of which only the trigger is known',
		rollbackMissing,
		rollback('- **Trigger**: More than 10 of all the carts are lost'),
		noRollback(9),
	],
	['a rollback that is put off', rollbackMissing, rollback('Vamos ver.'), noRollback(7)],
	[
		'a rollback of guidance',
		rollbackMissing,
		rollback('<!-- Say in detail how somebody on call takes it back. -->'),
		noRollback(7),
	],

	[
		'a trigger in a paragraph',
		rollbackTrigger,
		rollback('At more than 10 errors an hour, Ann sets the flag to off.'),
		[],
	],
	[
		'a paragraph without a trigger',
		rollbackTrigger,
		rollback('If it goes badly, Ann sets the flag to off again.'),
		['warning 7: Nothing under "Rollback Plan" says at which measured value to roll back.'],
	],
	...['mehr als 5 Fehler in 10 Minuten', 'mais de 2 % de erros', 'エラー率が2%以上', 'plus de 30 erreurs'].map(
		(trigger): [string, Rule, string, string[]] => [
			trigger,
			rollbackTrigger,
			rollback(`- **Trigger**: ${trigger}\n- **Decider**: Ann`),
			[],
		],
	),

	...[
		'by 2026-12-18',
		'2027-01-15',
		'2026-12-01 to 2026-12-18',
		'until 18 December 2026',
		'Woche 1-2',
		'Semana 3',
		'KW 49',
		'第1週-第3週',
		'Q1 2027',
		'23 Nov - 4 Dec',
		'Sep 14 to Oct 15',
	].map((when): [string, Rule, string, string[]] => [when, phaseTime, phase(when), []]),
	[
		'weeks backwards in German',
		phaseTime,
		phase('Woche 3-1'),
		['warning 7: "Build" ends before it starts: "Woche 3-1".'],
	],
	['soon', phaseTime, phase('soon'), ['warning 7: "soon" is not a time that "Build" can be planned by.']],

	['an owner and a day in other brackets', questionOwner, question('How many? [Jürgen Maß, bis 2026-12-04]'), []],
	['an owner alone', questionOwner, question('How many? (Ann)'), ['warning 7: This question has no date.']],
	['an owner by the name of an account', questionOwner, question('How many? @ann, by 2026-12-04'), []],
	[
		'brackets without a name',
		questionOwner,
		question('How many? (of all)'),
		['warning 7: This question has no owner and no date.'],
	],

	[
		'a target in the name of a metric',
		metricComplete,
		metrics('- **Speed**: p95 < 100 ms\n  - Baseline: 310 ms\n  - Deadline: 2026-06-30\n  - Source: Dashboard'),
		[],
	],
	[
		'a metric in one sentence',
		metricComplete,
		metrics('- Lost carts fall from 90 to under 5 a day by 30 June 2026 (dashboard)'),
		[],
	],
	[
		'a metric in a sentence without its source',
		metricComplete,
		metrics('- Lost carts fall from 90 to under 5 a day by 30 June 2026'),
		['info 7: "Lost carts fall from 90 to under 5 a day by 30 June 2026" has no source.'],
	],
	[
		'metrics in a table under another heading',
		sectionMissing,
		`${own}## Success Criteria\n\n| Metric | Today | Target |\n|---|---|---|\n| Lost carts | 90 | 0 |\n`,
		[],
	],
	['an approver in a list', peopleRule, reviewers('- Tobias Lang (approver), by 2026-11-20'), []],
	[
		'a list without an approver',
		peopleRule,
		reviewers('- Tobias Lang (driver)'),
		['warning 10: Nobody can approve this.'],
	],
	['an approver at the head', peopleRule, `${own.trim()}\n**Author**: Ann Lee\n**Approver**: Ben Roy\n`, []],
	[
		'metrics in a table',
		sectionMissing,
		metrics('| Metric | Baseline | Target |\n|---|---|---|\n| Lost carts | 90 | 0 |'),
		[],
	],

	[
		'a place for the name of a reviewer',
		placeholderLeft,
		`${own}## Consensus\n\n### Reviewers\n\n| Name | Role |\n|---|---|\n| TBD | approver |\n`,
		[],
	],
])('%s', (_, rule, text, told) => {
	const ours = rule === sectionMissing ? /metrics/ : /./;
	expect(toldBy(rule, text).filter((line) => ours.test(line))).toEqual(told);
});
