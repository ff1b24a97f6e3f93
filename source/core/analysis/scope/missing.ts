import {type Answers, type Marks, valueAt} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {roleOf} from '../consensus/roles.ts';
import {approversNeeded, changeCalled, requiredByScope} from './scope.ts';

export type Missing = {path: string; problem: string; advice: string};

/** What the scope requires and the answers lack. A question that is marked as unknown or skipped is not asked again. */
export function unansweredForScope(answers: Answers): string[] {
	return requiredByScope(answers).filter((path) => isEmpty(answers, path));
}

export function missingForScope(answers: Answers, marks: Marks = {}): Missing[] {
	const change = changeCalled(answers);
	if (change === '') return [];
	const unanswered = requiredByScope(answers)
		.filter((path) => isEmpty(answers, path) && marks[path] === undefined)
		.map((path) => ({
			path,
			problem: `Reviewers of a change ${change} ask for it.`,
			advice: 'Answer it, or mark it as not known yet.',
		}));
	return [...unanswered, ...tooFewApprovers(answers)];
}

function isEmpty(answers: Answers, path: string): boolean {
	const value = valueAt(answers, path);
	if (Array.isArray(value)) return value.length === 0;
	return typeof value === 'object' ? true : lineAt(answers, path) === '';
}

function tooFewApprovers(answers: Answers): Missing[] {
	const needed = approversNeeded(answers);
	const approvers = rowsAt(answers, 'reviewers').filter(({item}) => roleOf(lineAt(item, 'role')) === 'approver');
	if (approvers.length === 0 || approvers.length >= needed) return [];
	return [
		{
			path: 'reviewers',
			problem: `${approvers.length} of ${needed} approvers that such a change takes.`,
			advice: 'Name another approver.',
		},
	];
}
