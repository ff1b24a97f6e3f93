import {listed} from '../../core/analysis/decision/words.ts';
import {itemsAt} from '../../core/answers/answers.ts';
import type {Question} from '../../core/answers/interview.ts';
import {type Place, questionAt} from '../../core/draft/place.ts';
import {
	columnsInOrder,
	isColumnAhead,
	isKnownFact,
	isShort,
	questionsAhead,
	questionsShown,
} from '../../core/draft/way.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {itemProblems} from '../selectors/item-problems.ts';
import {jumpIndex} from '../selectors/jump-rows.ts';
import {keptBehind} from '../selectors/kept.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {focused, isOfItem} from './focus.ts';
import {keptOpened, withoutKept} from './kept.ts';
import {reviewedAtEnd, sheetOpened} from './sheet.ts';

/** One column or question further; behind the last question comes the review, with what was filled in. */
export function next(session: SessionState): SessionState {
	const {focus, interview, sheet} = session;
	if (focus.field !== undefined) {
		const column = adjacentColumn(session, 1);
		return column ? focused(session, column) : itemLeft(session);
	}

	if (sheet?.left !== undefined) return sheetOpened(session);
	const kept = adjacentKept(session, 1);
	if (kept !== undefined) return keptOpened(session, kept);
	const question = adjacentQuestion(session, 1);
	if (question !== undefined) return withFactsTold(session, focused(session, {question}));
	return interview.questions.length === 0 ? session : reviewedAtEnd(session);
}

/** What the machine knows is no stop; what it was filled in with is told where it is passed. */
function withFactsTold(before: SessionState, after: SessionState): SessionState {
	const {questions} = after.interview;
	const [from, to] = [before, after].map(({focus}) => questions.findIndex(({path}) => path === focus.question));
	const facts = questionsShown(after.interview, after.draft)
		.filter((question) => isKnownFact(question, after.draft))
		.filter((question) => questions.indexOf(question) > (from ?? 0) && questions.indexOf(question) < (to ?? 0));
	if (facts.length === 0 || !before.isFresh || after.message) return after;
	const way = wayWords.leadsBack(wayTo(after, 'back-asked', contextOf(after)));
	return said(after, 'info', answeringMessages.filledIn(listed(facts.map(({label}) => label))), way);
}

export function back(session: SessionState): SessionState {
	if (session.focus.field !== undefined) {
		const column = adjacentColumn(session, -1);
		return column ? focused(session, column) : itemLeft(session);
	}

	if (session.keptAt) {
		const kept = adjacentKept(session, -1);
		return kept === undefined ? withoutKept(session) : keptOpened(session, kept);
	}

	const question = adjacentQuestion(session, -1);
	if (question === undefined) return said(session, 'info', answeringMessages.firstQuestion);
	const before = focused(withoutErrand(session), {question});
	const last = isShort(session.interview, session.draft) ? undefined : keptBehind(before, question).at(-1);
	return last === undefined ? before : keptOpened(before, last);
}

/** What is read next behind the question at the focus. */
function adjacentKept(session: SessionState, by: 1 | -1): number | undefined {
	if (isShort(session.interview, session.draft)) return undefined;
	const behind = keptBehind(session, session.focus.question);
	return behind[(session.keptAt ? behind.indexOf(session.keptAt.index) : -1) + by];
}

/** Another place, from wherever the person is; `kept` is what is read there instead of the question. */
export function chosen(session: SessionState, place: Place, kept?: number): SessionState {
	const {overlay: _, comparison: __, ...rest} = session;
	const there = focused(withoutErrand({...rest, screen: 'interview'}), place);
	return kept === undefined ? there : keptOpened(there, kept);
}

/** From here on, the next key goes on and not back to where a question was opened. */
function withoutErrand(session: SessionState): SessionState {
	const {left, ...sheet} = session.sheet ?? {};
	return left === undefined ? session : {...session, sheet};
}

/** Out of the item to the list of items; from anywhere else to the list of questions. */
export function left(session: SessionState): SessionState {
	if (session.focus.field !== undefined) return itemLeft(session);
	return jumpOpened(session);
}

/** The list of questions over what is on screen, with the one at hand highlighted. */
export function jumpOpened(session: SessionState): SessionState {
	return {...session, overlay: {name: 'jump', filter: '', index: jumpIndex(session)}};
}

/** Back to the list of items; what is no answer in this one is told. */
function itemLeft(session: SessionState): SessionState {
	const {focus} = session;
	const behind = isOfItem(focus, session.wholeItem) ? {...focus, item: (focus.item ?? 0) + 1} : focus;
	const list = focused(session, listOf(behind));
	const problem = itemProblems(list.interview, list.draft, focus.question).find(({item}) => item === focus.item);
	return problem ? said(list, 'warning', problem.text, answeringMessages.keptAsTyped) : list;
}

function listOf({question, item}: Place): Place {
	return {question, ...(item === undefined ? {} : {item})};
}

function adjacentColumn({interview, draft, focus}: SessionState, by: 1 | -1): Place | undefined {
	const question = questionAt(interview, focus.question);
	const columns = question ? columnsInOrder(question, draft) : [];
	const here = columns.findIndex(({path}) => path === focus.field);
	const item = itemsAt(draft.answers, focus.question)[focus.item ?? 0] ?? {};
	const others = by === 1 ? columns.slice(here + 1) : columns.slice(0, Math.max(here, 0)).reverse();
	const column = others.find((one) => question && isColumnAhead(interview, draft, question, one, item));
	return column && {...focus, field: column.path};
}

/** The next question that the way leads to; back, what the machine knows is gone to as well. */
function adjacentQuestion({interview, draft, focus}: SessionState, by: 1 | -1): string | undefined {
	const {questions} = interview;
	const here = questions.findIndex(({path}) => path === focus.question);
	const asked: ReadonlySet<Question> = new Set(
		by === 1 ? questionsAhead(interview, draft) : questionsShown(interview, draft),
	);
	const others = by === 1 ? questions.slice(here + 1) : questions.slice(0, here).reverse();
	return others.find((question) => asked.has(question))?.path;
}
