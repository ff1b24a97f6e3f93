import {speaksOfInaction} from '../../analysis/inaction.ts';
import {lineAt} from '../../answers/rows.ts';
import {ownWords} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading, startOf} from '../../markdown/span.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {sectionsAbout} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';

export const costOfInaction: Rule = {
	id: 'cost-of-inaction',
	code: 'P02',
	promise: 'The document says what happens if nothing is done.',
	about: ['motivation.inaction'],
	isOfEnglish: true,
	levels: {own: fromReview('info'), foreign: always('off')},
	check(subject) {
		if (isRequired(subject) || isInactionStated(subject)) return [];
		const [motivation] = sectionsAbout(subject, 'Motivation');
		return [
			{
				...(motivation ? spanOfHeading(subject.source, motivation) : startOf(subject.source)),
				path: 'motivation.inaction',
				message: 'It does not say what happens if nothing is done.',
				next: 'Describe the next year without this change, in numbers where you can.',
			},
		];
	},
	good: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWe lose carts. If nothing changes, it will be 200 a day by May.\n',
	bad: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWe lose 90 carts a day.\n',
};

/** A template that requires the answer has it looked for with all others that it requires. */
function isRequired({interview}: Subject): boolean {
	return interview.questions.some(({path, required}) => path === 'motivation.inaction' && required !== undefined);
}

/** Whether a document tells it, as an answer, under a heading or in passing. */
export function isInactionStated({answers, root, source}: Subject): boolean {
	if (lineAt(answers, 'motivation.inaction') !== '') return true;
	if (sectionsIn(root).some(({title}) => conceptOf(title)?.name === 'Do-nothing option')) return true;
	return speaksOfInaction(ownWords(source.text));
}
