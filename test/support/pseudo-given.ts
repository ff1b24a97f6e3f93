import type {Answers, Json} from '../../source/core/answers/answers.ts';
import type {Field, Interview} from '../../source/core/answers/interview.ts';
import {asGiven} from './other-script.ts';

const texts = ['label', 'prompt', 'guidance', 'example', 'item'] as const;

/** An interview whose words are in a script of their own, as a translation of its template would have them. */
export function inOtherScript(interview: Interview): Interview {
	return {...interview, questions: interview.questions.map(fieldInScript)};
}

function fieldInScript<F extends Field & {fields?: readonly Field[]}>(field: F): F {
	const said = texts.flatMap((key) => {
		const text = (field as {[key: string]: unknown})[key];
		return typeof text === 'string' ? [[key, asGiven(text)]] : [];
	});
	return {...field, ...Object.fromEntries(said), ...(field.fields ? {fields: field.fields.map(fieldInScript)} : {})};
}

/** Answers in the same script; values that a template offers stay what they are, as the document has them. */
export function answersInScript(interview: Interview, answers: Answers): Answers {
	const values = new Set(valuesOf(interview));
	const given = (value: Json): Json => {
		if (typeof value === 'string') return values.has(value) ? value : asGiven(value);
		if (Array.isArray(value)) return value.map(given);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [nameInScript(key), given(inner as Json)]));
	};
	return given(answers) as Answers;
}

/** A key with a capital is the name of a criterion, and no key of the template. */
function nameInScript(key: string): string {
	return /^[A-Z]/.test(key) ? asGiven(key) : key;
}

/** What can be chosen, as documents say it. */
export function valuesOf({questions}: Interview): string[] {
	const fields: readonly Field[] = questions.flatMap((question) => [question, ...(question.fields ?? [])]);
	return fields.flatMap(({values = []}) => values);
}
