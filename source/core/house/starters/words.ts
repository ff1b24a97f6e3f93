import {isRecord, type Json} from '../../answers/answers.ts';
import {counted} from '../../text/plural.ts';
import type {Added} from './apply.ts';

/** What a starter adds, in words: "3 options, 1 checklist with 10 tasks"; empty when it adds nothing. */
export function addedText(added: readonly Added[]): string {
	return added
		.map(({question, items}) => {
			if (!question.fields) return question.label.toLowerCase();
			const tasks = items.flatMap((item) => (isRecord(item) && Array.isArray(item.tasks) ? item.tasks : [])).length;
			return counted(items.length, question.item ?? 'item') + (tasks === 0 ? '' : ` with ${counted(tasks, 'task')}`);
		})
		.join(', ');
}

/** What it adds, item by item: the name of each, and behind a colon what else it says, in the order of its columns. */
export function addedLines(added: readonly Added[]): string[] {
	return added.flatMap(({question: {fields = []}, items}) =>
		items.map((item) => {
			const values = isRecord(item) ? fields.map(({path}) => item[path]) : [item];
			const [name = '', ...rest] = values.flatMap(textsIn);
			return rest.length === 0 ? name : `${name}: ${rest.join('; ')}`;
		}),
	);
}

/** The texts of a value, those of tasks and other items of a list among them. */
function textsIn(value: Json | undefined): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return isRecord(value) ? textsIn(value.text) : [];
}
