import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {starterOf} from '../../source/core/starters/parse.ts';
import {shipped} from '../support/templates.ts';

describe.each(readdirSync('templates/starters'))('the starter %s', (file) => {
	it('has answers that the template asks for, and nothing else', () => {
		const value = parse(readFileSync(`templates/starters/${file}`, 'utf8'));
		const starter = starterOf(file, value, shipped('staff-rfc').interview);
		expect(starter).toMatchObject({title: value.title, use: value.use});
		expect(Object.keys('answers' in starter ? starter.answers : {})).toEqual(Object.keys(value.answers));
	});
});
