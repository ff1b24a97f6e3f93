import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {scopes} from './scopes.ts';
import type {Scope} from './types.ts';

/** The scope that was answered; undefined while there is none. */
export function scopeOf(answers: Answers): Scope | undefined {
	const answered = lineAt(answers, 'scope').toLowerCase();
	return scopes.find(({name}) => name === answered);
}

/** The paths of the questions that its scope requires for a review, those of nearer scopes first. */
export function requiredByScope(answers: Answers): string[] {
	const scope = scopeOf(answers);
	return scope ? scopes.slice(0, scopes.indexOf(scope) + 1).flatMap(({required}) => required) : [];
}
