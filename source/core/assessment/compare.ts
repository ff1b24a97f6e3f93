import {type Answers, itemsAt, type Json, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {lineAt, linesAt} from '../answers/rows.ts';

/** A verdict, a score or a number of which the answer is another one; undefined where there was none, or is none any more. */
export type MovedAnswer = {path: string; label: string; before?: Json; after?: Json};

/** What became of the recommendations of one kind, or of the criteria of one review, each by its words. */
export type MovedItems = {
	path: string;
	label: string;
	/** Done by now, and not before. */
	closed: string[];
	/** Done before, and open again. */
	reopened: string[];
	/** Open before, and not there any more. */
	dropped: string[];
	/** Open now, and not there before. */
	added: string[];
	/** Open before and now. */
	open: string[];
};

/** What moved from one assessment to a later one. */
export type Changes = {
	verdicts: MovedAnswer[];
	scores: MovedAnswer[];
	/** Lines of which the numbers are others: capacities, loads, times. */
	numbers: MovedAnswer[];
	recommendations: MovedItems[];
	/** Lists without a state: what is not listed any more, and what is new. */
	lists: MovedItems[];
	criteria: MovedItems[];
	/** What is said of the same in other words, reasons among them, by the labels of these answers. */
	reworded: string[];
};

/** Where a finding stood is another line by now, and it is the same all the same. */
const source = / \(([\w-]+, )?RFC, lines? [\d, and more]+\)$/;

/** Compares the answers of two assessments. */
export function changesBetween({questions}: Interview, before: Answers, after: Answers): Changes {
	const of = <Moved>(kind: string, moved: (question: Question) => Moved[]): Moved[] =>
		questions.flatMap((question) => (question.kind === kind ? moved(question) : []));
	const answer = (question: Question): MovedAnswer[] => movedAnswer(question, before, after);
	const items = (wordsAt: string) => (question: Question) => [movedItems(question, wordsAt, before, after)];
	const lines = of('line', answer).filter(({path}) => path !== 'title' && path !== 'rfc');
	const numbers = lines.filter(isOfNumbers);
	return {
		verdicts: of('choice', answer),
		scores: of('rating', answer),
		numbers,
		recommendations: of('items', items('what')),
		lists: of('list', items('')),
		criteria: of('tasks', items('text')),
		reworded: [...lines.filter((line) => !numbers.includes(line)), ...of('text', answer)].map(({label}) => label),
	};
}

function movedAnswer({path, label}: Question, before: Answers, after: Answers): MovedAnswer[] {
	const [was, is] = [valueAt(before, path), valueAt(after, path)];
	if (bare(was) === bare(is)) return [];
	return [{path, label, ...(was === undefined ? {} : {before: was}), ...(is === undefined ? {} : {after: is})}];
}

function bare(value: Json | undefined): Json | undefined {
	return typeof value === 'string' ? value.replace(source, '') : value;
}

/** What gives a reason may count anything; a line of its own counts what it is called. */
function isOfNumbers({path, before, after}: MovedAnswer): boolean {
	const [was, is] = [before, after].map(
		(value) =>
			String(bare(value) ?? '')
				.match(/\d[\d.,]*/g)
				?.join(' ') ?? '',
	);
	return was !== is && !/\.(?:because|conditions)$/.test(path);
}

type Item = {what: string; isDone: boolean};

function movedItems({path, label}: Question, wordsAt: string, before: Answers, after: Answers): MovedItems {
	const [was, is] = [itemsIn(before, path, wordsAt), itemsIn(after, path, wordsAt)];
	const wordsOf = (
		items: ReadonlyMap<string, Item>,
		others: ReadonlyMap<string, Item>,
		isMeant: (item: Item, other: Item | undefined) => boolean,
	): string[] => [...items].filter(([key, item]) => isMeant(item, others.get(key))).map(([, {what}]) => what);
	return {
		path,
		label,
		closed: wordsOf(is, was, ({isDone}, other) => isDone && !other?.isDone),
		reopened: wordsOf(is, was, ({isDone}, other) => !isDone && other?.isDone === true),
		dropped: wordsOf(was, is, ({isDone}, other) => !isDone && !other),
		added: wordsOf(is, was, ({isDone}, other) => !isDone && !other),
		open: wordsOf(is, was, ({isDone}, other) => !isDone && other?.isDone === false),
	};
}

/** Those of a list of lines have no state, and count as open. */
function itemsIn(answers: Answers, path: string, wordsAt: string): ReadonlyMap<string, Item> {
	const all =
		wordsAt === ''
			? linesAt(answers, path).map((what): Item => ({what, isDone: false}))
			: itemsAt(answers, path).map(
					(item): Item => ({what: lineAt(item, wordsAt), isDone: valueAt(item, 'done') === true}),
				);
	return new Map(all.map((item) => [item.what.replace(source, '').toLowerCase(), item]));
}
