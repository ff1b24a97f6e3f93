import {describe, expect, it} from 'vitest';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

/** A document of another house, looked at as strictly as one of ours. */
function toldOf(rule: Rule, text: string): string[] {
	const whole = `# scales at the gate\n\nstatus: in review\n\n${text}`;
	const template = templateOfDocument(whole);
	return reviewOf({template, text: whole, profile: 'own', today: '2026-11-20'}, [rule]).map(({message}) => message);
}

describe('the way back', () => {
	it.each([
		'## plan\n\n1. put it up\n2. switch over\n\ngoing back: the old scale stays beside it for a month, the shift lead rolls it in.\n',
		'## Work\n\nIn case of failure the gate will go back to the paper slips for that day.\n',
		'## Work\n\n| Step | When |\n|---|---|\n| 1 | May |\n\nFallback: the old scale is kept until the end of June.\n',
		'- # Work\n\t- Step 1\n\t\t- put it up\n\t- How to go back\n\t\t- take the old scale, it is calibrated until June\n',
	])('is told without a chapter of its own: %j', (text) => {
		expect(toldOf(rollbackMissing, text)).toEqual([]);
	});

	it('is missed where nothing speaks of it', () => {
		expect(toldOf(rollbackMissing, '## Work\n\nWe go to the depot and put it up.\n')).toHaveLength(1);
	});
});

describe('options', () => {
	it.each([
		'**3. WHAT WAS STUDIED**\n\nOption-I: keep the scale at the belt as it stands. Cons - it drifts.\n\nOption-II: a new scale at the gate with a display. Pros - one reading.\n',
		'- # Compared\n\t- Plan A: keep the scale at the belt\n\t\t- bad: it drifts by a kilogram\n\t- Plan B: a new scale at the gate\n\t\t- good: one reading for all\n',
		'## Matrix\n\n| Criterion | Var. 1: the belt as it is | Var. 2: a scale at the gate |\n|---|---|---|\n| Cost | 5 | 3 |\n',
	])('are told by their letters or numbers: %j', (text) => {
		expect(toldOf(optionsLt2, text)).toEqual([]);
	});

	it('are missed where a template only leaves their letters', () => {
		const left = '### Technology Choices\n\n- **Option A**: [Name]\n- **Option B**: [Name]\n';
		const text = `# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n${left}`;
		expect(toldBy(optionsLt2, text)).toHaveLength(1);
		expect(toldOf(optionsLt2, '## Plan\n\nPlan A is to start in May, and nothing else was thought of.\n')).toHaveLength(
			1,
		);
	});
});

describe('the choice', () => {
	const options = (last: string) =>
		`## options\n\n**A. the belt as it is**\n+ costs nothing\n- drifts by a kilogram\n\n**B. a scale at the gate**\n+ one reading\n- 4000 euros\n\n${last}\n`;

	it.each([
		'going with B. the money is there since may',
		'so we went with the second one, since it drifts less',
		'The scale at the gate was chosen by both shifts.',
	])('may be told in a sentence below the last option: %j', (sentence) => {
		expect(toldOf(selection, options(sentence))).toEqual([]);
	});

	it.each(['which one is chosen?', 'One will be selected in May.', 'Nothing else is known.'])(
		'is missed where it is to come: %j',
		(sentence) => {
			expect(toldOf(selection, options(sentence))).toEqual(['No option is selected.']);
		},
	);
});

it.each(['who: jo (eng), with kerry', '**DRI:** @jo-b', 'responsible: Jo Berg'])('%j answers for it', (line) => {
	expect(toldOf(peopleRule, `${line}\n\n## why\n\nIt drifts.\n`)).toEqual([]);
});
