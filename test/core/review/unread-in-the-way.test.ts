import {expect, it} from 'vitest';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {sectionMissing} from '../../../source/core/review/rules/section-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n## Summary\n\nCarts move.\n\n';
const plan = (text: string) => `${head}## Implementation Plan\n\n${text}\n\n## Risks\n\nNone.\n`;
const solution = (text: string) => `${head}## Proposed Solution\n\n${text}\n\n## Risks\n\nNone.\n`;

/** What a rule says about a document whose text nothing reads, before which it stays silent if that may be what it misses. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a way back in running text',
		rollbackMissing,
		plan(
			'7.4 Rollback. Should more than one in a hundred carts fail within the hour, the old list is put back by the one on call.',
		),
		[],
	],
	[
		'running text about something else',
		rollbackMissing,
		plan('7.4 Shops. Each of them gets the new list on the day on which it opens, and is told a week before.'),
		['Nothing says how this is taken back.'],
	],
	[
		'options in running text',
		optionsLt2,
		solution(
			'Option A: files. In their favour: known to all. Against them: they are slow when the shops open in the morning.',
		),
		[],
	],
	[
		'no options in it',
		optionsLt2,
		solution('Files are read when the shops open in the morning, and are written again when they are closed at night.'),
		['There are no options.'],
	],
	[
		'a chapter in other words',
		sectionMissing,
		`${head}## Why we are doing this\n\nThe shops lose nine carts a day since June, each of them worth forty euros, and nobody is told of it.\n\n## Lessons\n\nNone so far.\n`,
		[],
	],
	[
		'somebody behind "By"',
		peopleRule,
		'# RFC: Carts\n\n**By:** Ann Lee\n**Status**: Draft\n\n## Summary\n\nCarts move.\n',
		[],
	],
])('%s', (_, rule, text, told) => {
	const messages = toldBy(rule, text).map((line) => line.replace(/^\w+ \d+: /, ''));
	expect(
		messages.filter((message) => !/^(?:Phases|Success|How it works|Title|Technology|Metrics|Cost)/.test(message)),
	).toEqual(told);
});

it.each<[text: string, isMissed: boolean]>([
	['Phase 1 is done by Ann until May, and Phase 2 by Ben when all the shops have been told of it.', false],
	['Ann begins in May, and Ben goes on when all the shops have been told of it, one after the other.', true],
])('phases are missed in %j: %j', (text, isMissed) => {
	const told = toldBy(sectionMissing, `${head}## Rollout\n\n${text}\n`);
	expect(told.some((line) => line.includes('Phases: there is no answer.'))).toBe(isMissed);
});
