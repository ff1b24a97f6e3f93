import {valueAt} from '../../answers/answers.ts';
import {filledInOffers} from '../../draft/offered.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading, startOf} from '../../markdown/span.ts';
import {wordsIn} from '../texts.ts';
import {always, type Rule, type Subject} from '../types.ts';
import {type State, sentencesOf, stateOf, stateOfText} from '../unwritten.ts';

/** Fewer places make no template. */
const fewest = 3;

/** Words under the title that may all be about the document. */
const metadata = 30;

export const untouched: Rule = {
	id: 'untouched',
	code: 'F19',
	promise: 'A template that somebody committed is filled in, at least where they began.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('error')},
	check(subject) {
		if (subject.profile === 'foreign' ? !isEmptyForm(subject) : !isUntouched(subject)) return [];
		const {source, root} = subject;
		const title = sectionsIn(root).find(({level}) => level === 1);
		return [
			{
				...(title ? spanOfHeading(source, title) : startOf(source)),
				message: 'This is a template that nobody has filled in.',
				expected: 'more answers than places that wait for one',
				next: 'Write what it asks for, as far as you know it; a draft may have gaps, but not only gaps.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Draft\n\n## Summary\n\nCarts move to Redis.\n\n## Motivation\n\n_To be decided_\n',
	bad: '# RFC: Carts\n\n**Status**: Draft\n\n## Summary\n\n_To be decided_\n\n## Motivation\n\n_To be decided_\n',
};

function isUntouched(subject: Subject): boolean {
	const states = statesOfAnswers(subject);
	if (isHeldUp(states)) return true;
	return !states.includes('written') && !statesOfSections(subject).includes('written');
}

/** A document whose headings are all that is known of its template. */
function isEmptyForm(subject: Subject): boolean {
	const states = statesOfSections(subject);
	return states.length >= fewest && (isHeldUp(states) || !states.includes('written'));
}

function isHeldUp(states: readonly State[]): boolean {
	const count = (wanted: State) => states.filter((state) => state === wanted).length;
	return count('held') >= fewest && count('held') > count('written');
}

/** A title stands in every file, and of a few values every document has one, as examples and templates do. */
function statesOfAnswers({interview, answers}: Subject): State[] {
	const known = sentencesOf(interview);
	return interview.questions
		.filter(
			({offer, required, values}) => required !== 'draft' && !filledInOffers.includes(offer) && values === undefined,
		)
		.map(({path}) => stateOf(valueAt(answers, path), known));
}

function statesOfSections({source, root, interview}: Subject): State[] {
	const known = sentencesOf(interview);
	return [root, ...sectionsIn(root)]
		.map(({level, body}) => ({level, text: source.lines.slice(body.first, body.end).join('\n')}))
		.filter(({level, text}) => level > 1 || wordsIn(text) > metadata)
		.map(({text}) => stateOfText(text, known));
}
