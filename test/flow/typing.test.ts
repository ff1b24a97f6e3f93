import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isCampaign} from '../support/runs.ts';
import {shipped, templateNames} from '../support/templates.ts';
import {beginning, placesOf, visited, visitsOf} from '../support/typing-campaign.ts';

describe.each(templateNames)('keys at the controls of %s', (name) => {
	const {interview} = shipped(name);
	const start = beginning(interview);

	it('mean what stands on the screen, and never reach another answer', () => {
		fc.assert(
			fc.property(fc.array(visitsOf(interview), {minLength: 1, maxLength: 8}), (visits) => {
				visits.reduce((state, visit) => visited(state, visit).state, start);
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 25)},
		);
	});

	it.each(['Words of 2 or 3', '2', 'yes', 'x'])('stay with each control and its neighbour: %j', (characters) => {
		const places = isCampaign ? placesOf(interview) : placesOf(interview).filter((_, index) => index % 3 === 0);
		for (const place of places)
			for (const end of ['enter', 'tab', undefined] as const)
				expect(
					() => visited(start, {place, characters, end, more: 'more of 3'}),
					JSON.stringify({place, end}),
				).not.toThrow();
	});
});
