import {itemsAt} from '../../core/answers/answers.ts';
import {isGridNear} from '../../flow/matrix/table.ts';
import {startersHere} from '../../flow/selectors/starters.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {findingsOfItem} from '../../flow/view/findings.ts';
import {columnRows, itemRows} from '../../flow/view/group.ts';
import {severityWords} from '../../flow/view/severity.ts';
import {countWords} from '../../words/counts.ts';
import {answerWords} from '../../words/lines/answers.ts';
import {readinessWords} from './list.ts';

/** The items of a group, and what can be done with them. */
export function groupLines(session: SessionState): string[] {
	const {noun} = itemRows(session);
	const count = itemsAt(session.draft.answers, session.focus.question).length;
	const ways = [
		...(count > 0 ? [answerWords.opens(count)] : []),
		answerWords.adds(count),
		...(startersHere(session).length > 0 ? [answerWords.starters] : []),
		...(isGridNear(session) && count > 0 ? [answerWords.scores] : []),
	];
	return [
		count === 0 ? answerWords.noItems(noun) : `${countWords.items(count, noun)}:`,
		...itemLines(session),
		`${ways.join('; ')}.`,
	];
}

/** A line for each item. */
function itemLines(session: SessionState): string[] {
	const {rows, noun} = itemRows(session);
	return rows.map(({index, name, summary, problem}) => {
		const [found] = findingsOfItem(session, index);
		const grave = found ? answerWords.foundInRow(severityWords[found.severity], found.message) : '';
		const words =
			problem === undefined
				? `${summary === '' ? '' : `: ${spoken(summary)}`}${grave}`
				: answerWords.toCorrectInRow(problem);
		return `${index + 1}. ${name === '' ? answerWords.nameless(noun) : name}${words}`;
	});
}

/** What stands in columns on a screen, as one sentence. */
function spoken(summary: string): string {
	return summary
		.split(' · ')
		.map((part) => part.replace(/\.$/, ''))
		.join('; ');
}

/** A line for each field of the item that is open. */
export function fieldLines(session: SessionState): string[] {
	return columnRows(session).map(({label, text, readiness, isCurrent}, index) => {
		const [first = '', ...more] = text.trim().split('\n');
		const words = first === '' ? readinessWords(readiness) : answerWords.firstLine(first, more.length);
		return `${index + 1}. ${label}: ${words}${readiness === 'finding' && first !== '' ? answerWords.toCorrectBehind : ''}${isCurrent ? answerWords.here : ''}`;
	});
}
