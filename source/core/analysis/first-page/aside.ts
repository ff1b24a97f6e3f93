import {type Answers, itemsInPlace, type Marks, notApplicable, valueAt, withValue} from '../../answers/answers.ts';

/** In the place of what does not arise. */
const aside = '-';

/** The answers with what does not arise as answered, so that nothing of it counts as missing. */
export function withAside(answers: Answers, marks: Marks): Answers {
	const paths = Object.keys(marks).filter((path) => marks[path]?.startsWith(notApplicable));
	// Whoever cannot go back has no sign to look for, and nobody to decide it.
	const all = paths.includes('rollback.steps') ? [...paths, 'rollback.trigger', 'rollback.decider'] : paths;
	return all.reduce(withOneAside, answers);
}

/** Whether a whole list is set aside. */
export function isListAside(answers: Answers, path: string): boolean {
	return valueAt(answers, path) === aside;
}

function withOneAside(answers: Answers, path: string): Answers {
	const [, group, index, column = ''] = /^(.+?)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
	if (group === undefined) return valueAt(answers, path) === undefined ? withValue(answers, path, aside) : answers;
	const items = itemsInPlace(answers, group).map((item, at) =>
		at === Number(index) && valueAt(item, column) === undefined ? withValue(item, column, aside) : item,
	);
	return withValue(answers, group, items);
}
