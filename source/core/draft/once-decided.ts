import {pageStage} from '../analysis/first-page/page.ts';
import type {Answers, Marks} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';

/** The marks of a new document: once it is decided, or over, nobody decides any more what was left open. */
export function marksOnceDecided(answers: Answers, marks: Marks): Marks {
	if (pageStage(lineAt(answers, 'status')) === 'open') return marks;
	return Object.fromEntries(
		Object.entries(marks).map(([path, mark]) => [path, mark === 'unknown' ? 'not recorded' : mark]),
	);
}
