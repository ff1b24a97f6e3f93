import type {Field} from '../core/answers/interview.ts';
import {visibleLine} from '../core/text/visible.ts';
import {layout} from '../flow/buffer/layout.ts';
import {keyFor} from '../flow/keys/way.ts';
import type {SessionState} from '../flow/state/state.ts';
import {isAlone} from '../flow/view/alone.ts';
import {findingsHere} from '../flow/view/findings.ts';
import {type FocusView, focusView} from '../flow/view/focus.ts';
import {columnRows, itemRows} from '../flow/view/group.ts';
import {guidanceFor} from '../flow/view/guidance.ts';
import {hasInstrument} from '../flow/view/instruments.ts';
import {saidHere} from '../flow/view/kept.ts';
import {markWords} from '../flow/view/mark-words.ts';
import {narrowing} from '../flow/view/narrowed.ts';
import {tourView} from '../flow/view/tour.ts';
import {questionWords} from '../words/screen/question.ts';
import {keptSign} from './components/kept.tsx';
import type {Run} from './components/row.tsx';
import {findingNotes} from './finding-lines.ts';
import {type Box, type Frame, frameOf, projectedFrame, type Size, withCard} from './frame.ts';
import {type Content, mostNotes, paneOf, tallest} from './pane.ts';
import {wrapped} from './wrap.ts';

/** The field at the focus; an interview without questions is refused long before it is drawn. */
export function currentFocus(state: SessionState): FocusView {
	const view = focusView(state);
	if (view === undefined) throw new Error(`Nothing is asked at ${state.focus.question}.`);
	return view;
}

/** What the pane of the question at the focus has to hold, in a pane of that width. */
export function contentOf(state: SessionState, width: number): Content {
	const view = currentFocus(state);
	const {prompt} = view.field;
	if (isAlone(state)) {
		const nothing = {guidance: '', least: 1, notes: 0, needed: 0, below: 0, hasSummary: false};
		return {prompt, wanted: wantedRows(state, view, width), ...nothing};
	}

	const guidance = guidanceOf(state.known.level, view.field);
	const below = state.focus.field === undefined ? 0 : columnRows(state).length;
	const needed = [...ownNotes(state, view, width), ...saidRows(state, width), ...asideRows(view, width)].length;
	const notes = notesOf(state, view, width, Math.max(needed, mostNotes)).length;
	const wanted = wantedRows(state, view, width);
	// Whoever has items knows what is asked.
	const least = view.control === 'list' ? Math.min(leastRows, wanted) : 1;
	return {prompt, guidance, wanted, least, notes, needed, below, hasSummary: hasInstrument(state)};
}

/** Of a list of items, as many rows as one goes about in. */
const leastRows = 5;

/** With as much of an example as one line takes. */
function guidanceOf(level: number | undefined, field: Field): string {
	const {guidance, example} = guidanceFor(level, field);
	const [first = '', ...more] = example.split('\n');
	const shown = first === '' ? '' : questionWords.example(first, more.length > 0);
	return [guidance, shown].filter((part) => part !== '').join(' ');
}

/** The parts of the window, with room for a card of the tour where there is one. */
export function frameFor(state: SessionState, size: Size): Frame {
	const frame = frameOf(size, state.preview);
	return tourView(state) ? withCard(frame) : frame;
}

/** Where the control at the focus draws, in a window of that size. */
export function controlBox(state: SessionState, size: Size): Box {
	const {question} = isAlone(state) ? projectedFrame(size) : frameFor(state, size);
	return paneOf(question, contentOf(state, question.width)).inner;
}

/** What is to be said about the answer at the focus, below its control, in so many rows of that width at most. */
export function notesOf(state: SessionState, view: FocusView, width: number, height: number): Run[][] {
	if (height < 1) return [];
	const own = [...ownNotes(state, view, width), ...saidRows(state, width), ...asideRows(view, width)].slice(0, height);
	const left = height - own.length;
	const found =
		left > 0 ? findingNotes(findingsHere(state), {width, height: left, reviewKey: keyFor(state, 'review-asked')}) : [];
	if (own.length > 0) return [...own, ...found];
	return found.length > 0 ? found : [[{text: view.need, meaning: 'quiet'}]];
}

/** Those who meet, where a person is asked for; what comes of words, where a time is. */
function asideRows({people = '', unplaced = ''}: FocusView, width: number): Run[][] {
	return [people, unplaced].flatMap((words) =>
		wrapped(words, width, mostAside).map((text): Run[] => [{text, meaning: 'quiet'}]),
	);
}

const mostAside = 3;

/** The most rows that are said about what is wrong. */
const longestProblem = 8;

/** What is wrong with the answer in as many rows as it takes, or else what stands in its place. */
function ownNotes(state: SessionState, {problem, mark, offer}: FocusView, width: number): Run[][] {
	if (problem !== undefined) return problemRows(problem, width);
	if (mark === 'unknown') return [[{text: `? ${markWords(state, mark)}`, meaning: 'warning'}]];
	if (mark !== undefined) return [[{text: `– ${markWords(state, mark)}`, meaning: 'quiet'}]];
	return offer === undefined ? [] : offerRows(offer, keyFor(state, 'offer-accepted'), width);
}

/** What the document may say already, in its own words. */
function saidRows(state: SessionState, width: number): Run[][] {
	const said = saidHere(state);
	if (said === undefined) return [];
	return wrapped(visibleLine(said), width - 2, mostSaid).map((text, row): Run[] => [
		{text: `${row === 0 ? keptSign : ' '} ${text}`, meaning: 'warning'},
	]);
}

const mostSaid = 2;

function problemRows(problem: string, width: number): Run[][] {
	return wrapped(visibleLine(problem), width - 2, longestProblem).map((text, row): Run[] => [
		{text: `${row === 0 ? '!' : ' '} ${text}`, meaning: 'problem'},
	]);
}

/** All of it is read before it is taken. */
function offerRows(offer: string, key: string, width: number): Run[][] {
	const way = questionWords.offer(key);
	const rows = wrapped(offer, width - way.length, mostOffered);
	return rows.map((shown, row) => [
		{text: row === 0 ? way : ' '.repeat(way.length), meaning: 'quiet'},
		{text: shown, meaning: 'accent'},
	]);
}

const mostOffered = 3;

function wantedRows(state: SessionState, {control, options}: FocusView, width: number): number {
	switch (control) {
		case 'line':
			return lineRows(state, width);
		case 'area':
			return tallest;
		case 'select':
			return options.length;
		case 'list':
			return itemRows(state).rows.length + 1 + (narrowing(state) ? 1 : 0);
	}
}

/** A long line goes on below, for a few rows. */
function lineRows({buffer}: SessionState, width: number): number {
	return buffer === undefined ? 1 : layout({...buffer, cursor: 0, top: 0}, width - 3, 3).rows.length;
}
