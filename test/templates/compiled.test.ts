import {describe, expect, it} from 'vitest';
import {read} from '../../source/core/document/read.ts';
import {render} from '../../source/core/document/render.ts';
import type {Template} from '../../source/core/template/parse.ts';
import {exampleAnswers, shipped, templateNames} from '../support/templates.ts';

describe.each(templateNames)('%s', (name) => {
	it('works the same after it was stored as JSON, as the build does', () => {
		const template = shipped(name);
		const stored = JSON.parse(JSON.stringify(template)) as Template;
		const answers = exampleAnswers(name);
		const text = render(stored, answers);
		expect(text).toBe(render(template, answers));
		expect(read(stored, text).answers).toEqual(answers);
		expect(stored).toEqual(template);
	});
});
