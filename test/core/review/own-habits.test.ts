import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {dates} from '../../../source/core/review/rules/dates.ts';
import {matrixCells} from '../../../source/core/review/rules/matrix-cells.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {noDoNothing} from '../../../source/core/review/rules/no-do-nothing.ts';
import {optionOnesided} from '../../../source/core/review/rules/option-onesided.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {people} from '../../../source/core/review/rules/people.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {statusChoiceLeft} from '../../../source/core/review/rules/status-choice-left.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';
import {shipped} from '../../support/templates.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';
const choices = (files: string, why: string) =>
	`${own}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: ${files}\n- **Option B**: Redis\n- **Selected**: Redis - ${why}\n`;
const why = (text: string) => choices('Keep files', text);
const against = (heading: string, text: string, files = 'Files') =>
	`${choices(files, 'Fast.')}\n## Alternatives Considered\n\n### Option 1: ${heading}\n\n${text}\n`;
const rollback = (text: string) => `${own}## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`;
const phase = (when: string) => `${own}## Implementation Plan\n\n### Phase 1: Build (${when})\n`;
const question = (text: string) => `${own}## Open Questions\n\n1. ${text}\n`;
const metrics = (text: string) => `${own}## Success Metrics\n\n${text}\n`;

const reviewers = (text: string) => `${own.trim()}\n**Author**: Ann Lee\n\n## Consensus\n\n### Reviewers\n\n${text}\n`;

const unreasoned = 'error 11: Why "Redis" is selected speaks of no other option and of no criterion.';
const noRollback = (line: number) => [`error ${line}: Nothing says how this is taken back.`];
const grid = '\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n';

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
		dates,
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
		'Keeping them means two systems.',
		'It is the cheapest over three years.',
		'Only a store outlives a restart.',
		'最も安く、Keep files より速い。',
	].map((text): [string, Rule, string, string[]] => [text, selection, why(text), []]),
	['taste', selection, why('It is modern and the team is excited.'), [unreasoned]],

	[
		'a reason in a paragraph',
		whyNotMissing,
		against('Files', 'They are lost with the disk, which happens twice a year.'),
		[],
	],
	[
		'a name without its brackets',
		whyNotMissing,
		against('Files', '- **Why not chosen**: They are slow.', 'Files (as on one disk)'),
		[],
	],
	[
		'a paragraph that only describes',
		whyNotMissing,
		against('Files', 'One file for each of the carts, and a folder for each day of the year.'),
		['error 9: Nothing says why "Files" is not chosen.'],
	],
	[
		'scores of a name without its brackets',
		matrixCells,
		`${choices('Files (as on one disk)', 'Fast.')}${grid}| Files | 3 | 4 |\n| Redis | 5 | 6 |\n`,
		[],
	],

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
	].map((when): [string, Rule, string, string[]] => [when, phaseTime, phase(when), []]),
	[
		'weeks backwards in German',
		phaseTime,
		phase('Woche 3-1'),
		['warning 7: "Build" ends before it starts: "Woche 3-1".'],
	],
	['soon', phaseTime, phase('soon'), ['warning 7: "soon" is no time that "Build" can be planned by.']],

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
		['warning 7: "Lost carts fall from 90 to under 5 a day by 30 June 2026" has no source.'],
	],
	[
		'options in a table',
		optionsLt2,
		`${own}## Proposed Solution\n\n### Technology Choices\n\n| Option | Pros | Cons |\n|---|---|---|\n| Files | there today, free | lost with the disk that they are on |\n| Redis | outlives a restart | one more system to run at night |\n`,
		[],
	],
	['an approver in a list', people, reviewers('- Tobias Lang (approver), by 2026-11-20'), []],
	['a list without an approver', people, reviewers('- Tobias Lang (driver)'), ['error 1: Nobody can approve this.']],
	['an approver at the head', people, `${own.trim()}\n**Author**: Ann Lee\n**Approver**: Ben Roy\n`, []],
	[
		'metrics in a table',
		sectionMissing,
		metrics('| Metric | Baseline | Target |\n|---|---|---|\n| Lost carts | 90 | 0 |'),
		[],
	],

	['nothing against what is selected', optionOnesided, `${choices('Files', 'Fast.')}  - **Pros**: Fast\n`, []],
	['what is there today', noDoNothing, choices('Files, as today', 'Fast.'), []],
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

const record = (text: string) =>
	`---\nstatus: accepted\ndate: 2026-11-02\ndecision-makers: Ann Lee\n---\n\n# Carts\n\n## Considered Options\n\n* Files\n* Redis\n\n## Decision Outcome\n\n${text}\n`;

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a choice in another language',
		selection,
		record('Opção escolhida: "Redis", porque é mais rápido que arquivos.'),
		[],
	],
	['no choice', selection, record('We talked about it.'), ['No option is selected.']],
	['those who decide', people, record('Redis'), []],
])('in a record: %s', (_, rule, text, told) => {
	const found = reviewOf({template: shipped('madr'), text, profile: 'own', today: '2026-11-20'}, [rule]);
	expect(found.map(({message}) => message)).toEqual(told);
});
