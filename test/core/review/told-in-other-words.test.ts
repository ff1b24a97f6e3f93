import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n**Created**: 2026-01-02\n\n';
const chosen = (other: string, reason: string) =>
	`${head}## Motivation\n\n- **What problem are we solving?** Carts are lost\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - ${other}\n- **Option B**: Redis - Pros: is fast. Cons: is new.\n- **Selected**: Option B - ${reason}\n\n## Success Metrics\n\n- **Speed**: opening of a cart in 2 s\n`;
const rollback = (text: string) => `${head}## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`;
const risk = (text: string) => `${head}## Risks\n\n- ${text}\n`;
const question = (text: string) => `${head}## Open Questions\n\n1. ${text}\n`;
const metric = (text: string) => `${head}## Success Metrics\n\n- **Speed**: ${text}, by 2026-12-01, Grafana\n`;
const goal = (text: string) => `${head}## Motivation\n\n### Goals\n\n- No cart is lost\n- ${text}\n`;
const constraint = (text: string) =>
	`${goal('Carts open at once')}\n## Current State\n\n- **What are the constraints?**\n  - ${text}\n`;
const approved = (text: string) => `${head.replace('Review', 'Approved')}${text}\n`;
const dated = (label: string) => `# RFC: Carts\n\n| Field | Value |\n|---|---|\n| ${label} | 03/02/2026 |\n`;
const by = (label: string) =>
	`# RFC: Carts\n\n| Feld | Wert |\n|---|---|\n| ${label} | Ann Lee |\n\n## Summary\n\nWords.\n`;

it.each<[name: string, rule: Rule, text: string]>([
	[
		'nothing else will do',
		whyNotMissing,
		chosen('Pros: are there.', 'it is the only option that keeps carts for a week.'),
	],
	[
		'nothing else will do, in German',
		whyNotMissing,
		chosen('Pros: are there.', 'weil nur sie Körbe eine Woche behält.'),
	],
	['the other has drawbacks', whyNotMissing, chosen('Pros: are there. Cons: are slow.', 'carts open in time with it.')],
	['the words of a metric', selection, chosen('Pros: are there.', 'with it a cart is opening in time.')],
	['the words of a drawback', selection, chosen('Pros: are there. Cons: the nightly copy.', 'it needs no copy.')],
	['a target by its name', selection, chosen('Pros: are there.', 'it meets the 2 s target.')],
	[
		'a mitigation in German',
		riskComplete,
		risk(
			'Die Platte ist voll. Gegenmaßnahme: zwei Platten. Auswirkung hoch, Wahrscheinlichkeit gering, verantwortlich: Ann',
		),
	],
	['a name in brackets', questionOwner, question('Who is on call? [HR, Ann, by 2026-02-01]')],
	['a name within brackets', questionOwner, question('Who is on call? (the shops? Ann to decide, end of March)')],
	['two names in brackets', questionOwner, question('What of the shops? [Ann / Ben, KW 5]')],
	['an account', questionOwner, question('What of the shops? @Żaneta, Q2')],
	['a week of some name', questionOwner, question('What of the shops? @ann + @ben, test week')],
	['a release', questionOwner, question('What of the shops? (@ann, before rc1)')],
	['an account beside a risk', riskComplete, risk('Impact high, likelihood low: no disk is left; @ann orders one')],
	['an answer', questionOwner, question('What do users see? -> carts as before')],
	[
		'a trigger in German',
		rollbackTrigger,
		rollback('- **Auslöser**: mehr als 20 Körbe in 10 Minuten weg\n- **Entscheidung**: Ann'),
	],
	[
		'a trigger in a paragraph',
		rollbackTrigger,
		rollback('Se a fila passar de 500, a equipa desliga o serviço of the shops.'),
	],
	[
		'somebody in the name of a phase',
		phaseTasks,
		`${head}## Implementation Plan\n\n### Phase 1: Build @ann (Week 1)\n\n- [ ] Build it\n\n### Phase 2: Move, lead: Ben (Week 2)\n\n- [ ] Move it\n`,
	],
	[
		'a trigger that compares in other words',
		rollbackTrigger,
		rollback('We go back if a page came later than 5 minutes. The SRE on duty decides.'),
	],
	['a non-goal among the goals', goalsNonGoals, goal('Non-goal: carts on paper')],
	['what stays, as a constraint', goalsNonGoals, constraint('Carts of guests stay on the old host')],
	['what will not be done, as a constraint', goalsNonGoals, constraint("Design won't have carts per shop")],
	['what the proposal does not touch', goalsNonGoals, constraint('This RFC does not touch the tills')],
	['what is no objective', goalsNonGoals, constraint('It is not an objective to replace the tills')],
	['what is left to others', goalsNonGoals, goal('Old carts stay in the file; separate project')],
	['a baseline in Portuguese', metricComplete, metric('abertura 9,2 s para 1,5 s')],
	['a baseline with a remark', metricComplete, metric('carts lost: 187 in January auf 0')],
	['a baseline before a limit', metricComplete, metric('carts lost: 0.19% to below 0.005%')],
	['a baseline behind it', metricComplete, metric('carts opened in time, 95% instead of 43%')],
	['a time of day', metricComplete, metric('all carts counted at 05:00 (baseline: 07:52)')],
	[
		'approvals in a table',
		peopleRule,
		approved('## Appendix\n\n### Approvals\n\n| Name | Role | Date |\n|---|---|---|\n| Ben Roy | Chief | 2 May |'),
	],
	['an approval in the status', peopleRule, approved('').replace('Approved', 'Approved (by Ben Roy, 2 May)')],
])('%s is told', (_name, rule, text) => {
	expect(toldBy(rule, text)).toEqual([]);
});

it.each(['Autora', 'Coautor', 'Auteur', 'Verfasserin', 'Responsável'])('%s is a label for somebody', (label) => {
	expect(toldBy(peopleRule, by(label)).join()).not.toContain('Nobody is named');
});

it.each(['Criado em', 'Erstellt am', 'Créé le', 'Geändert', 'Fecha'])('%s is a label for a day', (label) => {
	expect(toldBy(datesRule, dated(label)).join()).not.toContain('There is no date');
});

it.each<[name: string, rule: Rule, text: string, words: string]>([
	['no drawback and no reason', whyNotMissing, chosen('Pros: are there.', 'we like it.'), 'Files'],
	['a drawback, and no reason', whyNotMissing, chosen('Cons: are slow.', 'ok'), 'Files'],
	['a reason of other words', selection, chosen('Cons: are slow.', 'we like Redis a lot.'), 'no criterion'],
	['a day in brackets', questionOwner, question('Who is on call? (By 2026-02-01)'), 'no owner'],
	[
		'a limit without a number',
		rollbackTrigger,
		rollback('- **Trigger**: it goes badly\n- **Decider**: Ann'),
		'measure',
	],
	[
		'what stays in some state',
		goalsNonGoals,
		constraint('A cart that stays in memory for more than a day is lost'),
		'No non-goal',
	],
	['goals alone', goalsNonGoals, goal('Carts open at once'), 'No non-goal'],
	['a target alone', metricComplete, metric('carts open in 2 s'), 'no baseline'],
	['a risk alone', riskComplete, risk('The disk is full'), 'mitigation'],
	['an empty table', peopleRule, approved('## Approvals\n\n| Name | Role |\n|---|---|\n| - | Chief |'), 'approve'],
])('of %s, something is missing', (_name, rule, text, words) => {
	expect(toldBy(rule, text).join()).toContain(words);
});

it('a day that has not come is told where it stands', () => {
	const text = head.replace('2026-01-02', '2099-01-02');
	expect(toldBy(datesRule, text)[0]).toMatch(/^warning 5: 2099-01-02 has not come/);
});

it.each([selection, whyNotMissing, drawbacksOfSelected])(
	'nothing is told of options whose names hold more: $id',
	(rule) => {
		const options = (line: string) =>
			`${head}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files${line}\n- **Option B**: Redis${line}\n- **Selected**: Option B${line.replace('Cons', 'Rationale').replace('it is new', 'it is quicker than files')}\n`;
		expect(toldBy(rule, options(''))).not.toEqual([]);
		expect(toldBy(rule, options('<br>\n  *Cons*: it is new'))).toEqual([]);
	},
);
