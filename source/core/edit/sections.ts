import {type Answers, isRecord, isSame, type Json, type Marks, valueAt, withValues} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import {shown} from '../answers/fault-words.ts';
import {questionAt} from '../draft/place.ts';
import {isCounted, type SectionPath} from '../foreign/found-questions.ts';
import {groupAt} from '../foreign/group-at.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import {kindOf} from '../kinds/registry.ts';
import {contain} from '../markdown/contain.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {applied} from './apply.ts';
import type {Content} from './merge.ts';

/** The answers of a foreign document as a file has them: its sections with their headings, and what else is known. */
export function asSections({interview, sections}: ForeignTemplate, {answers}: Content): Answers {
	const listed = interview.questions.flatMap(({path}): Json[] => {
		const place = isCounted(path) ? sections.get(path) : undefined;
		const text = valueAt(answers, path);
		return place && text !== undefined ? [{path: place.path, nth: place.nth, text}] : [];
	});
	const {sections: _, ...others} = answers;
	return listed.length > 0 ? {...others, sections: listed} : others;
}

/** A section as a file of answers names it, and where in the file: `sections[2]`. */
export type SectionRecord = {record: Json; at: string};

/** The changes of a file apart from the sections in them; what is no list of sections is a fault. */
export function takenApart(changes: unknown): {others: unknown; records: SectionRecord[]; faults: Fault[]} {
	if (!isRecord(changes)) return {others: changes, records: [], faults: []};
	const {sections = null, ...others} = changes;
	if (Array.isArray(sections))
		return {
			others,
			records: sections.flatMap((record, index) => (record === null ? [] : [{record, at: `sections[${index}]`}])),
			faults: [],
		};
	const expected = 'a list of sections, each with its path and its text';
	return {others, records: [], faults: sections === null ? [] : [{path: 'sections', found: shown(sections), expected}]};
}

/** A document's answers after the changes of a file: sections are named by their headings, and null empties one. */
export function withSections(
	template: ForeignTemplate,
	before: Content,
	changes: unknown,
): Content | {faults: Fault[]} {
	const {others, records, faults: wrong} = takenApart(changes);
	const changed = applied(withoutSections(template), before, others);
	const faults = [...('faults' in changed ? changed.faults : []), ...wrong];
	const answers = 'faults' in changed ? before.answers : changed.answers;
	const texts = new Map<string, Json | undefined>();
	for (const {record, at} of records) {
		const result = sectionValue(template, before, record, at);
		if ('faults' in result) for (const fault of result.faults) faults.push(fault);
		else if (isContradicted(isRecord(others) ? others : {}, answers, result)) faults.push(duplicateKey(result.key, at));
		else texts.set(result.key, result.value);
	}

	if (faults.length > 0 || 'faults' in changed) return {faults};
	const after = withValues(answers, texts);
	return {answers: after, marks: marksWithout(changed.marks, after)};
}

/** A section that has a text now is marked no more. */
function marksWithout(marks: Marks, answers: Answers): Marks {
	const kept = Object.entries(marks).filter(([path]) => !isCounted(path) || valueAt(answers, path) === undefined);
	return Object.fromEntries(kept);
}

function withoutSections({interview}: ForeignTemplate) {
	return {...interview, questions: interview.questions.filter(({path}) => !isCounted(path))};
}

type SectionValue = {key: string; value: Json | undefined};

function sectionValue(
	template: ForeignTemplate,
	before: Content,
	entry: Json,
	at: string,
): SectionValue | {faults: Fault[]} {
	const record = isRecord(entry) ? entry : {};
	const {path, nth = 1, text} = record;
	const key = keyAt(template.sections, {path: Array.isArray(path) ? path.map(String) : [], nth: Number(nth)});
	const question = key === undefined ? undefined : questionAt(template.interview, key);
	if (question === undefined || !Array.isArray(path))
		return {faults: [{path: at, found: JSON.stringify(path ?? entry), expected: expectedPath(template, path)}]};
	// What the document says stays as a person wrote it, in normal form or not.
	const known = valueAt(before.answers, question.path);
	if (isSame(known, text)) return {key: question.path, value: known};
	if (typeof text !== 'string' && text !== null)
		return {faults: [{path: `${at}.text`, found: typeof text, expected: 'text, or null'}]};
	const kind = kindOf(question.kind);
	const parsed = kind.parse(text ?? '', question);
	return 'value' in parsed
		? {key: question.path, value: parsed.value === undefined ? undefined : kind.normal(parsed.value, question, contain)}
		: {faults: [{path: `${at}.text`, found: shown(text), expected: parsed.problem}]};
}

function expectedPath(template: ForeignTemplate, path: Json | undefined): string {
	const group = Array.isArray(path) ? groupAt(template, path.map(String)) : undefined;
	return group === undefined
		? 'the path of a section: its headings from the top'
		: `a section with text of its own; what this one holds is ${group}`;
}

/** Whether a file says something else of the same section under its key. */
function isContradicted(others: Answers, answers: Answers, {key, value}: SectionValue): boolean {
	return !isCounted(key) && isNamed(others, key.split('.')) && !isSame(valueAt(answers, key), value);
}

function isNamed(changes: Answers, [key = '', ...rest]: readonly string[]): boolean {
	if (Object.hasOwn(changes, `${key}+`)) return true;
	if (!Object.hasOwn(changes, key)) return false;
	const inner = changes[key];
	return rest.length === 0 || !isRecord(inner) || isNamed(inner, rest);
}

function duplicateKey(key: string, at: string): Fault {
	return {
		path: at,
		found: 'another text',
		expected: `the text of ${key}, since both are the same section`,
	};
}

/** The question of a section, by its headings. */
export function keyAt(sections: ForeignTemplate['sections'], wanted: SectionPath): string | undefined {
	return keysOf(sections).get(nameOf(wanted));
}

const keysOf = rememberingByIdentity(
	(sections: ForeignTemplate['sections']): ReadonlyMap<string, string> =>
		new Map([...sections].map(([key, place]) => [nameOf(place), key])),
);

function nameOf({path, nth}: SectionPath): string {
	return JSON.stringify([path, nth]);
}
