import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {shipped} from '../../support/templates.ts';

const runs = Number(process.env['RFC_LAW_RUNS'] ?? 60);

describe.each(['staff-rfc', 'madr'])('%s', (name) => {
	const template = shipped(name);
	const documents = anyDocument(template.interview);

	it('reads what it wrote', () => {
		fc.assert(
			fc.property(documents, ({answers, marks}) => {
				const reading = read(template, render(template, answers, marks));
				expect(reading.answers).toEqual(answers);
				expect(reading.marks).toEqual(marks);
			}),
			{numRuns: runs},
		);
	});
});
