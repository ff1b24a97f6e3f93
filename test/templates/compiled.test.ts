import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {read} from '../../source/core/document/read.ts';
import {render} from '../../source/core/document/render.ts';
import {restored, stored} from '../../source/core/template/stored.ts';
import {exampleAnswers, shipped, templateNames} from '../support/templates.ts';

describe.each(templateNames)('%s', (name) => {
	it('works the same after it was stored as JSON, as the build does', () => {
		const template = shipped(name);
		const source = readFileSync(`templates/${name}.md`, 'utf8');
		const again = restored(JSON.parse(JSON.stringify(stored(template, source))), source);
		const answers = exampleAnswers(name);
		const text = render(again, answers);
		expect(text).toBe(render(template, answers));
		expect(read(again, text).answers).toEqual(answers);
		expect(again).toEqual(template);
	});
});
