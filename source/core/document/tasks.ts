import type {Entry, SectionPattern} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';

/** Where sections of items have their tasks: the bullets, and the one above them that says what they are. */
export type Tasks = {tasks: Entry; label?: string};

/** Undefined for a section that is not one of items, or has no tasks besides other bullets. */
export function tasksIn({repeat, body}: SectionPattern): Tasks | undefined {
	const list = body.find((part) => part.type === 'list');
	if (!repeat || !list) return undefined;
	for (const entry of list.entries) {
		if (isOfTasks(entry)) return {tasks: entry};
		const below = slotsOf(entry.line).length === 0 ? entry.children.find(isOfTasks) : undefined;
		if (below) return {tasks: below, label: entry.line.start};
	}

	return undefined;
}

/** The same with the tasks below a bullet of that text. */
export function withTasksBelow(pattern: SectionPattern, label: string): SectionPattern {
	return withEntry(pattern, (tasks) => ({line: {start: label, pieces: [], end: ''}, children: [tasks]}));
}

/** The same with the tasks beside the other bullets. */
export function withTasksBeside(pattern: SectionPattern): SectionPattern {
	return withEntry(pattern, (tasks) => tasks);
}

function withEntry(pattern: SectionPattern, entryOf: (tasks: Entry) => Entry): SectionPattern {
	const {tasks} = tasksIn(pattern) ?? {};
	if (!tasks) return pattern;
	const isThere = (entry: Entry): boolean => entry === tasks || entry.children.includes(tasks);
	const body = pattern.body.map((part) =>
		part.type === 'list'
			? {...part, entries: part.entries.map((entry) => (isThere(entry) ? entryOf(tasks) : entry))}
			: part,
	);
	return {...pattern, body};
}

function isOfTasks({each}: Entry): boolean {
	return each?.field.kind === 'tasks';
}
