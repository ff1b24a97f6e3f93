import {type Answers, valueAt} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import type {Page} from './page.ts';
import {firstSentence, withStop, wordCount} from './sentences.ts';
import type {PageLine} from './types.ts';

const link = '(#open-questions)';

const mostShown = 4;

/** The words of the line with its label, which has room of its own beside the other lines. */
export const mostWordsOfOpen = 60;

/** The questions that nobody has answered, what blocks the decision first: who finds out, and by when. */
export function leftToAnswer({answers}: Page): PageLine | undefined {
	const asked = rowsAt(answers, 'openQuestions')
		.map(({item}) => item)
		.filter((item) => lineAt(item, 'question') !== '')
		.toSorted((one, other) => Number(isBlocking(other)) - Number(isBlocking(one)));
	if (asked.length === 0) return undefined;
	for (let shown = Math.min(mostShown, asked.length); shown > 0; shown--) {
		const more = asked.length > shown ? ` ([all ${asked.length}]${link})` : '';
		const text = asked.slice(0, shown).map(questionText).join(' ') + more;
		if (wordCount(text) < mostWordsOfOpen) return {label: 'Open', text};
	}

	return {label: 'Open', text: `[${asked.length === 1 ? '1 question' : `${asked.length} questions`}]${link}.`};
}

function isBlocking(item: Answers): boolean {
	return valueAt(item, 'blocks') === true;
}

function questionText(item: Answers): string {
	const question = lineAt(item, 'question');
	const sentence = firstSentence(question) ?? withStop(question);
	const owner = lineAt(item, 'owner');
	const due = lineAt(item, 'due');
	const settled = [
		...(owner !== '' && wordCount(owner) <= 8 ? [owner] : []),
		...(isDate(due) ? [`by ${due}`] : []),
	].join(', ');
	return `${sentence}${settled === '' ? '' : ` (${settled})`}`;
}
