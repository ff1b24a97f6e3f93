import {type Answers, isSame, itemsAt, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';

/** What a list in a file of answers takes out of a document by not naming it. */
export type LeftOut = {
	question: Question;
	/** The items, by their names or as they are, that the list has no longer. */
	items: string[];
	/** Of items that it has: the labels of what they lose. */
	parts: {of: string; labels: string[]}[];
};

/** For each list that has become shorter, or of which items have lost answers: what is gone. A list that was taken out as a whole was named. */
export function leftOut({questions}: Interview, before: Answers, after: Answers): LeftOut[] {
	return questions.flatMap((question): LeftOut[] => {
		const [old, now] = [before, after].map((answers) => valueAt(answers, question.path));
		if (!Array.isArray(old) || !Array.isArray(now) || isSame(old, now)) return [];
		const gone = {question, items: itemsGone(question, before, after), parts: partsGone(question, before, after)};
		return gone.items.length + gone.parts.length > 0 ? [gone] : [];
	});
}

/** As many items as before are the same ones in other words. */
function itemsGone(question: Question, before: Answers, after: Answers): string[] {
	const [old = [], now = []] = [before, after].map((answers) => namesAt(answers, question));
	return now.length < old.length ? old.filter((name) => !now.includes(name)) : [];
}

function namesAt(answers: Answers, question: Question): string[] {
	const {path, fields} = question;
	if (fields) return itemsAt(answers, path).map((item) => nameOf(item, question));
	const entries = valueAt(answers, path);
	return Array.isArray(entries) ? entries.map(String) : [];
}

function nameOf(item: Answers, {key, fields = []}: Question): string {
	return String(valueAt(item, key ?? fields[0]?.path ?? '') ?? '');
}

function partsGone(question: Question, before: Answers, after: Answers): LeftOut['parts'] {
	const {path, fields = []} = question;
	const now = new Map(itemsAt(after, path).map((item) => [nameOf(item, question), item]));
	return itemsAt(before, path).flatMap((old) => {
		const of = nameOf(old, question);
		const item = now.get(of);
		const isLost = (column: string): boolean =>
			item !== undefined && valueAt(old, column) !== undefined && valueAt(item, column) === undefined;
		const lost = fields.filter((field) => isLost(field.path));
		return lost.length > 0 ? [{of, labels: lost.map(({label}) => label.toLowerCase())}] : [];
	});
}
