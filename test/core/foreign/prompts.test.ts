import {describe, expect, it} from 'vitest';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

/** What is asked for the first section with text of a document, and in which step. */
function askedFor(heading: string, above = ''): {prompt: string; step: string} {
	const text = `# A\n\n## Summary\n\nShort.\n\n${above}${above === '' ? '##' : '###'} ${heading}\n\nIt is so.\n`;
	const {questions} = templateOfDocument(text).interview;
	const {prompt, step} = questions.find(({label}) => label === heading) ?? {prompt: 'none', step: 'none'};
	return {prompt, step};
}

describe('a section is asked for', () => {
	it.each([
		['Business context', 'What problem is solved, for whom, and why now?'],
		['Context and scope of the work', 'What problem is solved?'],
		['Consequences', 'What speaks against this?'],
		['Decision', 'What is decided?'],
		['How we teach this', 'How will people learn about it?'],
	])('by what its heading means: %s', (heading, prompt) => {
		expect(askedFor(heading).prompt).toBe(prompt);
	});

	it.each([
		'Building context for drawing',
		'Trace context fields',
		'Context-free nodes',
		'Writing test data out',
		'Sharing one protocol among pages',
	])('by its heading where a word in it means little: %s', (heading) => {
		expect(askedFor(heading).prompt).toBe(heading);
	});

	it.each([
		[['Summary', 'Trees', 'Motivation'], 'define'],
		[['Trees', 'Summary'], 'define'],
		[['Risks', 'Trees', 'Forests', 'Rollout'], 'execute'],
		[['Motivation', 'Trees', 'Risks'], 'design'],
		[['Risks', 'Trees'], 'design'],
	])('in the step of the chapters around it: %s', (headings, step) => {
		const text = `# A\n\n${headings.map((heading) => `## ${heading}\n\nIt is so.\n\n`).join('')}`;
		const {questions} = templateOfDocument(text).interview;
		expect(questions.find(({label}) => label === 'Trees')?.step).toBe(step);
	});

	it.each([
		['Building context for drawing', '', 'design'],
		['Building context for drawing', '## Test plan\n\n', 'execute'],
		['Writing test data out', '## Motivation\n\n', 'define'],
		['Test data', '## Motivation\n\n', 'execute'],
	])('in the step around it then: %s', (heading, above, step) => {
		expect(askedFor(heading, above).step).toBe(step);
	});
});
