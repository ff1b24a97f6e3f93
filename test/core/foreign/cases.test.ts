import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {asSections, withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const folder = new URL('cases/', import.meta.url);

/**
 * Each folder is a document of no house that we know: `input.md`, the answers that it gives (`answers.yaml`), a
 * file of changes (`change.yaml`), and the document after that (`expected.md`).
 */
describe.each(readdirSync(folder))('a document of no known house: %s', (name) => {
	const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, folder), 'utf8');
	const input = file('input.md');
	const template = templateOfDocument(input);
	const reading = read(template, input);

	it('is read', () => {
		expect(asSections(template, reading)).toEqual(parse(file('answers.yaml')));
	});

	it('is changed where the answers changed, and read again in the same shape', () => {
		const changed = withSections(template, reading, parse(file('change.yaml')));
		if ('faults' in changed) throw new Error(JSON.stringify(changed.faults));
		const {text} = write(template, input, changed.answers, changed.marks);
		expect(text).toBe(file('expected.md'));
		const again = templateOfDocument(text);
		const {sections: _, ...groups} = read(again, text).answers;
		const {sections: __, ...given} = changed.answers;
		expect(groups).toEqual(given);
	});

	it('takes back what it gave', () => {
		expect(withSections(template, reading, asSections(template, reading))).toEqual({
			answers: reading.answers,
			marks: reading.marks,
		});
	});
});
