import {describe, expect, it} from 'vitest';
import type {Json} from '../../../../source/core/answers/answers.ts';
import {linesSaidAlready, ownDocument} from '../../../support/said-already.ts';

const unread = '### How it came\n\nThe harbour council asked in May.\n\n### Where we mean to be\n\n';

describe('of what stands below a heading, the line that says it is told', () => {
	it.each<[string, string, string, Json, number]>([
		[
			'a sentence of a paragraph',
			'## How we shall judge it\n\nWe count each spring.\nFerries leave in time on 9 of 10 days.\nNobody waits.',
			'metrics',
			[{metric: 'Ferries that leave in time', baseline: '61 %', target: '90 %'}],
			10,
		],
		[
			'an item behind a label, by its other columns',
			'## Success Metrics\n\nWe look at:\n\n**Noise:** under 40 dB at the quay.\n**Late by our fault:** under 5 ferries (June: 437), from the log.',
			'metrics',
			[{metric: 'Ferries late because of us', baseline: '437 in June'}],
			12,
		],
		[
			'an item by its label alone',
			'## Implementation Plan\n\n**Stage A – Quay (May).** Concrete. Led by Aase.\n\n**Stage B – Ramp (July).** Steel. Led by Roth.',
			'phases',
			[{name: 'Ramp', owner: 'Tove Lund'}],
			11,
		],
		[
			'a row',
			'## What could sink it\n\nThese:\n\n| What | Then |\n|---|---|\n| Ice | wait |\n| Fog at the quay | radar |',
			'risks',
			[{risk: 'Fog hides the quay', mitigation: 'a radar'}],
			14,
		],
		[
			'a question in a list',
			`${unread}Fog.\n\n## I am not sure yet\n\n- Whose ramp is it?\n- Is 20 minutes too short for lorries?`,
			'openQuestions',
			[{question: 'Are 20 minutes enough for lorries?'}],
			18,
		],
		[
			'the heading where none shares a word',
			'## How we shall judge it\n\nWe count each spring.\nNobody waits.',
			'metrics',
			[{metric: 'Pears sold'}],
			7,
		],
	])('%s', (_, body, path, value, line) => {
		expect(linesSaidAlready(ownDocument(body), path, value)).toEqual([line]);
	});
});

describe('of options that are told behind labels', () => {
	const choices = (text: string) => ownDocument(`## Proposed Solution\n\n### Technology Choices\n\n${text}`);
	it('the label is told, not the choice', () => {
		const text = choices(
			'- **A: build on our slipway.** Pro: ours.\n- **B: rent a dock.** Pro: quick.\n\nGoing with A.',
		);
		expect(linesSaidAlready(text, 'options', [{name: 'Rent a dock', cons: ['dear']}])).toEqual([12]);
	});
});

describe('of a table below the way back', () => {
	const back = (head: string) =>
		ownDocument(
			`## Implementation Plan\n\n### Rollback Plan\n\n| When | Action | ${head} | Time |\n|---|---|---|---|\n| 3 collisions | ramp up | the pilot | 5 min |\n| Ramp stuck | old ramp | on-call Ramps | 10 min |`,
		);
	it.each([['Who'], ['Decided by'], ['Responsible']])('the heads are told, of which one is %s', (head) => {
		expect(linesSaidAlready(back(head), 'rollback.decider', 'The harbour master orders the ramp.')).toEqual([11]);
	});
});
