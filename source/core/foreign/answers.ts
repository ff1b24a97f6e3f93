import {type Answers, isRecord, type Json, valueAt, withValue} from '../answers.ts';
import type {Fault} from '../answers-file/types.ts';
import {contain} from '../markdown/contain.ts';
import type {ForeignTemplate, SectionPath} from './template.ts';

/** The answers of a foreign document as a file has them: the title, and its sections with their headings. */
export function asSections({interview, sections}: ForeignTemplate, answers: Answers): Answers {
	const listed = interview.questions.flatMap(({path}): Json[] => {
		const place = sections.get(path);
		const text = valueAt(answers, path);
		return place && text !== undefined ? [{path: place.path, nth: place.nth, text}] : [];
	});
	const {title} = answers;
	return {...(title === undefined ? {} : {title}), ...(listed.length > 0 ? {sections: listed} : {})};
}

/** The answers of a document after the changes of a file: sections are named by their headings, and null empties one. */
export function withSections(
	template: ForeignTemplate,
	before: Answers,
	changes: unknown,
): {answers: Answers} | {faults: Fault[]} {
	if (!isRecord(changes))
		return {faults: [{path: '', found: typeof changes, expected: 'a map with the keys title and sections'}]};
	const faults: Fault[] = Object.keys(changes)
		.filter((key) => key !== 'title' && key !== 'sections')
		.map((key) => ({path: key, found: 'a key', expected: 'one of the keys title, sections'}));
	let answers = before;
	if (typeof changes.title === 'string') answers = withValue(answers, 'title', changes.title);
	for (const [index, entry] of (Array.isArray(changes.sections) ? changes.sections : []).entries()) {
		const key = isRecord(entry) ? keyOf(template, entry) : undefined;
		const text = isRecord(entry) ? entry.text : undefined;
		if (key === undefined)
			faults.push({
				path: `sections[${index}]`,
				found: JSON.stringify(isRecord(entry) ? entry.path : entry),
				expected: 'the path of a section: its headings from the top',
			});
		else if (typeof text !== 'string' && text !== null)
			faults.push({path: `sections[${index}].text`, found: typeof text, expected: 'text, or null'});
		else answers = withValue(answers, key, text === null ? undefined : contained(template, key, text));
	}

	return faults.length > 0 ? {faults} : {answers};
}

function contained({interview}: ForeignTemplate, key: string, text: string): string | undefined {
	const question = interview.questions.find(({path}) => path === key);
	return contain(text, question?.headings ?? 1) || undefined;
}

function keyOf({sections}: ForeignTemplate, {path, nth = 1}: Answers): string | undefined {
	return keyAt(sections, {path: Array.isArray(path) ? path.map(String) : [], nth: Number(nth)});
}

/** The question of a section, by its headings. */
export function keyAt(sections: ForeignTemplate['sections'], wanted: SectionPath): string | undefined {
	for (const [key, place] of sections) {
		const isSamePath =
			place.path.length === wanted.path.length && place.path.every((title, index) => title === wanted.path[index]);
		if (isSamePath && place.nth === wanted.nth) return key;
	}

	return undefined;
}
