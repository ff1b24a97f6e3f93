import {itemsAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {isRequired} from '../answers/required.ts';
import {plural} from '../text/plural.ts';
import {applicableQuestions} from './applicable.ts';
import {findingsIn, unwrittenFindings} from './findings.ts';
import {type Place, pathOf, questionAt, valueAtPlace} from './place.ts';
import {labelOf} from './place-of.ts';
import {filledItems, lacks, lacksSingle} from './progress.ts';
import type {Draft} from './types.ts';

export type Gap = {
	place: Place;
	/** `created`, `phases[1].when`. */
	path: string;
	/** What people call it: "Phases 2: When". */
	label: string;
	problem: string;
	/** What to do about it. */
	advice: string;
	/** The column in which one of the items is chosen, where none is yet. */
	column?: string;
	/** Missing for any file, missing for a review, or there and not storable. */
	need: 'draft' | 'review' | 'correction';
};

/** What stands between the draft and a review, in the order of the questions. */
export function gaps(interview: Interview, draft: Draft): readonly Gap[] {
	return applicableQuestions(interview, draft.answers).flatMap((question) => [
		...missing(question, draft).map((gap) => named(interview, gap)),
		...toCorrect(interview, findingsIn(interview, draft, question)),
	]);
}

function toCorrect(interview: Interview, found: ReturnType<typeof findingsIn>): Gap[] {
	return found.map(({place, problem}) =>
		named(interview, {place, problem, advice: 'Correct it or clear it.', need: 'correction'}),
	);
}

/** What keeps a draft from being a file that holds all of it: what every file needs, and what was typed and is no value. */
export function unwritable(interview: Interview, draft: Draft): readonly Gap[] {
	return applicableQuestions(interview, draft.answers).flatMap((question) => [
		...missing(question, draft)
			.filter(({need}) => need === 'draft')
			.map((gap) => named(interview, gap)),
		...toCorrect(interview, unwrittenFindings(interview, draft, question)),
	]);
}

/** What a review still needs: what is missing, and what was typed at a question that it needs and is no answer. */
export function needs(interview: Interview, draft: Draft): readonly Gap[] {
	const isNeeded = ({question}: Place): boolean => {
		const asked = questionAt(interview, question);
		return asked !== undefined && isRequired(asked, draft.answers);
	};
	return gaps(interview, draft).filter(({need, place}) => need !== 'correction' || isNeeded(place));
}

/** What was answered and cannot be stored as it is, so that no document holds it. */
export function corrections(interview: Interview, draft: Draft): readonly Gap[] {
	return gaps(interview, draft).filter(({need}) => need === 'correction');
}

type Nameless = Omit<Gap, 'path' | 'label'>;

function named(interview: Interview, gap: Nameless): Gap {
	return {...gap, path: pathOf(gap.place), label: labelOf(interview, gap.place)};
}

function missing(question: Question, draft: Draft): Nameless[] {
	return question.fields ? missingInGroup(question, draft) : missingAt({question: question.path}, question, draft);
}

function missingAt(place: Place, field: Field, {answers, marks, typed}: Draft): Nameless[] {
	const path = pathOf(place);
	const {required} = field;
	if (required === undefined || !isRequired(field, answers)) return [];
	if (valueAtPlace(answers, place) !== undefined || typed[path] !== undefined) return [];
	const mark = marks[path];
	if (mark !== undefined && required === 'review') return [];
	const problem = mark === undefined ? 'Not answered yet.' : 'A file cannot be written without it.';
	return [{place, problem, advice: 'Answer it.', need: required}];
}

function missingInGroup(question: Question, draft: Draft): Nameless[] {
	const {path, required, fields = [], least = 1} = question;
	const count = filledItems(draft.answers, path).length;
	const columns = itemsAt(draft.answers, path).flatMap((row, item) =>
		Object.keys(row).length === 0 ? [] : missingColumns(draft, path, item, fields),
	);
	if (required === undefined || !isRequired(question, draft.answers) || draft.marks[path] !== undefined) return columns;
	const undecided = lacksSingle(question, draft.answers) ? [withoutSingle(question)] : [];
	if (count >= least) return [...undecided, ...columns];
	return [{place: {question: path}, ...tooFew(question, count), need: required}, ...undecided, ...columns];
}

function missingColumns(draft: Draft, group: string, item: number, fields: readonly Field[]): Nameless[] {
	return fields
		.filter(({path, required}) => required !== undefined && lacks(draft, group, item, path))
		.flatMap((field) => missingAt({question: group, item, field: field.path}, field, draft));
}

function withoutSingle({path, item = 'item', single, fields = []}: Question): Nameless {
	const label = fields.find((field) => field.path === single)?.label ?? single ?? '';
	return {
		place: {question: path},
		problem: `No ${item} is ${label.toLowerCase()} yet.`,
		advice: `Open the ${item} that it is to be, and answer "${label}".`,
		need: 'review',
		...(single === undefined ? {} : {column: single}),
	};
}

function tooFew({item = 'item', least = 1}: Question, count: number): {problem: string; advice: string} {
	const problem = count === 0 ? `No ${item} yet.` : `Only ${count} of ${least} ${plural(item)}.`;
	return {problem, advice: least === 1 ? `Add one ${item}.` : `Add ${plural(item)} until there are ${least}.`};
}
