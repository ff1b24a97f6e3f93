import type {Field} from '../answers/interview.ts';
import {withCuttings, withoutCuttings} from './cuttings.ts';
import type {Template} from './parse.ts';

/** What a place of the body holds by its number among `fieldsOf`, instead of all that is asked there once more. */
const keys = ['field', 'group'];

/** A template as the build stores it beside its text: every question once, and what the text says as places in it. */
export function stored({interview, body, ...others}: Template, text: string): unknown {
	const numbers = new Map(fieldsOf(interview.questions).map((field, index) => [JSON.stringify(field), index]));
	const numbered = JSON.stringify(body, (key, value: unknown) =>
		keys.includes(key) ? (numbers.get(JSON.stringify(value)) ?? value) : value,
	);
	return withCuttings({interview, body: JSON.parse(numbered) as unknown, ...others}, text);
}

/** The template again, made from what is stored and the text that it was stored for; that itself changes. */
export function restored(ready: unknown, text: string): Template {
	const template = withoutCuttings(ready, text) as Template;
	link(template.body, fieldsOf(template.interview.questions));
	return template;
}

/** All that is asked, columns behind their group. How high headings may be is told in the interview alone. */
function fieldsOf(questions: readonly Field[]): Field[] {
	return questions.flatMap(({headings: _, ...question}) => {
		const fields = question.fields?.map(({headings: __, ...column}) => column);
		return [fields ? {...question, fields} : question, ...(fields ?? [])];
	});
}

function link(part: unknown, fields: readonly Field[]): void {
	if (typeof part !== 'object' || part === null) return;
	for (const [key, value] of Object.entries(part)) {
		if (typeof value === 'number' && keys.includes(key)) (part as Record<string, unknown>)[key] = fields[value];
		else link(value, fields);
	}
}
