import {type Answers, itemsAt, type Json, valueAt} from '../../answers/answers.ts';
import type {Field, Interview, Question} from '../../answers/interview.ts';

/** The questions of an interview whose answers make a decision matrix. */
export type MatrixQuestions = {
	options: Question;
	/** The column of the options that holds a score for each criterion. */
	scores: Field;
	criteria: Question;
	/** The column of the criteria that says what each counts. */
	weight: Field;
	scale: Question | undefined;
};

/** The first group that is scored by the items of a group with weights; undefined where nothing is. */
export function matrixQuestions({questions}: Interview): MatrixQuestions | undefined {
	for (const options of questions) {
		const scores = options.fields?.find(({kind}) => kind === 'scores');
		const criteria = scores && questions.find(({path}) => path === scores.of);
		const weight = criteria?.fields?.find(({kind}) => kind === 'percent');
		if (!scores || !criteria || !weight) continue;
		return {options, scores, criteria, weight, scale: questions.find(({kind}) => kind === 'scale')};
	}

	return undefined;
}

/** The answers of these questions under the keys by which a matrix is read, whatever a template calls them. */
export function matrixAnswers({options, scores, criteria, weight, scale}: MatrixQuestions, answers: Answers): Answers {
	return filled({
		criteria: itemsAt(answers, criteria.path).map((item) =>
			filled({name: nameIn(item, criteria), weight: valueAt(item, weight.path)}),
		),
		options: itemsAt(answers, options.path).map((item) =>
			filled({
				name: nameIn(item, options),
				selected: options.single === undefined ? undefined : valueAt(item, options.single),
				decision: options.among === undefined ? undefined : valueAt(item, options.among),
				scores: valueAt(item, scores.path),
			}),
		),
		scale: scale && valueAt(answers, scale.path),
		rationale: answers.rationale,
	});
}

function nameIn(item: Answers, {key = 'name'}: Question): Json | undefined {
	return valueAt(item, key);
}

function filled(entries: {[key: string]: Json | undefined}): Answers {
	return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
