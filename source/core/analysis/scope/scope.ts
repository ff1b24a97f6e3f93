import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {isOneWay} from '../reversibility/reversibility.ts';
import {scopes} from './scopes.ts';
import type {Scope} from './types.ts';

/** The scope that was answered; undefined while there is none. */
export function scopeOf(answers: Answers): Scope | undefined {
	const answered = lineAt(answers, 'scope').toLowerCase();
	return scopes.find(({name}) => name === answered);
}

/** What is asked, beside that, of what cannot be taken back within a day. */
const requiredOneWay = ['reversibility.because', 'claims', 'rollback.data'] as const;

/** The paths of the questions that scope and reversibility require for a review, those of nearer scopes first. */
export function requiredByScope(answers: Answers): string[] {
	const scope = scopeOf(answers);
	const ofScope = scope ? scopes.slice(0, scopes.indexOf(scope) + 1).flatMap(({required}) => required) : [];
	return [...new Set([...ofScope, ...(isOneWay(answers) ? requiredOneWay : [])])];
}

/** How many approvers it takes; two at least where it cannot be taken back. None are asked for while neither is answered. */
export function approversNeeded(answers: Answers): number {
	return Math.max(scopeOf(answers)?.approvers ?? 0, isOneWay(answers) ? 2 : 0);
}

/** Which change it is, in words: "with scope company", "that cannot be taken back within a day". */
export function changeCalled(answers: Answers): string {
	const scope = scopeOf(answers);
	const parts = [
		scope ? `with scope ${scope.name}` : '',
		isOneWay(answers) ? 'that cannot be taken back within a day' : '',
	];
	return parts.filter((part) => part !== '').join(' and ');
}
