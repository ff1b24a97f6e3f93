import {type Answers, isRecord, itemsAt, type Json, valueAt, withValue} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';

/**
 * The answers without what no document says: which item carries the flag that only one can, as long as it has no name by
 * which another place could mean it, and that an entry counts most where it is the only one. An item of which nothing
 * else is known stays in its place.
 */
export function sayable({questions}: Interview, answers: Answers): Answers {
	return questions.reduce(
		(result, question) => withoutNeedlessWeight(withoutNameless(result, question), question),
		answers,
	);
}

function withoutNameless(answers: Answers, {path, key, single}: Question): Answers {
	if (key === undefined || single === undefined) return answers;
	return withItems(answers, path, (item) => {
		const isUnsayable = valueAt(item, single) === true && valueAt(item, key) === undefined;
		return isUnsayable ? withValue(item, single, undefined) : item;
	});
}

function withoutNeedlessWeight(answers: Answers, {path, fields = []}: Question): Answers {
	const weighed = fields.filter(({kind}) => kind === 'weighed').map((field) => field.path);
	if (weighed.length === 0) return answers;
	return withItems(answers, path, (item) =>
		weighed.reduce((result, column) => {
			const text = onlyText(valueAt(result, column));
			return text === undefined ? result : withValue(result, column, [text]);
		}, item),
	);
}

/** The text of the one entry of a list that says of itself that it counts most. */
function onlyText(value: Json | undefined): Json | undefined {
	const [entry, ...others] = Array.isArray(value) ? value : [];
	return others.length === 0 && entry !== undefined && isRecord(entry) ? entry.text : undefined;
}

/** The same answers where no item changes. */
function withItems(answers: Answers, path: string, change: (item: Answers) => Answers): Answers {
	const items = itemsAt(answers, path);
	const changed = items.map(change);
	return changed.every((item, index) => item === items[index]) ? answers : withValue(answers, path, changed);
}
