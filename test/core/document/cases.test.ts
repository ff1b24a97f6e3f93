import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {type Answers, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const folder = new URL('cases/', import.meta.url);

/**
 * Each folder is a document that people have edited: `input.md`, what is read from it (`answers.yaml`), answers
 * by their paths that are then given (`change.yaml`), and the document after that (`expected.md`). The template
 * is staff-rfc unless a file `template` names another.
 */
describe.each(readdirSync(folder))('a document edited by hand: %s', (name) => {
	const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, folder), 'utf8');
	const template = shipped(existsSync(new URL(`${name}/template`, folder)) ? file('template').trim() : 'staff-rfc');
	const input = file('input.md');
	const reading = read(template, input);

	it('is read', () => {
		expect(parse(file('answers.yaml'))).toEqual(reading.answers);
	});

	it('is changed where the answers changed', () => {
		const given = Object.entries(parse(file('change.yaml')) as Answers);
		const answers = given.reduce((all, [path, value]) => withValue(all, path, value), reading.answers);
		expect(write(template, input, answers, reading.marks).text).toBe(file('expected.md'));
	});
});
