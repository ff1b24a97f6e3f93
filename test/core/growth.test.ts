import {beforeAll, describe, expect, it} from 'vitest';
import {measured, steepSteps} from '../support/growth/measure.ts';
import {shapes} from '../support/growth/shapes.ts';
import {shipped} from '../support/templates.ts';

/** What was too steep before, and some that take little; the campaign takes all of them, at larger sizes. */
const chosen: readonly [name: string, characters: number][] = [
	['"TBD " at the start of a line', 8000],
	['"<!-- " at the start of a line', 10_000],
	['"YYYY-MM-DD " on one line', 10_000],
	['keys of front matter', 4000],
	['keys of one name', 10_000],
	['quotes in quotes', 10_000],
	['options in a matrix', 1500],
	['phases that depend on nothing', 3000],
	['goals, and metrics that show them', 3000],
];

describe('the time that a document takes grows as the document does', () => {
	const known = [shipped('staff-rfc')];

	// What is compiled on first use is not the first document's.
	beforeAll(() => void measured(known, '# RFC: T\n\n## Summary\n\nWords.\n'));

	it.each(chosen)(
		'%s',
		(name, characters) => {
			const shape = shapes.find((one) => one.name === name) ?? {name, text: () => ''};
			expect(shape.text(1000).length).toBeGreaterThanOrEqual(1000);
			expect(steepSteps(known, shape, characters)).toEqual([]);
			// Measured in time of the processor; a busy machine may take several times as long for it.
		},
		60_000,
	);
});
