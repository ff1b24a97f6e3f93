import type {Answers} from '../../answers/answers.ts';
import type {Computed} from '../computed/types.ts';
import {mermaidOf} from './mermaid.ts';
import {planOf} from './plan.ts';

/**
 * What the document shows as its timeline; undefined when there is neither a date nor a dependency to compute from. In
 * the earlier wording where that is asked for.
 */
export function timelineOf(answers: Answers, isEarlier = false): string | undefined {
	const plan = planOf(answers);
	const hasDependency = plan.phases.some(({waitsFor}) => waitsFor.length > 0);
	if (!plan.calendar && !hasDependency) return undefined;
	return mermaidOf(plan, typeof answers.title === 'string' ? answers.title : '', isEarlier);
}

/** A Mermaid fence is the timeline when it starts a Gantt chart, whatever stands in it by now. */
export const timeline: Computed = {
	text: (answers) => timelineOf(answers),
	earlier: (answers) => [timelineOf(answers, true)],
	isOwn: (block: string) =>
		/^ {0,3}(?:`{3,}|~{3,})[ \t]*mermaid\b[^\n]*\n(?:[ \t]*(?:%%[^\n]*)?\r?\n)*[ \t]*gantt\b/.test(block),
};
