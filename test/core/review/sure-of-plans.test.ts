import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {whyNotMissing} from '../../../source/core/review/rules/why-not-missing.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const plan = (...phases: string[]) =>
	`${own}## Implementation Plan\n\n${phases.map((text, index) => `### Phase ${index + 1}: ${text}\n`).join('\n')}`;

it.each([
	'Gate: 40 trucks weighed.\n\n- [ ] wire it',
	'- [ ] wire it\n- Acceptance: 40 trucks weighed',
	'- [ ] wire it\n- [ ] go/no-go with Ravi on 3 May',
	'- [ ] weigh 40 trucks before phase 2 starts',
	'*Result:* forty trucks weighed without a difference',
	'We move on if the pilot shows no difference for a week.\n\n- [ ] wire it',
	'- **Milestones**: first truck weighed (Week 1)',
])('hears when a phase is over in %j', (text) => {
	expect(toldBy(phaseExit, plan(`Build (Week 1)\n\n${text}`))).toEqual([]);
});

it('tells together which of the phases do not say when they are over', () => {
	const text = plan('Build\n\n- [ ] a', 'Try\n\n- [ ] b\n\nGate: 40 trucks.', 'Move\n\n- [ ] c');
	expect(toldBy(phaseExit, text)).toEqual([
		'warning 8: 2 of 3 phases do not say when they are over: "Build" and "Move".',
	]);
});

it.each([
	'Build (until the harvest)',
	'Build (Jan)',
	'Build (after approval)',
	'Build (mid-May to end of June)',
	'Build - 2 sprints',
	'Build, 3.–14. März',
	'Build\n\n*May 2026, Ravi.*',
	'Build (one night)',
])('takes %j for a time', (text) => {
	expect(toldBy(phaseTime, plan(`${text}\n\n- [ ] wire it`))).toEqual([]);
});

it.each(['Build (ongoing)', 'Build (tbd)', 'Build (6 person weeks)', 'Build'])('misses one in %j', (text) => {
	expect(toldBy(phaseTime, plan(`${text}\n\n- [ ] wire it`))).toHaveLength(1);
});

const choices = (...lines: string[]) =>
	`${own}## Proposed Solution\n\n### Technology Choices\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const severities = (text: string) =>
	[optionsLt2, selection, whyNotMissing].flatMap((rule) => toldBy(rule, text).map((told) => told.split(' ')[0]));

it.each([
	[['**Option A**: Rent one', '**Option B**: Buy one', '**Selected**: Buy one. After three years it is cheaper.']],
	[
		[
			'**Option A**: Rent one',
			'**Option B**: Buy one',
			'**Selected**: Option A for the first year, then we look again.',
		],
	],
	[
		[
			'**Option A**: Rent - fast to get, though it costs 900 EUR a month',
			'**Option B**: Buy - needs the board, and then lasts ten years',
			'**Selected**: Rent - cheaper than a harvest without a scale.',
		],
	],
])('finds no error in the choice %j', (lines) => {
	expect(severities(choices(...lines))).not.toContain('error');
	expect(severities(choices(...lines))).not.toContain('warning');
});

it('finds one where an option is alone, or nothing says why one was taken and the other was not', () => {
	expect(toldBy(optionsLt2, choices('**Option A**: Rent one'))).toHaveLength(1);
	const bare = choices('**Option A**: Rent one', '**Option B**: Buy one', '**Selected**: Buy one');
	expect(severities(bare).filter((severity) => severity === 'error')).toHaveLength(2);
});

it.each([
	'In March the yard stood still for a morning.',
	'The auditors wrote that our weights cannot be relied upon.',
	'Half of all slips are corrected by hand.',
	'Drivers queue for an hour most mornings.',
])('takes %j for evidence', (text) => {
	expect(toldBy(motivationEvidence, `${own}## Motivation\n\n${text}\n`)).toEqual([]);
});

it.each(['Nobody likes the scale.', 'The scale is old.'])('takes %j for none', (text) => {
	expect(toldBy(motivationEvidence, `${own}## Motivation\n\n${text}\n`)).toHaveLength(1);
});

it('warns of a day in another form only where it may be another day', () => {
	const told = (day: string) => toldBy(datesRule, own.replace('**Status**', `**Created**: ${day}\n**Status**`)).join();
	expect(told('03.05.2026')).toMatch(/^info/);
	expect(told('May 2026')).toMatch(/^info/);
	expect(told('3/5/2026')).toMatch(/^warning/);
});
