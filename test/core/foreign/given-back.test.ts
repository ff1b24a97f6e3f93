import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {asSections, withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

it.each([
	['a fence that is never closed', '# T\n\n## A\n\n- ```\n\n## B\n\n```\nopen\n'],
	['a code block at the start', '# T\n\n## A\n\n\tcode\n'],
	['NUL', '# T\n\n## A\n\na\0b\n'],
	['a mark', '# T\n\n## A\n\n_Not known yet_\n\n## B\n\nb\n'],
])('answers given back as they were read change nothing, though they are not as one would type them: %s', (_, text) => {
	const template = templateOfDocument(text);
	const before = read(template, text);
	const given = withSections(template, before, asSections(template, before));
	expect(given).toEqual({answers: before.answers, marks: before.marks});
});

it('a text takes the place of a mark, and no other mark goes', () => {
	const text = '# T\n\n## A\n\n_Not known yet_\n\n## B\n\n_Skipped_\n';
	const template = templateOfDocument(text);
	const given = withSections(template, read(template, text), {title: 'New', sections: [{path: ['A'], text: 'a'}]});
	if ('faults' in given) throw new Error(JSON.stringify(given.faults));
	expect(write(template, text, given.answers, given.marks).text).toBe('# New\n\n## A\n\na\n\n## B\n\n_Skipped_\n');
});
