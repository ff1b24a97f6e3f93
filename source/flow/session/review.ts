import {unwritable} from '../../core/draft/gaps.ts';
import {pathOf} from '../../core/draft/place.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import type {Step} from '../actions/action.ts';
import {wayTo} from '../keys/way.ts';
import {isUnchanged} from '../selectors/draft.ts';
import {keptBehind} from '../selectors/kept.ts';
import {type ReviewRow, reviewRows} from '../selectors/review-rows.ts';
import {sheetRows} from '../selectors/sheet-rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import type {Review} from '../state/writing.ts';
import {committed} from './commit.ts';
import {opened} from './focus.ts';
import {chosen} from './navigate.ts';
import {parkAsked} from './parking.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {saveNow} from './saving.ts';
import {sheetTaken} from './sheet.ts';
import {targetOpened} from './target.ts';

/**
 * The session after another one, with the same row highlighted, or the next one behind it that is still there; the
 * first one stays that. An answer moves the lines of what stands below it, which are the same rows all the same.
 */
export function keepingRow(before: SessionState, after: SessionState): SessionState {
	const {index} = before.review;
	if (after.screen !== 'review' || index === 0) return after;
	const names = namesOf(reviewRows(after));
	const same = firstAmong(names, namesOf(reviewRows(before)).slice(index));
	return {...after, review: {...after.review, index: same ?? Math.min(index, names.length - 1)}};
}

/**
 * The session with what was found. Who went down while there was nothing to look at would write the file with the next
 * Enter, so the highlight does not follow the writing of it behind what came.
 */
export function withinFound(before: SessionState, after: SessionState): SessionState {
	const isFoot = ({row}: ReviewRow): boolean => row === 'target' || row === 'write';
	const last = reviewRows(after).findLastIndex((row) => !isFoot(row));
	if (after.screen !== 'review' || last < 0 || !reviewRows(before).every(isFoot)) return keepingRow(before, after);
	return {...after, review: {...after.review, index: Math.min(before.review.index, last)}};
}

export function reviewRowMoved(session: SessionState, to: RowMove): SessionState {
	const last = reviewRows(session).length - 1;
	const index = rowAfter(to, session.review.index, last);
	return index === session.review.index ? session : {...session, review: {...session.review, index}};
}

/** Enter on a row: to the question, into the path, or the file is written. */
export function reviewRowConfirmed(session: SessionState): Step {
	const rows = reviewRows(session);
	const row = rows[session.review.index];
	const leaving = {...session, review: {...session.review, left: namesOf(rows).slice(session.review.index)}};
	if (row?.row === 'gap') return [chosen(leaving, row.gap.place), []];
	if (row?.row === 'finding') return [findingChosen(leaving, row.finding), []];
	if (row?.row === 'parked') return [parkAsked(session, row.at), []];
	return row?.row === 'target' ? [targetOpened(session), []] : written(session);
}

/** Of what was filled in, all taken with the first row; with any other, to its question, from which the next key leads back. */
export function sheetConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'sheet') return session;
	const row = sheetRows(session)[overlay.index - 1];
	if (!row) return sheetTaken(session);
	return {...chosen(session, {question: row.question}), sheet: {...session.sheet, left: overlay.index}};
}

/** The review with the row highlighted that was opened, or the next one behind it that is still there. */
export function atRowLeft(session: SessionState): SessionState {
	const {left, ...review} = session.review;
	if (!left) return session;
	return {...session, review: {...review, index: firstAmong(namesOf(reviewRows(session)), left) ?? review.index}};
}

/** The place of the first of `wanted` that is among these. */
function firstAmong(names: readonly string[], wanted: readonly string[]): number | undefined {
	return wanted.map((name) => names.indexOf(name)).find((at) => at >= 0);
}

/** Several rows may be about the same: they are counted. */
function namesOf(rows: readonly ReviewRow[]): string[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		const name = nameOf(row);
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name} ${count}`;
	});
}

/** What a row is about, however it is worded by now. */
function nameOf(row: ReviewRow): string {
	if (row.row === 'gap') return `gap-${row.gap.path}`;
	if (row.row === 'parked') return `parked-${row.at}`;
	if (row.row !== 'finding') return row.row;
	const {rule, place, message} = row.finding;
	return `${rule} ${place ? pathOf(place) : message}`;
}

/** To the question that a finding is about, or to the part of the document that stays as it is. */
function findingChosen(session: SessionState, {place, kept, line}: PlacedFinding): SessionState {
	if (place) return chosen(session, place);
	const question = session.interview.questions.find(
		({path}) => kept !== undefined && keptBehind(session, path).includes(kept),
	);
	if (question) return chosen(session, {question: question.path}, kept);
	return said(session, 'info', keepingMessages.noQuestion(line));
}

/** The same, in the newest form of the template. */
export function movedAndWritten(session: SessionState): Step {
	if (session.screen !== 'review') return [session, []];
	if (session.isOfEarlierForm) return written(session, {isMoved: true});
	return [said(session, 'info', keepingMessages.newestForm), []];
}

/** Asks whether the file can be written; only what every file needs stands in its way. */
export function written(session: SessionState, form: Pick<Review, 'isMoved'> = {}): Step {
	const ready = committed(session);
	const {draft, review, interview} = ready;
	if (review.busy) return [session, []];
	if (review.target === '') return [targetOpened(ready), []];
	const blocking = unwritable(interview, draft).find(({need}) => need === 'draft');
	if (blocking) {
		const advice = keepingMessages.allThatIsNeeded(blocking.label, wayTo(ready, 'confirmed', 'review'));
		return [said(ready, 'warning', `${blocking.label}: ${blocking.problem}`, advice), []];
	}

	const {isMoved: _, ...others} = review;
	const next = {...ready, review: {...others, ...form, busy: true}};
	// What is written elsewhere is put away as a draft afterwards, so there has to be one.
	const [kept, effects] = isUnchanged(ready) && review.target !== draft.base?.path ? saveNow(next) : [next, []];
	return [kept, [...effects, {type: 'check-target', target: review.target, draft, ...form}]];
}

/** Back to the questions, where the person was. */
export function returned(session: SessionState): SessionState {
	const {comparison: _, ...rest} = session;
	return opened(
		{...rest, screen: 'interview', review: {...rest.review, busy: false}},
		session.focus,
		session.buffer?.cursor,
	);
}
