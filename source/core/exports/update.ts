import {type Answers, itemsAt} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';
import {visibleLine} from '../text/visible.ts';
import {blockersOf} from './blockers.ts';
import {implementationId} from './implementation.ts';
import {nextMilestone} from './next-milestone.ts';
import {noteOfNulls} from './nulls.ts';
import type {UpdateMessage} from './schemas.ts';
import {workStageOf} from './statuses.ts';
import type {ExportFormat, Handed} from './types.ts';

/** The message `engineering.update`: how far the work is, and what stands in its way. */
export const update: ExportFormat = {
	name: 'update',
	summary: 'the message engineering.update, or with --text the lines of a weekly mail',
	mediaType: 'application/jsonl',
	hasText: true,
	make(handed) {
		const value = messageOf(handed);
		return {value, text: textOf(handed, value), notes: notesOf(handed, value)};
	},
};

function messageOf(handed: Handed): UpdateMessage {
	const {answers, status, today} = handed;
	const tasks = itemsAt(answers, 'phases').flatMap((phase) => itemsAt(phase, 'tasks'));
	const ticked = tasks.filter(({done}) => done === true).length;
	const stage = workStageOf(status);
	const isOver = stage === 'completed' || stage === 'ended';
	const blockers = isOver ? [] : blockersOf(answers, stage === 'agreed', today);
	const begun = ticked > 0 ? 'in_progress' : stage === 'agreed' && tasks.length > 0 ? 'started' : null;
	return {
		implementation_id: implementationId(handed),
		status: stage === 'completed' ? stage : stage === 'ended' ? null : blockers.length > 0 ? 'blocked' : begun,
		// Rounded down, since 100 means that nothing is left.
		progress_percentage: tasks.length === 0 ? null : Math.floor((ticked * 100) / tasks.length),
		blockers,
		next_milestone: (isOver ? undefined : nextMilestone(answers, today)) ?? null,
	};
}

function notesOf({answers, status, today}: Handed, value: UpdateMessage): string[] {
	const hasDates = itemsAt(answers, 'openQuestions').some((item) => lineAt(item, 'due') !== '');
	// Where all is done, nothing comes next.
	const asked = value.status === 'completed' ? {...value, next_milestone: ''} : value;
	return [
		...noteOfNulls(asked),
		...noteOfStatus(answers, status, value),
		...(value.status !== 'completed' && value.progress_percentage === 100
			? [`All tasks are ticked, and the status is ${status === '' ? 'not said' : `"${status}"`}.`]
			: []),
		...(value.status === 'completed' && value.progress_percentage !== 100 && value.progress_percentage !== null
			? [`The status is "${status}", and not all tasks are ticked.`]
			: []),
		...(today === undefined && hasDates && value.status !== 'completed'
			? ['Without --today YYYY-MM-DD no question counts as overdue, and no milestone as passed.']
			: []),
	];
}

/** Why there is no status, where the document has one. */
function noteOfStatus(answers: Answers, status: string, value: UpdateMessage): string[] {
	if (value.status !== null || status === '') return [];
	if (workStageOf(status) === 'ended') return [`The status is "${status}", so there is no work to tell of.`];
	const hasTasks = itemsAt(answers, 'phases').some((phase) => itemsAt(phase, 'tasks').length > 0);
	return [`${hasTasks ? 'No task is done' : 'There are no tasks'}, and the status is "${status}".`];
}

const words = {started: 'started', in_progress: 'in progress', blocked: 'blocked', completed: 'completed'} as const;

function textOf({answers}: Handed, {status, progress_percentage: progress, blockers, next_milestone}: UpdateMessage) {
	const state = [
		...(status === null ? [] : [words[status]]),
		...(progress === null ? [] : [`${progress} % of the tasks done`]),
	].join(', ');
	const title = lineAt(answers, 'title') || 'This work';
	const lines = [
		`${title}: ${state === '' ? 'nothing says how far it is' : state}.`,
		...blockers.map((blocker) => `- ${blocker}`),
		...(next_milestone === null ? [] : [`Next: ${next_milestone}`]),
	];
	return `${lines.map(visibleLine).join('\n')}\n`;
}
