import {danglingIn, scaleOf} from '../analysis/consistency/references.ts';
import {type Answers, itemsAt} from '../answers/answers.ts';
import {sentenceOf} from '../answers/fault-words.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import {repeatedIn} from '../text/repeated.ts';
import {leftOutFor} from './left-out.ts';
import {type Place, pathOf, valueAtPlace} from './place.ts';
import {cellsTyped} from './score-cells.ts';
import type {Draft} from './types.ts';
import {scoreProblem} from './with-score.ts';

/** Something that is there and is not stored as it is. */
type Finding = {place: Place; problem: string};

/** What no document holds of a question, names that stand twice in a group, and names of nothing. */
export function findingsIn(interview: Interview, draft: Draft, question: Question): readonly Finding[] {
	return [
		...unwrittenFindings(interview, draft, question),
		...sameNames(draft, question),
		...danglingIn(interview, draft.answers, question).map(({item, column, fault}) => ({
			place: {question: question.path, item, field: column},
			problem: sentenceOf(fault),
		})),
	];
}

/** What was answered and no document holds: what is no value as it was typed, and what was left out. */
export function unwrittenFindings(interview: Interview, draft: Draft, question: Question): readonly Finding[] {
	return [
		...places(draft, question).flatMap((place) => typedFinding(draft, question, place)),
		...cellFindings(interview, draft, question),
		...leftOut(draft, question),
	];
}

/** An answer that the person left out of the document. */
function leftOut(draft: Draft, {path}: Question): Finding[] {
	const says = leftOutFor(draft, path);
	if (says === undefined) return [];
	return [{place: {question: path}, problem: `Left out of the file, which says: ${says}`}];
}

function places(draft: Draft, question: Question): readonly Place[] {
	if (!question.fields) return [{question: question.path}];
	const columns = question.fields;
	return itemsAt(draft.answers, question.path).flatMap((_, item) =>
		columns.map((column) => ({question: question.path, item, field: column.path})),
	);
}

function problemWith(typed: string, field: Field): string | undefined {
	const result = kindOf(field.kind).parse(typed, field);
	return 'problem' in result ? result.problem : undefined;
}

function typedFinding(draft: Draft, question: Question, place: Place): Finding[] {
	const typed = draft.typed[pathOf(place)];
	const field = place.field === undefined ? question : question.fields?.find(({path}) => path === place.field);
	const isValue = valueAtPlace(draft.answers, place) !== undefined;
	const problem = typed === undefined || isValue || !field ? undefined : problemWith(typed, field);
	return problem === undefined ? [] : [{place, problem}];
}

/** Single scores that are kept as typed. */
function cellFindings(interview: Interview, draft: Draft, question: Question): Finding[] {
	const rows = (question.fields ?? [])
		.filter(({kind}) => kind === 'scores')
		.flatMap(({path: field}) =>
			itemsAt(draft.answers, question.path).map((_, item) => ({question: question.path, item, field})),
		);
	return rows.flatMap((place) =>
		[...cellsTyped(draft, place)].map(([criterion, text]) => {
			const problem = scoreProblem(text, scaleOf(interview, draft.answers)) ?? `${text} is to be typed once more.`;
			return {place, problem: `${criterion}: ${problem}`};
		}),
	);
}

function sameNames({answers}: Draft, question: Question): Finding[] {
	const {key, path, item: noun = 'item'} = question;
	if (key === undefined) return [];
	const names = itemsAt(answers, path).map((_, item) => nameAt(answers, {question: path, item, field: key}));
	return repeatedIn(names).flatMap((item) =>
		names[item] === ''
			? []
			: [{place: {question: path, item, field: key}, problem: `Another ${noun} is called "${names[item]}" too.`}],
	);
}

function nameAt(answers: Answers, place: Place): string {
	return String(valueAtPlace(answers, place) ?? '');
}
