import {describe, expect, it} from 'vitest';
import {phaseDeps} from '../../../source/core/review/rules/phase-deps.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {toldBy} from '../../support/review.ts';

const plan = (...phases: [name: string, ...tasks: string[]][]) =>
	`# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n${phases
		.map(([name, ...tasks], at) => `### Phase ${at + 1}: ${name}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`)
		.join('\n')}`;

describe('when a phase is over', () => {
	const phases = plan(['Till and shelf (Week 1)', 'Build it'], ['All shops (Week 2)', 'Move them']);
	const ofShops = 'warning 11: Nothing says when "All shops" is over.';

	it.each([
		'## Conditions\n\nThe load test must be passed before any shop beyond till and shelf is moved.\n',
		'## Conditions\n\nGo/no-go for "Till and shelf" is the load test.\n',
		'## Conditions\n\nPhase 1 is done when 10 carts are found again.\n',
		'## Conditions\n\nThe exit of phase 1 is a load test that passes.\n',
	])('may be said elsewhere, by its name or number: %s', (text) => {
		expect(toldBy(phaseExit, `${phases}\n${text}`)).toEqual([ofShops]);
	});

	it.each([
		'## Conditions\n\nPhase 2 comes after phase 1.\n',
		'## Conditions\n\nTill and shelf are dear.\n',
		'## Conditions\n\nBefore the till, the shelf is built.\n',
	])('is not said by a mention: %s', (text) => {
		expect(toldBy(phaseExit, `${phases}\n${text}`)).toEqual(['warning 7: None of 2 phases says when it is over.']);
	});
});

describe('a phase that needs what a later one makes', () => {
	const third: [string, string] = ['Close (Week 3)', 'List of names'];
	const told = (task: string) => toldBy(phaseDeps, plan(['Build (Week 1)', task], ['Move (Week 2)', 'Move'], third));

	it.each([
		'Read carts, using the list of names produced in Phase 3',
		'Read carts with the list of phase 3',
		'Needs the list that is built in phase 3',
		'Reading is based on the list from Phase 3',
		'Requires the list of names of phase 3',
	])('%s', (task) => {
		expect(told(task)).toEqual(['warning 7: "Build" needs what is made in phase 3, which comes later.']);
	});

	it.each([
		'Read carts with the list of phase 1',
		'The old list is used until that of phase 3',
		'Prepare the list for phase 3',
		'Uses a stub in place of the list from phase 3',
		'Uses the old list, and is replaced in phase 3',
		'What needs names is left to phase 3',
		'Does not need the list from phase 3',
		'Use the list for the start of phase 3',
		'Needs the list of phase 9',
	])('but not: %s', (task) => {
		expect(told(task)).toEqual([]);
	});

	it('is silent where phases have other numbers than their place', () => {
		const text = plan(['Build (Week 1)', 'Needs the list of phase 3'], ['Move (Week 2)', 'Move'], third);
		expect(
			toldBy(
				phaseDeps,
				text.replace('Phase 1', 'Phase 0').replace('Phase 2', 'Phase 1').replace('Phase 3: Close', 'Phase 2: Close'),
			),
		).toEqual([]);
	});
});
