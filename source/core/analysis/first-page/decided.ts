import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {alsoDecided} from './also.ts';
import {namesUpTo, type Page, peopleOf, verdictOf} from './page.ts';
import {firstSentence, isTooLong, wordCount} from './sentences.ts';
import {peopleText} from './to-agree.ts';
import {decisionText} from './to-decide.ts';
import type {PageLine, Step} from './types.ts';

const mostNames = 4;

/** What was decided, by whom and when, and which question was left open. */
export function decided(page: Page, step: Step): PageLine {
	return {
		label: 'Decided',
		text: [`${whichText(page, step)}.${alsoDecided(page, step)}`, agreedText(page, step), leftOpen(page, step)]
			.filter((part) => part !== '')
			.join(' '),
	};
}

/** The decision, or that nobody recorded which of the options it was. */
function whichText(page: Page, step: Step): string {
	const {main, marks} = page;
	const isLost = !main.selected && main.chosen === '' && marks.options === 'not recorded';
	return isLost
		? `Which option was chosen is not recorded ([options](#alternatives-considered))`
		: decisionText(page, step);
}

/** The approvers who said no all the same. */
export function objected({answers}: Page, step: Step): PageLine | undefined {
	const against = peopleOf(answers, 'approver').filter((row) => verdictOf(row) === 'objects');
	return against.length === 0 ? undefined : {label: 'Objected', text: `${peopleText(against, step)}.`};
}

function agreedText(page: Page, step: Step): string {
	const names = agreedNames(page, step);
	const date = dayOfStatus(page.answers, (status) => /^(?:approved|accepted)$/i.test(status));
	if (names === '') return date === undefined ? '' : `Approved on ${date}.`;
	// They may have agreed before, each on another day.
	return `Agreed by ${names}${date === undefined ? '' : `; approved on ${date}`}.`;
}

/** The approvers who agree, else who decided; empty where nobody is named. */
export function agreedNames({answers}: Page, step: Step): string {
	const approvers = peopleOf(answers, 'approver').filter((row) => verdictOf(row) === 'agrees');
	if (approvers.length > 0) return peopleText(approvers, step);
	return namesUpTo(
		linesAt(answers, 'deciders').filter((name) => wordCount(name) <= 8),
		mostNames,
	);
}

/** The last day on which it came to a status. */
export function dayOfStatus(answers: Answers, isStatus: (status: string) => boolean): string | undefined {
	return rowsAt(answers, 'history')
		.filter(({item}) => isStatus(lineAt(item, 'status')))
		.map(({item}) => lineAt(item, 'date'))
		.findLast(isDate);
}

function leftOpen({answers}: Page, step: Step): string {
	const rows = rowsAt(answers, 'openQuestions');
	const isBlocking = ({item}: Row): boolean => item.blocks === true;
	const questions = [...rows.filter(isBlocking), ...rows.filter((row) => !isBlocking(row))]
		.map(({item}) => lineAt(item, 'question'))
		.filter((line) => line !== '');
	const [first] = questions;
	const sentence = first && firstSentence(first);
	if (sentence === undefined || sentence === '') return '';
	const more = questions.length > 1 ? ` (and ${questions.length - 1} more)` : '';
	const isLinked = step >= 8 || isTooLong(sentence);
	return isLinked ? '[Questions](#open-questions) are left open.' : `Left open: ${sentence}${more}`;
}
