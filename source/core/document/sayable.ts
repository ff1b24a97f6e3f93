import {type Answers, itemsAt, valueAt, withValue} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';

/**
 * The answers without what no document can say: which item carries the flag that only one can, as long as it has no
 * name by which another place could mean it. An item of which nothing else is known stays in its place.
 */
export function sayable({questions}: Interview, answers: Answers): Answers {
	let result = answers;
	for (const {path, key, single} of questions) {
		if (key === undefined || single === undefined) continue;
		const items = itemsAt(answers, path);
		const isUnsayable = (item: Answers): boolean => valueAt(item, single) === true && valueAt(item, key) === undefined;
		if (!items.some(isUnsayable)) continue;
		result = withValue(
			result,
			path,
			items.map((item) => (isUnsayable(item) ? withValue(item, single, undefined) : item)),
		);
	}

	return result;
}
