import {describe, expect, it} from 'vitest';
import {written} from '../../../source/commands/shared/proved.ts';
import {read} from '../../../source/core/document/read.ts';
import {Problem} from '../../../source/core/errors.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

describe('a document that ends in something that is never closed', () => {
	it.each([
		['# T\n\n## Design\n\nOne.\n\n```ts\nopen', 'code block', 7],
		['# T\n\n## Design\n\n<!-- open\n', 'comment', 5],
	])('is not written, and says what to close: %j', (text, what, line) => {
		const template = templateOfDocument(text);
		const {answers, marks} = read(template, text);
		const after = {...answers, openQuestions: [{question: 'Who pays?'}]};
		const attempt = () => written(template, text, {answers: after, marks});
		expect(attempt).toThrow(Problem);
		expect(attempt).toThrow(
			expect.objectContaining({
				seen: `it ends in a ${what} that begins in line ${line} and is never closed, which takes in all that follows`,
				next: `Close the ${what} in the file, then write again. Nothing is lost.`,
			}) as Error,
		);
	});
});
