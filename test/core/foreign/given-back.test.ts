import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read/read.ts';
import {asSections, withSections} from '../../../source/core/foreign/answers.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

it.each([
	['a fence that is never closed', '# T\n\n## A\n\n- ```\n\n## B\n\n```\nopen\n'],
	['a code block at the start', '# T\n\n## A\n\n\tcode\n'],
	['NUL', '# T\n\n## A\n\na\0b\n'],
])('answers given back as they were read change nothing, though they are not as one would type them: %s', (_, text) => {
	const template = templateOfDocument(text);
	const before = read(template, text);
	const given = withSections(template, before, asSections(template, before));
	expect(given).toEqual({answers: before.answers, marks: before.marks});
});
