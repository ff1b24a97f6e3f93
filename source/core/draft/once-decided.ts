import {pageStage} from '../analysis/first-page/page.ts';
import type {Answers, Marks} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {lineAt} from '../answers/rows.ts';
import {needs} from './gaps.ts';
import {newDraft} from './new-draft.ts';

/**
 * The marks of a new document: once it is decided, or over, nobody decides any more what was left open, and what a
 * review needs and nobody said is on no record.
 */
export function marksOnceDecided(interview: Interview, answers: Answers, marks: Marks): Marks {
	if (pageStage(lineAt(answers, 'status')) === 'open') return marks;
	const open = Object.entries(marks).map(([path, mark]) => [path, mark === 'unknown' ? 'not recorded' : mark]);
	const blank = needs(interview, {...newDraft(interview, '', ''), answers, marks})
		.filter(({place, need}) => need === 'review' && place.item === undefined)
		.map(({path}) => [path, 'not recorded'] as const);
	return {...Object.fromEntries(blank), ...Object.fromEntries(open)};
}
