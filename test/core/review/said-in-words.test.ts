import {describe, expect, it} from 'vitest';
import {speaksOfInaction} from '../../../source/core/analysis/inaction.ts';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {rollbackTrigger} from '../../../source/core/review/rules/rollback-trigger.ts';
import {namesAmong} from '../../../source/core/text/people.ts';
import {toldBy} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Status**: Review\n\n';

describe('a target whose number is a word', () => {
	const told = (metric: string) =>
		toldBy(metricComplete, `${head}## Success Metrics\n\n- **Speed**: ${metric}\n`).join(' ');

	it.each(['switch in under sixty seconds', 'report within two working days', 'no more than three lost carts'])(
		'is one: %s',
		(metric) => {
			expect(told(metric)).not.toContain('no target');
		},
	);

	it.each(['switch in a few seconds', 'report one of these days'])('but not %s', (metric) => {
		expect(told(metric)).toContain('no target');
	});
});

describe('a rollback', () => {
	const told = (text: string) =>
		toldBy(rollbackTrigger, `${head}## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`).join(' ');

	it.each([
		'If the sync fails for more than a day, the manager decides to send the carts back to paper.',
		'When it is down for longer than two hours the manager decides and sets the flag to off.',
	])('begins at a time in words: %s', (text) => {
		expect(told(text)).toBe('');
	});

	it('has somebody behind "Who"', () => {
		const steps = '**Trigger:** over 1 % failed\n**Action:** show the form.\n**Who:** the duty engineer\n';
		expect(told(steps)).not.toContain('Nobody decides');
	});

	it('does not begin at a feeling', () => {
		expect(told('If it is slower than people like, the manager decides to set the flag to off.')).toContain(
			'at which measured value',
		);
	});
});

it('a task names somebody behind a colon', () => {
	const phases = (task: string) =>
		`${head}## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [ ] ${task}\n- [ ] Test it\n`;
	expect(toldBy(phaseTasks, phases('Receipt service: Priya'))).toEqual([]);
	expect(toldBy(phaseTasks, phases("Portal: Mikael's students (2)"))).toEqual([]);
	expect(toldBy(phaseTasks, phases('Receipt service: two weeks'))).toHaveLength(1);
});

it.each([
	'Dear. Should neither be remedied, the matter is raised.',
	'Should nothing be done, carts are lost.',
	'| If not solved | Carts are lost |',
])('what happens if nothing is done is said: %s', (text) => {
	expect(speaksOfInaction(text)).toBe(true);
});

it.each([
	['Dani Ferreira, backend', ['Dani Ferreira, backend']],
	['Mikael Strandberg, Learning Platforms', ['Mikael Strandberg, Learning Platforms']],
	['Dani Ferreira, Ann Lee', ['Dani Ferreira', 'Ann Lee']],
	['dani, ann', ['dani', 'ann']],
])('a team in small letters is with its person: %s', (line, names) => {
	expect(namesAmong(line.split(', '))).toEqual(names);
});
