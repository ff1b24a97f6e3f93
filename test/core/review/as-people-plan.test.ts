import {expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {matrixCells} from '../../../source/core/review/rules/matrix-cells.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseDeps} from '../../../source/core/review/rules/phase-deps.ts';
import {phaseTime} from '../../../source/core/review/rules/phase-time.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Draft\n\n';
const by = (author: string) => `# RFC: Carts\n\n**Author**: ${author}\n**Status**: Draft\n`;
const plan = (when: string, awaited = 'Build') =>
	`${own.replace('Draft', 'Review')}## Implementation Plan\n\n### Phase 1: Build (${when})\n\n- [ ] a\n\n### Phase 2: Test (Week 3)\n\n- [ ] b\n\n### Phase 3: Move (Week 4)\n\n- **Depends on**: ${awaited}\n`;
const matrix = (status: string, score: string) =>
	`${own.replace('Draft', status)}## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n\n### Decision Matrix\n\n| Option | Cost | Speed |\n|---|---|---|\n| Files | ${score} |  |\n| Redis |  |  |\n`;
const head = (lines: string) => `# Carts\n\n${lines}\n\n## Motivation\n\n3 of 9 are lost.\n`;
const summary = (text: string) => `${own}## Summary\n\n${text}\n`;
const unknown = (name: string) => [`error 15: There is no phase "${name}".`];

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a role as the author',
		peopleRule,
		by('Staff Engineer'),
		['warning 3: "Staff Engineer" is a role, and not a name.'],
	],
	[
		'a role with an article',
		peopleRule,
		by('the tech lead'),
		['warning 3: "the tech lead" is a role, and not a name.'],
	],
	['a team as the author', peopleRule, by('Platform Team'), []],
	['a name with a role', peopleRule, by('Ann Lee (Staff Engineer)'), []],
	['whoever proposed it', peopleRule, head('* Proposed by: @ann'), []],
	['whoever submitted it', peopleRule, head('* Submitted-by: Ann'), []],

	['waiting for the number of a phase', phaseDeps, plan('Week 1-2', 'Phase 1'), []],
	['waiting for the numbers of two phases', phaseDeps, plan('Week 1-2', 'Phases 1 and 2'), []],
	['waiting for several phases in a row', phaseDeps, plan('Week 1-2', 'Phases 1-2'), []],
	['waiting for the bare number of a phase', phaseDeps, plan('Week 1-2', '2'), []],
	['waiting for a heading', phaseDeps, plan('Week 1-2', 'Phase 1: Build'), []],
	['waiting for nothing', phaseDeps, plan('Week 1-2', 'None'), []],
	['waiting for a number that is not there', phaseDeps, plan('Week 1-2', 'Phase 7'), unknown('Phase 7')],
	['waiting for what is done elsewhere', phaseDeps, plan('Week 1-2', 'Hardware delivered (order 7)'), []],
	['waiting for a phase and for something else', phaseDeps, plan('Week 1-2', 'Phase 1, and the new rack'), []],
	['waiting for a number in another language', phaseDeps, plan('Week 1-2', 'fase 2'), []],
	['waiting for what is nearly a name', phaseDeps, plan('Week 1-2', 'Biuld'), unknown('Biuld')],
	[
		'a circle by numbers',
		phaseDeps,
		plan('Week 1-2', 'Phase 3'),
		['error 15: Phases wait for each other in a circle: Move -> Move.'],
	],

	[
		'an effort as the time',
		phaseTime,
		plan('6 dev-weeks'),
		['warning 7: "6 dev-weeks" says how much work "Build" is, and not when.'],
	],
	['a length as the time', phaseTime, plan('6 weeks'), []],

	['no score at all', matrixCells, matrix('Review', ''), ['warning 16: No option has a score.']],
	['no score in a draft', matrixCells, matrix('Draft', ''), []],

	[
		'a day with a short year',
		datesRule,
		head('- Start Date: 30 Oct 18'),
		['info 3: "30 Oct 18" is not a date that programs can compare.'],
	],

	[
		'the last chapter of the level of the title',
		sectionEmpty,
		'# Carts\n\n# Design\n\nWords.\n\n# Plan\n',
		['info 7: There is nothing under "Plan".'],
	],
	['no open questions', sectionEmpty, '# Carts\n\n## Unresolved Questions\n\n## Design\n\nWords.\n', []],
	['a heading that says the status', sectionEmpty, '# Carts\n\n## Status: Accepted\n\n## Design\n\nWords.\n', []],
	['a title above chapters of its level', sectionEmpty, '# Carts\n\n# Design\n\nWords.\n', []],

	['a significant part', vagueWords, summary('Carts are a significant part of the shop.'), []],
	[
		'a significant number',
		vagueWords,
		summary('A move takes a significant number of locks.'),
		['info 7: "significant" means something else to each reader.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

it('offers the day of a short year, and does not put it in', () => {
	const [found] = foundBy(datesRule, head('- Start Date: 30 Oct 18'));
	expect([found?.expected, found?.fix]).toEqual(['2018-10-30', undefined]);
});
