import {listed} from '../../analysis/decision/words.ts';
import {valueAt} from '../../answers/answers.ts';
import {rowsAt} from '../../answers/rows.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {linesAsText} from '../../markdown/source.ts';
import {spanOfLines} from '../../markdown/span.ts';
import type {Slot} from '../../template/patterns.ts';
import {slotsOfSection} from '../../template/slots-of.ts';
import {linesOfItem} from '../items.ts';
import {sketchOf} from '../sketch.ts';
import {always, type Rule, type Subject} from '../types.ts';
import {isProse} from '../unread.ts';

/** More places in one sentence help nobody. */
const most = 5;

export const notUnderstood: Rule = {
	id: 'not-understood',
	code: 'F23',
	promise: 'What stands where the template asks for something is read as its answer.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const {source} = subject;
		const unread = subject.reading.sections.flatMap((section) => unreadIn(subject, section));
		const [first] = unread;
		if (!first) return [];
		const {heading} = first;
		const places = unread.slice(0, most).map(({title, heading: {first: line}}) => `"${title}" (line ${line + 1})`);
		const others = unread.length > most ? [`${unread.length - most} more places`] : [];
		const sketch = sketchOf(first.pattern);
		return [
			{
				...spanOfLines(source, heading),
				message: `What stands under ${listed([...places, ...others])} is not read as an answer, and rules do not speak of it.`,
				...(sketch === undefined ? {} : {expected: `"${sketch}" under "${first.title}"`}),
				next: 'If it is an answer, write it in the form of the template; else leave it as it is.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low | Two copies | Ann |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\nSomebody might lose carts when a host goes down at night.\n',
};

/** The sections, itself included, that hold words of their own beside a question without an answer. */
function unreadIn(subject: Subject, section: FoundSection): FoundSection[] {
	const {source} = subject;
	const texts = section.kept
		.filter(({title}) => title === undefined)
		.map((part) => linesAsText(source, part).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
	const isAsked = slotsOfSection(section.pattern).some((slot) => isUnanswered(subject, slot, section));
	return [
		...(isAsked && isProse(texts.join('\n')) ? [section] : []),
		...section.children.flatMap((child) => unreadIn(subject, child)),
	];
}

/** Of a group, where no item stands in the section. */
function isUnanswered(subject: Subject, {question, column}: Slot, {heading, end}: FoundSection): boolean {
	if (column === undefined) return valueAt(subject.answers, question) === undefined;
	return !rowsAt(subject.answers, question).some(({path}) =>
		linesOfItem(subject, path).some((line) => heading.first <= line && line < end),
	);
}
