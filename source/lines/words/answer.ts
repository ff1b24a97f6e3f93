import {fieldAt} from '../../core/draft/place.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {type FocusView, focusView} from '../../flow/view/focus.ts';
import {markWords} from '../../flow/view/mark-words.ts';
import {answerWords} from '../../words/lines/answers.ts';

/** Lines of an answer that are told with its question; the rest is told when somebody asks. */
const most = 5;

/** What stands as the answer of a question: its text, or the mark that stands for one. Nothing of a list of items. */
export function answerLines(session: SessionState, view: FocusView): string[] {
	const {buffer} = session;
	if (view.mark !== undefined) return [markWords(session, view.mark)];
	if (view.control === 'select') return takenSentence(view);
	if (!buffer || buffer.text === '') return [];
	const lines = buffer.text.split('\n');
	if (lines.length === 1) return [answerWords.answer(buffer.text)];
	const rest = lines.length - most;
	return [
		answerWords.answerOf(lines.length),
		...lines.slice(0, rest > 1 ? most : undefined),
		...(rest > 1 ? [answerWords.moreLines(rest)] : []),
	];
}

/** All of it. */
export function wholeAnswer(session: SessionState): string[] {
	const view = focusView(session);
	const text = session.buffer?.text ?? '';
	if (view && text !== '' && view.mark === undefined) return [answerWords.answerBelow, ...text.split('\n')];
	const found = view ? answerLines(session, view) : [];
	return found.length > 0 ? found : [answerWords.noAnswer];
}

export function wholeExample({interview, focus}: SessionState): string[] {
	const example = fieldAt(interview, focus)?.example;
	return example === undefined ? [answerWords.noExample] : [answerWords.example, ...example.split('\n')];
}

function takenSentence({options}: FocusView): string[] {
	const taken = options.filter(({isTaken}) => isTaken).map(({text}) => text);
	return taken.length === 0 ? [] : [answerWords.answer(taken.join(', '))];
}
