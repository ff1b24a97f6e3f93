import {isSame, itemsAt, withValue} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';
import {isOfEarlier} from '../document/form.ts';
import {hasHistory} from '../document/histories/find.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Template} from '../template/parse.ts';
import type {Content} from './merge.ts';
import type {Versions} from './versions.ts';

const path = 'history';

/**
 * A change of the status gets a row of its history with the day `today`, and with nobody and no reason, which only a
 * person knows. None where the person wrote that row, took the history out or has marked it, or its newest row says so
 * already.
 */
export function recorded({now, before, mine, theirs, text}: Versions, merged: Content, today: string): Content {
	const status = lineAt(merged.answers, 'status');
	const isAsked = now.interview.questions.some((question) => question.path === path && question.kind === 'items');
	if (!isAsked || status === '' || isSame(status, lineAt(theirs.answers, 'status'))) return merged;
	const [old, rows] = [itemsAt(before.answers, path), itemsAt(merged.answers, path)];
	const isTakenOut = old.length > 0 && itemsAt(mine.answers, path).length === 0;
	if (isTakenOut || merged.marks[path] !== undefined) return merged;
	const isWritten = rows.some((row) => lineAt(row, 'status') === status && !old.some((known) => isSame(known, row)));
	if (isWritten) return merged;
	const isNewestFirst = lineAt(rows[0] ?? {}, 'date') > lineAt(rows.at(-1) ?? {}, 'date');
	const newest = isNewestFirst ? rows[0] : rows.at(-1);
	if (newest && lineAt(newest, 'status') === status) return merged;
	if (rows.length === 0 && !beginsHistory(now, merged, text)) return merged;
	const row = {date: today, status};
	return {...merged, answers: withValue(merged.answers, path, isNewestFirst ? [row, ...rows] : [...rows, row])};
}

/** A document without any day is given none; one in the form before the newest, or with a history of its own, gets no section of it. */
function beginsHistory(now: Template, {answers}: Content, text: string): boolean {
	const isDated = ['created', 'updated'].some((date) => lineAt(answers, date) !== '');
	const document = parsed(text);
	return isDated && !isOfEarlier(now, document) && !hasHistory(document);
}
