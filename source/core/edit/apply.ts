import {faultsOfConsistency} from '../analysis/consistency/consistency.ts';
import {isRecord, isSame, type Json, type Marks, putValue, valueAt, withValues} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {marksIn} from '../answers-file/marks.ts';
import {faultsOfStrangers} from '../answers-file/shape.ts';
import {asFile, validate} from '../answers-file/validate.ts';
import {wholesOf} from '../draft/place.ts';
import {foreignName} from '../foreign/name.ts';
import {kindOf} from '../kinds/registry.ts';
import {contain} from '../markdown/contain.ts';
import type {Content} from './merge.ts';
import {patched, withoutSigns} from './patch.ts';

/**
 * The answers of a document after the changes of a file. What the changes do not touch stays as a person wrote
 * it, whatever it is; everything wrong with the changes is told.
 */
export function applied(interview: Interview, before: Content, changes: unknown): Content | {faults: Fault[]} {
	const known = answersTo(interview, before);
	const after = patched(asFile(known.answers, known.marks), changes);
	const validated = validate(interview, after);
	const record = isRecord(after) ? after : {};
	const isTouched = ({path}: Question): boolean => !isSame(valueAt(record, path), valueAt(before.answers, path));
	const touched = interview.questions.filter(isTouched);
	const untouched = new Set(interview.questions.map(({path}) => path));
	for (const {path} of touched) untouched.delete(path);
	// A document that is its own template asks for what it has; to take out what it has not changes nothing.
	const isOwn = interview.name === foreignName;
	const faults = [
		...('faults' in validated
			? newFaults(validated.faults, interview, known).filter((fault) => !isAbout(fault.path, untouched))
			: []),
		...faultsOfStrangers(interview, withoutSigns(changes)).filter(({path}) => path !== '' || !isOwn),
	];
	if (faults.length > 0) return {faults};
	const values = touched.map((question) => {
		const value: Json | undefined = valueAt(record, question.path);
		return [
			question.path,
			value === undefined ? undefined : kindOf(question.kind).normal(value, question, contain),
		] as const;
	});
	const answers = withValues(before.answers, values);
	return {answers, marks: {...marksBut(interview, before.marks), ...marksOf(record.marks, answers)}};
}

/** What is wrong besides what the document has already: a change of one item is none of the others. */
function newFaults(faults: readonly Fault[], interview: Interview, {answers}: Content): Fault[] {
	const standing = faultsOfConsistency(interview, answers, 'answers').map(plainFault);
	return faults.filter((fault) => {
		const at = standing.indexOf(plainFault(fault));
		if (at < 0) return true;
		standing.splice(at, 1);
		return false;
	});
}

/** What is wrong, wherever its item stands. */
function plainFault({path, found}: Fault): string {
	return `${path.replaceAll(/\[\d+\]/g, '[]')} ${found}`;
}

/** The answers that the interview asks for; a document may have others. */
function answersTo(interview: Interview, before: Content): Content {
	const answers: Content['answers'] = {};
	for (const {path} of interview.questions) putValue(answers, path, valueAt(before.answers, path));
	const others = marksBut(interview, before.marks);
	const marks = Object.fromEntries(Object.entries(before.marks).filter(([path]) => !Object.hasOwn(others, path)));
	return {answers, marks};
}

/** The marks of what the interview does not ask for; a file of answers does not name them. */
function marksBut({questions}: Interview, marks: Marks): Marks {
	const paths = new Set(questions.map(({path}) => path));
	return Object.fromEntries(Object.entries(marks).filter(([path]) => !isAbout(path, paths)));
}

function isAbout(path: string, questions: ReadonlySet<string>): boolean {
	return wholesOf(path).some((whole) => questions.has(whole));
}

/** A mark goes when its question is answered. */
function marksOf(record: Json | undefined, answers: Content['answers']): Marks {
	const marks = marksIn(record);
	return Object.fromEntries(
		Object.entries(marks).filter(([path]) => path.includes('[') || valueAt(answers, path) === undefined),
	);
}
