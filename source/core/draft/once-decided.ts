import {pageStage} from '../analysis/first-page/page.ts';
import {type Answers, itemsAt, type Marks} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {lineAt} from '../answers/rows.ts';
import {needs} from './gaps.ts';
import {newDraft} from './new-draft.ts';
import {type Place, questionAt} from './place.ts';
import {lacksSingle} from './progress.ts';

/**
 * Whether a mark has a place in the document: instead of an answer, of which of its items it is, or of what one of them
 * lacks. The name of an item has none, since a mark would be nobody's.
 */
function hasPlace(interview: Interview, answers: Answers, {question, item, field}: Place): boolean {
	const asked = questionAt(interview, question);
	if (item !== undefined) return field !== asked?.key;
	return itemsAt(answers, question).length === 0 || (asked !== undefined && lacksSingle(asked, answers));
}

/**
 * The marks of a new document: once it is decided, or over, nobody decides any more what was left open, and what a
 * review needs and nobody said is on no record.
 */
export function marksOnceDecided(interview: Interview, answers: Answers, marks: Marks): Marks {
	if (pageStage(lineAt(answers, 'status')) === 'open') return marks;
	const open = Object.entries(marks).map(([path, mark]) => [path, mark === 'unknown' ? 'not recorded' : mark]);
	const blank = needs(interview, {...newDraft(interview, '', ''), answers, marks})
		.filter(({place, need}) => need === 'review' && hasPlace(interview, answers, place))
		.map(({path}) => [path, 'not recorded'] as const);
	return {...Object.fromEntries(blank), ...Object.fromEntries(open)};
}
