import type {Field} from '../answers/interview.ts';
import type {Template} from './parse.ts';

/** What a place of the body holds by its number among `fieldsOf`, instead of all that is asked there once more. */
const keys = ['field', 'group'];

/** A template as the build stores it, with every question once. */
export function stored({interview, body, ...others}: Template): unknown {
	const numbers = new Map(fieldsOf(interview.questions).map((field, index) => [JSON.stringify(field), index]));
	const numbered = JSON.stringify(body, (key, value: unknown) =>
		keys.includes(key) ? (numbers.get(JSON.stringify(value)) ?? value) : value,
	);
	return {interview, body: JSON.parse(numbered) as unknown, ...others};
}

/** The template again, made from what is stored; that itself changes. */
export function restored(ready: unknown): Template {
	const template = ready as Template;
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
