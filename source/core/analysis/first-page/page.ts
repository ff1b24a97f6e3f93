import type {Answers, Marks} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {type Role, roleOf} from '../consensus/roles.ts';
import {listed} from '../decision/words.ts';
import {type MainDecision, mainDecision} from './decision.ts';
import type {PageStage} from './types.ts';

/** What all lines are made from. */
export type Page = {answers: Answers; marks: Marks; stage: PageStage; main: MainDecision};

export function pageOf(answers: Answers, marks: Marks): Page {
	return {answers, marks, stage: pageStage(lineAt(answers, 'status')), main: mainDecision(answers)};
}

/** How far a document with this status is. */
export function pageStage(status: string): PageStage {
	if (/^(?:approved|accepted)$/i.test(status)) return 'decided';
	if (/^implemented$/i.test(status)) return 'done';
	return /^(?:rejected|withdrawn|deferred|superseded|closed)$/i.test(status) ? 'ended' : 'open';
}

/** The reviewers of a role that have a name. */
export function peopleOf(answers: Answers, role: Role): Row[] {
	return rowsAt(answers, 'reviewers').filter(
		({item}) => roleOf(lineAt(item, 'role')) === role && lineAt(item, 'name') !== '',
	);
}

/** What somebody said: whether they agree, and on which condition; empty while they said nothing. */
export function verdictOf({item}: Row): string {
	return lineAt(item, 'answer');
}

/** Names in a row; more than so many are counted. */
export function namesUpTo(names: readonly string[], most: number): string {
	if (names.length <= most) return listed(names);
	return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}
