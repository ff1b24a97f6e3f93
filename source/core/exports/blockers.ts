import {type Answers, valueAt} from '../answers/answers.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';
import {stateOfText} from '../review/unwritten.ts';
import {isDate} from '../text/day.ts';

/**
 * What stands in the way: objections that nobody has answered, questions that must be answered before the decision, and
 * those that should be answered by `today` (YYYY-MM-DD); without a day, none of them is late.
 */
export function blockersOf(answers: Answers, isDecided: boolean, today: string | undefined): string[] {
	const objections = rowsAt(answers, 'objections').filter(({item}) => isOpenObjection(item));
	return [
		...objections.map(({item}) => `Objection${by(lineAt(item, 'who'))}: ${lineAt(item, 'objection')}`),
		...rowsAt(answers, 'openQuestions').flatMap(({item}) => questionIn(item, isDecided, today)),
	];
}

/** Whether nobody has said what became of an objection. */
export function isOpenObjection(item: Answers): boolean {
	const isSettled = isSaid(lineAt(item, 'resolution')) || isSaid(lineAt(item, 'disposition'));
	return lineAt(item, 'objection') !== '' && !isSettled;
}

/** What only holds a place for an answer is none. */
function isSaid(text: string): boolean {
	return stateOfText(text, new Set()) === 'written';
}

function questionIn(item: Answers, isDecided: boolean, today: string | undefined): string[] {
	const [question, due] = [lineAt(item, 'question'), lineAt(item, 'due')];
	const isLate = today !== undefined && isDate(due) && due < today;
	const isBlocking = valueAt(item, 'blocks') === true && !isDecided;
	if (question === '' || !(isLate || isBlocking)) return [];
	const facts = [...(isBlocking ? ['blocks the decision'] : []), ...dueIn(due, isLate)].join(', ');
	return [`Question${by(lineAt(item, 'owner'))} (${facts}): ${question}`];
}

function by(name: string): string {
	return name === '' ? '' : ` of ${name}`;
}

function dueIn(due: string, isLate: boolean): string[] {
	if (!isDate(due)) return [];
	return [isLate ? `overdue, was due ${due}` : `due ${due}`];
}
