import type {Question} from '../../answers/interview.ts';
import {namedConcept} from '../concepts.ts';
import {paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
import type {Recogniser} from '../shape.ts';
import {tableWith} from '../table.ts';

const own = {heading: ['goal'], text: 'text'};
const headings = {name: 'goal', words: /^(?:goal|objective|non-?goal)$/i};

const names = {
	goal: /^(?:(?:non-?)?goals?|objectives?|requirements?|out of scope)$/,
	text: /^(?:descriptions?|details?|why|reasons?|rationale|notes?|explanation|because)$/,
};

/** Goals, or what is none, of which each has a text of its own: below a heading or a line in bold, or in a table. */
export function inItems(list: Question): Recogniser[] {
	const {kind: _, ...rest} = list;
	const items: Question = {
		...rest,
		kind: 'items',
		item: 'goal',
		key: 'goal',
		fields: [
			{path: 'goal', kind: 'line', label: 'Goal', prompt: list.prompt, required: 'review'},
			{path: 'text', kind: 'text', label: 'Details', prompt: 'What is to be said of it?'},
		],
	};
	const inSections = [paragraphContent(own, names), textContent(own)].map((content) => sectionsWith(headings, content));
	return [
		...inSections.map((one) => unlessChapters(unlessCategories(recognisedAs(items, one)))),
		...inSections.map((one) => ledWith(names, recognisedAs(items, one))),
		recognisedAs(items, tableWith(names)),
	];
}

/** Several short sections; those that divide what a document is about are none of its goals. */
function unlessChapters(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const {children, blocks} = section;
		const areChapters = children.some(({title, children: inside}) => inside.length > 0 || isChapter(title));
		const hasList = blocks.some(({type}) => type === 'list' || type === 'table');
		const shape = areChapters || hasList ? undefined : recognise(question, section, source);
		return shape && shape.taken.length > 1 ? shape : undefined;
	};
}

function isChapter(title: string): boolean {
	const concept = namedConcept(title);
	return concept?.step === 'define' && concept.name !== 'Non-goals';
}
