import {planOf} from '../analysis/schedule/plan.ts';
import type {PlannedPhase} from '../analysis/schedule/types.ts';
import {type Answers, itemsAt, itemsInPlace} from '../answers/answers.ts';

/**
 * What is reached next in the first phase that has open tasks: its first milestone from `today` on, else its end. Nothing
 * in a document says which milestones are behind, so without a day it is the end. Undefined without such a phase.
 */
export function nextMilestone(answers: Answers, today: string | undefined): string | undefined {
	const items = itemsInPlace(answers, 'phases');
	const place = items.findIndex((item) => itemsAt(item, 'tasks').some(({done}) => done !== true));
	const phase = planOf(answers).phases[place];
	if (!phase) return undefined;
	const ahead = phase.milestones
		.map(({name, date}) => ({name, date: date ?? dayInBrackets.exec(name)?.[1]}))
		.filter(({name, date}) => name !== '' && today !== undefined && date !== undefined && date >= today);
	const [next] = ahead.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
	return next ? dated(next.name, next.date) : endOf(phase);
}

/** Days in words that count as no days of the plan: "Contract (2026-10-05)", "2026-10-01 to 2026-10-14". */
const dayInBrackets = /\((\d{4}-\d\d-\d\d)\)$/;
const lastOfTwo = /^\d{4}-\d\d-\d\d\s*(?:to|until|bis|-|–|—|\/|〜|～|から)\s*(\d{4}-\d\d-\d\d)$/;

function endOf({name, span, when}: PlannedPhase): string {
	const said = when.type === 'text' ? lastOfTwo.exec(when.text)?.[1] : undefined;
	return dated(`End of ${name}`, span?.end ?? said);
}

function dated(name: string, date: string | undefined): string {
	return date === undefined || name.endsWith(`(${date})`) ? name : `${name} (${date})`;
}
