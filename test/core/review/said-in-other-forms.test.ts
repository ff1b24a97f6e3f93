import {describe, expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import {toldBy} from '../../support/review.ts';

describe('a title', () => {
	const below = 'Author: Jo Berg\nStatus: Draft\n\n**1. Background**\n\nParcels are weighed twice.\n';

	it.each([
		'**Weigh parcels at the gate**',
		'__Weigh parcels at the gate__',
		'**REQUEST NO. 7/B – WEIGH PARCELS AT THE GATE (WPG)**',
		'**Request No. 7: Weigh parcels at the gate**',
		'Weigh parcels at the gate',
		'12/2026 Weigh parcels at the gate',
	])('may be a line above all else: %j', (line) => {
		expect(toldBy(title, `${line}\n\n${below}`)).toEqual([]);
		expect(toldBy(title, `${line}\n\nParcels are weighed twice, and nobody knows why.\n`)).toEqual([]);
		expect(toldBy(title, `${line}\n\n${below}\n## Costs\n\nNone.\n`)).toEqual([]);
	});

	it.each([
		'**Draft for discussion, do not share**',
		'**Background:**',
		'Parcels are weighed twice, and nobody knows why.',
		'Parcels',
		'**1. Background**',
		'Confidential and for internal use',
	])('is no remark, no sentence and no heading of a part: %j', (line) => {
		expect(toldBy(title, `${line}\n\n${below}`)).toEqual(['warning 1: There is no title.']);
	});
});

describe('an answer that the template requires', () => {
	const head =
		'# RFC: Weigh parcels at the gate\n\n**Author**: Jo Berg\n**Status**: Review\n\n## Summary\n\nOne scale for all.\n\n';
	const missing = (text: string) =>
		toldBy(sectionMissing, head + text).filter((line) => /(?:Problem|Importance|Cost of Inaction): /.test(line));
	const words =
		'Parcels are weighed at the belt and again at the gate, and in every tenth case the two differ by a kilogram.';

	it.each([
		`## 2. Motivation / Current State\n\n${words}\n\n| Id | Pain point |\n|---|---|\n| 1 | Weighed twice |\n\n**Consequences of doing nothing:** the carrier fines us from May on.\n`,
		`## Current State & Motivation\n\n${words} If nothing is done, the carrier fines us from May on.\n`,
		`## Background and Goals\n\n${words}\n\n**Inaction:** the carrier fines us from May on, 40 euros each.\n`,
		`## Business Reasons\n\n${words}\n\n### If we do nothing\n\nThe carrier fines us from May on, 40 euros each.\n`,
	])('may be said under other headings: %j', (text) => {
		expect(missing(text)).toEqual([]);
	});

	it('is missed where nothing speaks of it', () => {
		expect(
			missing('## Rollout and Operations\n\nThe scale is put up in June, and looked after by the depot.\n'),
		).toEqual(['error 1: Problem: there is no answer.', 'error 1: Importance: there is no answer.']);
	});
});

describe('who approves it', () => {
	const approved = (text: string) =>
		toldBy(peopleRule, `# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Approved\n\n${text}`);

	it.each([
		'| **Driver** | **Approver** | **Informed** |\n|---|---|---|\n| A. Lee | R. Okoro (VP)<br>S. Ito | Sales |\n',
		'| Role | Who | Since |\n|---|---|---|\n| Driver | A. Lee | May |\n| Approvers | R. Okoro | May |\n',
		'## People\n\n| Signed off by | Team |\n|---|---|\n| R. Okoro | Depots |\n',
		'| Driver | A. Lee | 2026 |\n|---|---|---|\n| **Approver:** | R. Okoro | 2026 |\n',
	])('stands in a column or a row of a table: %j', (text) => {
		expect(approved(text)).toEqual([]);
	});

	it.each([
		'| Driver | Approver |\n|---|---|\n| A. Lee | TBD |\n',
		'| Driver | Approver |\n|---|---|\n| A. Lee | – |\n',
		'| Driver | Informed |\n|---|---|\n| A. Lee | S. Ito |\n',
	])('is missed where the table names nobody: %j', (text) => {
		expect(approved(text)).toEqual(['warning 1: It is approved, and nothing says by whom.']);
	});
});

describe('TODO', () => {
	const plan = (text: string) => toldBy(placeholderLeft, `# RFC: Carts\n\n**Status**: Review\n\n## Plan\n\n${text}`);

	it.each([
		'- TODO order the scale ... [[Kofi]]\n- TODO lay the cable\n- TODO write the runbook\n',
		'* Step 1\n  * TODO [#A] order the scale\n  * DONE lay the cable\n',
		'### TODO Order the scale\n\n### TODO Lay the cable\n\n### TODO Train both shifts\n',
		'1. TODO order the scale\n2. DOING lay the cable\n',
		'- [ ] TODO order the scale\n- [x] DONE lay the cable\n',
	])('is the state of a task in an outline: %j', (text) => {
		expect(plan(text)).toEqual([]);
	});

	it.each([
		'- TODO: order the scale\n- TODO: lay the cable\n- TODO: train both\n',
		'- TODO describe the load\n- TODO add numbers\n- TODO explain the risks\n',
		'- TODO order the scale\n',
		'- TODO\n- TODO\n- TODO\n',
		'The cost is TODO and the day is TODO, and so is the TODO of it all.\n',
	])('holds a place elsewhere: %j', (text) => {
		expect(plan(text).join('\n')).toContain('"TODO" holds a place');
	});
});

it.each(['created:: 2026/02/03', 'created :: 2026/02/03', '- created:: 2026/02/03', '**Created**:: 2026/02/03'])(
	'reads a property with two colons without them: %j',
	(line) => {
		const told = toldBy(datesRule, `title:: Scales\nauthor:: Jo Berg\n${line}\n\n- # Why\n\t- Words.\n`);
		expect(told).toEqual(['info 3: "2026/02/03" is not a date that programs can compare.']);
	},
);

it('misses nothing where a dash in a cell says that there is nothing', () => {
	const head = '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n';
	const row = (owner: string) =>
		`| Phase | Dates | Scope | Lead | Exit |\n|---|---|---|---|---|\n| Build | Week 1 | put it up | Jo Berg | it runs |\n| Freeze | Week 2 | wait | ${owner} | ${owner} |\n`;
	const told = (owner: string) => [phaseExit, phaseTasks].flatMap((rule) => toldBy(rule, head + row(owner)));
	expect(told('–')).toEqual([]);
	expect(told('')).toEqual([
		expect.stringContaining('"Freeze" is over'),
		expect.stringContaining('Nobody answers for "Freeze"'),
	]);
});
