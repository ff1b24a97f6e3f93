import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isSame, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {valueFor} from '../../support/arbitrary.ts';

const folder = new URL('cases/', import.meta.url);
const numRuns = Math.ceil(Number(process.env.RFC_LAW_RUNS ?? 50) / 5);

/** The same laws as for templates, in each shape that a group may have. */
describe.each(readdirSync(folder))('the laws in %s', {timeout: 600_000}, (name) => {
	const text = readFileSync(new URL(`${name}/input.md`, folder), 'utf8');
	const template = templateOfDocument(text);
	const {answers, marks} = read(template, text);

	it('what you write, you read, and nothing else moves', () => {
		const changes = fc.oneof(
			...template.interview.questions.map((question) => fc.tuple(fc.constant(question), valueFor(question))),
		);
		fc.assert(
			fc.property(changes, ([question, value]) => {
				const after = withValue(answers, question.path, value);
				const written = write(template, text, after, marks);
				expect(read(template, written.text).answers).toEqual(after);
				if (isSame(value, valueAt(answers, question.path))) expect(written.text).toBe(text);
			}),
			{numRuns: numRuns * 3},
		);
	});
});
