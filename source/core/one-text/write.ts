import {itemsAt} from '../answers/answers.ts';
import {type Field, type Interview, type Question, stepIds, stepNames} from '../answers/interview.ts';
import {type Place, pathOf} from '../draft/place.ts';
import {textAt} from '../draft/text.ts';
import type {Draft} from '../draft/types.ts';
import {escapePlaceholder, textOfPlaceholder} from '../lens/marks.ts';
import {askedIn, commentFor} from './asked.ts';
import {blockOfUnread, introductionSign} from './cut.ts';
import {type ItemTexts, isWritable, writtenItems} from './group.ts';
import {writtenAnswer} from './single.ts';
import type {Extent} from './types.ts';

/** All questions of a step or of the draft as one Markdown text: a heading for each, what is asked as a comment, the answer. */
export function oneTextOf(interview: Interview, draft: Draft, extent: Extent): string {
	const asked = askedIn(interview, draft, extent);
	const parts = asked.map(({question, heading}) => {
		const answer = question.fields ? groupText(interview, draft, question) : fieldText(interview, draft, question);
		return [`# ${heading}`, commentFor(question), ...(answer === '' ? [] : [answer])].join('\n\n');
	});
	const unread = draft.unread === undefined ? [] : [blockOfUnread(draft.unread)];
	return `${[introduction(extent), ...unread, ...parts].join('\n\n')}\n`;
}

function introduction(extent: Extent): string {
	const what =
		extent === 'draft'
			? 'all questions'
			: `step ${stepIds.indexOf(extent) + 1} of ${stepIds.length}, ${stepNames[extent]}`;
	return `${introductionSign}${what}.
Write below the headings, and leave them as they are; what stands in comments is not read.
An answer is taken away by deleting its text. Save and close the editor to have it read. -->`;
}

function fieldText(interview: Interview, draft: Draft, question: Question): string {
	const place = {question: question.path};
	const text = typedAt(interview, draft, place, question);
	return text === '' ? markText(draft, place, question) : writtenAnswer(question, text);
}

/** The text that is edited at a place; a flag that says no is not there. */
function typedAt(interview: Interview, draft: Draft, place: Place, field: Field): string {
	const text = textAt(interview, draft, place);
	return text.trim() === '' || (field.kind === 'flag' && text === 'no') ? '' : text;
}

/** The words for why there is no answer. */
function markText({marks}: Draft, place: Place, field: Field): string {
	const mark = marks[pathOf(place)];
	return mark === undefined || mark === 'skipped' ? '' : textOfPlaceholder(mark, field);
}

function groupText(interview: Interview, draft: Draft, question: Question): string {
	const items = isWritable(question) ? writtenItems(question, itemTexts(interview, draft, question)) : '';
	return items === '' ? markText(draft, {question: question.path}, question) : items;
}

/** The texts of all items of a group, by the paths of their columns. */
function itemTexts(interview: Interview, draft: Draft, {path, fields = []}: Question): ItemTexts[] {
	return itemsAt(draft.answers, path).map((_, item) => {
		const texts = fields.map((field) => {
			const place = {question: path, item, field: field.path};
			const text = typedAt(interview, draft, place, field);
			return [field.path, text === '' ? markText(draft, place, field) : escapePlaceholder(text)] as const;
		});
		return new Map(texts.filter(([, text]) => text !== ''));
	});
}
