import {expect, it} from 'vitest';
import {notUnderstood} from '../../../source/core/review/rules/not-understood.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const problem = 'The depot weighs 400 trucks a day and 9 of them are weighed wrongly, which the drivers see first.';
const inaction = (text: string) =>
	toldBy(sectionMissing, `${own}## Motivation\n\n${text}\n`).filter((told) => told.includes('Cost of inaction'));

it.each([
	'Were the plant to carry on with the old scale, each wrong weight would cost a return trip.',
	'Should nobody act, the licence lapses in March and the gate stops.',
	'Left alone, the queue grows by 12 % a year.',
	'Every month of waiting burns another 9,000 EUR in overtime.',
	'Without a replacement the depot closes on Sundays.',
	'At the present rate the disk is full in August.',
	'The vendor ends support in June; from then on we would run it unpatched.',
	'If the council does not act, fines of 400 EUR a day follow.',
	'Standing still means a second audit finding.',
	'Not acting would leave us with two registers.',
	'In the absence of a decision the contract renews for three years.',
	'The longer we wait, the more slips have to be typed in again.',
	'If it is left as is, the next outage hits the harvest.',
	'Failing to move means the insurer walks away.',
])('hears what becomes of it if nothing is done in %j', (text) => {
	expect(inaction(`${problem} ${text}`)).toEqual([]);
});

it('is sure that it is missing where there are few words, and less sure among many', () => {
	expect(inaction('That is 9 too many.')).toEqual(['error 1: Cost of inaction: there is no answer.']);
	expect(
		inaction(`${problem} The scale was bought in 2009 and has been repaired twice, and both times it came back.`),
	).toEqual(['warning 1: Cost of inaction: there is no answer.']);
});

it.each([
	'We do not know how quickly drivers react.',
	'It is not simple to say who was first.',
	'How reliable the link is, nobody has measured.',
	'The quick start guide stays.',
	'A simple majority of the board decides.',
	'Fast Ethernet ends at the gate.',
])('takes %j for no claim', (text) => {
	expect(toldBy(vagueWords, `${own}## Summary\n\n${text}\n`)).toEqual([]);
});

it.each(['The new gate is fast.', 'It will be live soon.', 'Drivers get a simple screen.'])(
	'takes %j for one',
	(text) => {
		expect(toldBy(vagueWords, `${own}## Summary\n\n${text}\n`)).toHaveLength(1);
	},
);

const rollback = (text: string) => `${own}## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`;

it.each([
	'Upon failure of two consecutive runs, Ola reverts.',
	'Revert if the error budget is used up. The duty lead decides.',
	'After the first lost slip we put the old scale back, and Ola decides.',
])('counts what begins a rollback in %j', (text) => {
	expect(toldBy(rollbackTrigger, rollback(text))).toEqual([]);
});

it.each(['If anything looks odd we set the flag off.', 'The old scale stays wired for 30 days; one key turns it on.'])(
	'misses it in %j',
	(text) => {
		expect(toldBy(rollbackTrigger, rollback(text))).toHaveLength(1);
	},
);

it.each([
	'### Way back\n\nThe old scale stays wired until the end of June; one key turns it on.',
	'### Contingency\n\nPaper slips, kept in the drawer.',
	'### If it goes wrong\n\nWe put the slips back on the counter and phone the depot.',
])('finds the way back under %j', (text) => {
	expect(toldBy(rollbackMissing, `${own}## Implementation Plan\n\n${text}\n`)).toEqual([]);
});

it('names the lines that are not read where the rest of a section is', () => {
	const table = '| Phase | When | Owner |\n|---|---|---|\n| Build | Week 1 | Ann |\n| Move | Week 2 | Ben |\n';
	const text = `${own}## Implementation Plan\n\n${table}\nThe depots hear of it by post, two weeks before the first truck comes.\n`;
	const [told = ''] = toldBy(notUnderstood, text);
	if (told !== '') expect(told).toContain('in line 13 under "Implementation Plan"');
	expect(told).not.toContain('under "Implementation Plan" (line 6)');
});
