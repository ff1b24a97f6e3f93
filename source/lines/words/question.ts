import {isRequired} from '../../core/answers/required.ts';
import {questionAt} from '../../core/draft/place.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {findingsHere} from '../../flow/view/findings.ts';
import {type FocusView, focusView} from '../../flow/view/focus.ts';
import {columnRows, itemRows} from '../../flow/view/group.ts';
import {guidanceFor} from '../../flow/view/guidance.ts';
import {summaryView} from '../../flow/view/instruments.ts';
import {saidHere} from '../../flow/view/kept.ts';
import {severityWords} from '../../flow/view/severity.ts';
import {answerWords} from '../../words/lines/answers.ts';
import {answerLines} from './answer.ts';
import {groupLines} from './items.ts';
import {widest} from './widest.ts';

/** The question at the focus with all that belongs to it, and what stands there as its answer. */
export function questionLines(session: SessionState): string[] {
	const view = focusView(session);
	if (!view) return [answerWords.nothingAsked];
	const {field, offer, problem} = view;
	const said = saidHere(session);
	// Told with the list, it need not be told again with each field of an item.
	const summary = session.focus.field === undefined ? summaryView(session, widest)?.summary : undefined;
	return [
		`${placeWords(session)}, ${needWord(session, view)}: ${field.label}.`,
		field.prompt,
		...guidanceLines(session, view),
		...optionLines(view),
		...(view.control === 'list' ? groupLines(session) : []),
		...(view.people === undefined ? [] : [view.people]),
		...(view.unplaced === undefined ? [] : [view.unplaced]),
		...answerLines(session, view),
		...(problem === undefined ? [] : [answerWords.toCorrect(problem)]),
		...findingsHere(session).map(({severity, message, next}) =>
			answerWords.found(severityWords[severity], message, next),
		),
		...(said === undefined ? [] : [said]),
		...(offer === undefined ? [] : [answerWords.fillsIn(offer)]),
		...(summary === undefined ? [] : [answerWords.computed(summary)]),
	];
}

/** "Step 2 of 5, Research and analysis. Question 3 of 4", or within an item "Option 2 of 3. Field 1 of 11". */
function placeWords(session: SessionState): string {
	const {step, steps, stepName, question, questions, item} = breadcrumb(session);
	if (session.focus.field === undefined) return answerWords.question(step, steps, stepName, question, questions);
	const columns = columnRows(session);
	const at = columns.findIndex(({isCurrent}) => isCurrent) + 1;
	const name = itemRows(session).rows.find(({isCurrent}) => isCurrent)?.name ?? '';
	const words = `${item?.charAt(0).toUpperCase()}${item?.slice(1)}${name === '' ? '' : `, ${name}`}`;
	return answerWords.field(words, at, columns.length);
}

function needWord({interview, draft, focus}: SessionState, {field}: FocusView): string {
	const decides = focus.field === undefined && questionAt(interview, focus.question)?.brief === true;
	if (!isRequired(field, draft.answers)) return decides ? answerWords.decides : answerWords.optional;
	return field.required === 'draft' ? answerWords.needed : answerWords.neededForReview;
}

function guidanceLines({known, focus}: SessionState, {field}: FocusView): string[] {
	const {guidance, example} = guidanceFor(known.level, field);
	const [first = '', ...more] = (known.level === undefined ? (field.example ?? '') : example).split('\n');
	const isField = focus.field !== undefined;
	return [
		...(guidance === '' ? [] : [isField ? guidance : answerWords.guidance(guidance)]),
		...(first === '' ? [] : [answerWords.exampleInShort(first, more.length > 0)]),
	];
}

function optionLines({options, control}: FocusView): string[] {
	if (control !== 'select') return [];
	return options.map(({text, isTaken}, index) => `${index + 1}. ${text}${isTaken ? answerWords.chosen : ''}`);
}

/** What is to be typed, before the cursor. */
export function questionPrompt(session: SessionState): string {
	const view = focusView(session);
	const isSeveral = view?.field.kind === 'choices';
	const words = {
		line: answerWords.linePrompt,
		area: answerWords.areaPrompt,
		select: isSeveral ? answerWords.severalPrompt : answerWords.onePrompt,
		list: answerWords.listPrompt,
	};
	return words[view?.control ?? 'line'];
}
