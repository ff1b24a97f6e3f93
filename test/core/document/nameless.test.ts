import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, type Json, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {validate} from '../../../source/core/answers-file/validate.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

describe.each(templateNames)('a draft of %s in which items have no name yet', {timeout: 600_000}, (name) => {
	const template = shipped(name);
	const groups = template.interview.questions.filter(({key}) => key !== undefined);

	/** The answers of the example without the names of some items, and what is said by these names. */
	function nameless(picks: readonly boolean[]): Answers {
		let at = 0;
		let answers = exampleAnswers(name);
		for (const {path, key = ''} of groups) {
			const items = itemsAt(answers, path).map((item) => {
				const isPicked = picks[at++ % picks.length] === true;
				// What names an item that has no name is refused, and has tests of its own.
				const bare = ['scores', 'notes', 'dependsOn'].reduce<Json>(
					(left, column) => withValue(left as Answers, column, undefined),
					item,
				) as Answers;
				return isPicked ? withValue(bare, key, undefined) : bare;
			});
			if (items.length > 0) answers = withValue(answers, path, items);
		}

		return answers;
	}

	it('is written, with a place for each name, and reads back but for which of them is selected', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), {minLength: 1, maxLength: 12}), (picks) => {
				const validated = validate(template.interview, nameless(picks), 'draft');
				if ('faults' in validated) throw new Error(JSON.stringify(validated.faults));
				const {text} = write(template, '', validated.answers, validated.marks);
				const {answers} = read(template, text);
				for (const {path, key = '', single} of groups) {
					const [found, wanted] = [answers, validated.answers].map((all) =>
						itemsAt(all, path).map((item) => (single === undefined ? item : withValue(item, single, undefined))),
					);
					expect(found).toEqual(wanted);
					const isNameless = itemsAt(validated.answers, path).some((item) => valueAt(item, key) === undefined);
					if (isNameless) expect(text).toContain('_To be decided_');
				}
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 5)},
		);
	});
});

describe('answers of a file', () => {
	it('have names, unless they are those of a draft', () => {
		const {interview} = shipped('staff-rfc');
		const given = {title: 'T', options: [{summary: 'It is fast.'}]};
		expect(validate(interview, given)).toEqual({
			faults: [{path: 'options[0].name', found: 'nothing', expected: 'the name of the option'}],
		});
		expect(validate(interview, given, 'draft')).toEqual({answers: given, marks: {}});
	});

	it('have no name twice, also in a draft', () => {
		const given = {title: 'T', options: [{name: 'A'}, {name: 'A'}, {}]};
		expect(validate(shipped('staff-rfc').interview, given, 'draft')).toHaveProperty('faults');
	});
});
