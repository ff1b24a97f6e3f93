import {type Answers, itemsAt, type Json, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {lineAt} from '../answers/rows.ts';

/** A verdict or a score of which the answer is another one; undefined where there was none, or is none any more. */
export type MovedAnswer = {path: string; label: string; before?: Json; after?: Json};

/** What became of the recommendations of one kind, each by its words. */
export type Recommended = {
	path: string;
	label: string;
	/** Done by now, and not before. */
	closed: string[];
	/** Open before, and not there any more. */
	dropped: string[];
	/** Open now, and not there before. */
	added: string[];
	/** Open before and now. */
	open: string[];
};

/** What moved from one assessment to a later one. */
export type Changes = {verdicts: MovedAnswer[]; scores: MovedAnswer[]; recommendations: Recommended[]};

/** Compares the answers of two assessments; texts and reasons are not compared, since they say the same in other words. */
export function changesBetween({questions}: Interview, before: Answers, after: Answers): Changes {
	const movedOf = (kind: string): MovedAnswer[] =>
		questions.flatMap((question) => (question.kind === kind ? moved(question, before, after) : []));
	return {
		verdicts: movedOf('choice'),
		scores: movedOf('rating'),
		recommendations: questions.flatMap((question) =>
			question.kind === 'items' ? [recommended(question, before, after)] : [],
		),
	};
}

function moved({path, label}: Question, before: Answers, after: Answers): MovedAnswer[] {
	const [was, is] = [valueAt(before, path), valueAt(after, path)];
	if (was === is) return [];
	return [{path, label, ...(was === undefined ? {} : {before: was}), ...(is === undefined ? {} : {after: is})}];
}

type Item = {what: string; isDone: boolean};

function recommended({path, label}: Question, before: Answers, after: Answers): Recommended {
	const [was, is] = [itemsIn(before, path), itemsIn(after, path)];
	const isOpenIn = (items: ReadonlyMap<string, Item>, key: string): boolean => items.get(key)?.isDone === false;
	const wordsOf = (items: ReadonlyMap<string, Item>, isMeant: (key: string, item: Item) => boolean): string[] =>
		[...items].filter(([key, item]) => isMeant(key, item)).map(([, {what}]) => what);
	return {
		path,
		label,
		closed: wordsOf(is, (key, {isDone}) => isDone && !was.get(key)?.isDone),
		dropped: wordsOf(was, (key, {isDone}) => !isDone && !is.has(key)),
		added: wordsOf(is, (key, {isDone}) => !isDone && !was.has(key)),
		open: wordsOf(is, (key, {isDone}) => !isDone && isOpenIn(was, key)),
	};
}

/** Where a finding stood is another line by now, and it is the same all the same. */
const source = / \(([\w-]+, )?RFC, lines? [\d, and more]+\)$/;

function itemsIn(answers: Answers, path: string): ReadonlyMap<string, Item> {
	return new Map(
		itemsAt(answers, path).map((item) => {
			const what = lineAt(item, 'what');
			return [what.replace(source, '').toLowerCase(), {what, isDone: valueAt(item, 'done') === true}];
		}),
	);
}
