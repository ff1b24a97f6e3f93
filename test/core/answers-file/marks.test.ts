import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {validate} from '../../../source/core/answers-file/validate.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

function marked(path: string, mark: Json) {
	const found = validate(template.interview, {title: 'Carts', marks: {[path]: mark}});
	if ('faults' in found) return found;
	const text = render(template, found.answers, found.marks);
	return {text, marks: read(template, text).marks};
}

describe('a mark of an answers file', () => {
	it.each<[Json, string, string]>([
		['undecided', '\n**Not decided**: Rollback steps\n', 'unknown'],
		['unknown', '\n**Not decided**: Rollback steps\n', 'unknown'],
		['not recorded', '\n**Not recorded**: Rollback steps\n', 'not recorded'],
		[
			{'not applicable': 'No data is stored '},
			'**How to revert if needed**: _Not applicable: No data is stored_\n',
			'not applicable: No data is stored',
		],
		['not applicable: none_', '**How to revert if needed**: _Not applicable: none_\n', 'not applicable: none'],
	])('%j stands as %s, and is read back', (mark, words, kept) => {
		expect(marked('rollback.steps', mark)).toEqual({
			text: expect.stringContaining(words),
			marks: {'rollback.steps': kept},
		});
	});

	it('fits what is asked', () => {
		expect(marked('currentState.today', 'undecided')).toMatchObject({
			text: expect.stringContaining('\n**Not known**: How it works today\n'),
		});
	});

	it('leaves nothing where the question was skipped', () => {
		expect(marked('apiDesign', 'skipped')).toEqual({text: render(template, {title: 'Carts'}), marks: {}});
	});

	it.each(['later', 'not applicable', {'not applicable': ' '}, {because: 'x'}])('is refused as %j', (mark) => {
		expect(marked('apiDesign', mark)).toMatchObject({
			faults: [expect.objectContaining({path: expect.stringMatching(/^marks\.apiDesign/)})],
		});
	});
});
