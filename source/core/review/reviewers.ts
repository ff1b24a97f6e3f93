import {roleOf} from '../analysis/consensus/roles.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {labelledLines} from '../markdown/labelled.ts';
import {sectionsIn} from '../markdown/sections.ts';
import type {Subject} from './types.ts';
import {unreadText} from './unread.ts';

/** The lines about people that stand in place of the table of reviewers, or beside it. */
export function linesAroundReviewers(subject: Subject): string[] {
	return sectionsIn(subject.root)
		.filter(({title}) => /\b(?:reviewers?|approv\w+|consensus)\b/i.test(title))
		.flatMap((section) => unreadText(subject, section).split('\n'));
}

/** The reviewers of a table that is all there is; none where other lines may name more of them. */
export function namedReviewers(subject: Subject): Row[] {
	const named = rowsAt(subject.answers, 'reviewers').filter(({item}) => lineAt(item, 'name') !== '');
	const isNamedNearby =
		linesAroundReviewers(subject).some((line) => /[\p{L}\p{N}]/u.test(line)) ||
		labelledLines(subject).some(({label}) => /^(?:driver|approve|review|contribut|decid)/.test(label));
	return isNamedNearby ? [] : named;
}

/** Those who approve or advise; who drives it does not review it. */
export function readersAmong(reviewers: readonly Row[]): Row[] {
	return reviewers.filter(({item}) => ['approver', 'contributor'].includes(roleOf(lineAt(item, 'role')) ?? ''));
}
