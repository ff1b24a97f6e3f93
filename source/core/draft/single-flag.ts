import {type Answers, itemsAt, valueAt, withValue} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {matterOf} from '../answers/rivals.ts';

/** The answers without the flag that one item alone may carry of those that compete with the one at `index`. */
export function withoutFlag(answers: Answers, group: Field, index: number): Answers {
	const {path, single} = group;
	const items = itemsAt(answers, path);
	const matter = matterOf(items[index] ?? {}, group);
	if (single === undefined) return answers;
	const others = items.map((item) =>
		matterOf(item, group) === matter && valueAt(item, single) !== undefined ? withValue(item, single, undefined) : item,
	);
	return withValue(answers, path, others);
}
