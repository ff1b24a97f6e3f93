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
	const ahead = phase.milestones.filter(
		({name, date}) => name !== '' && today !== undefined && date !== undefined && date >= today,
	);
	const [next] = ahead.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
	return next ? dated(next.name, next.date) : endOf(phase);
}

function endOf({name, span}: PlannedPhase): string {
	return dated(`End of ${name}`, span?.end);
}

function dated(name: string, date: string | undefined): string {
	return date === undefined ? name : `${name} (${date})`;
}
