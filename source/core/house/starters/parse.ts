import {isRecord} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import type {Interview} from '../../answers/interview.ts';
import {validate} from '../../answers-file/validate.ts';
import type {Starter} from './types.ts';

/**
 * A starter from the value of its file, with the answers that this interview asks for; what is wrong with it is
 * told. One that this interview asks nothing of has no answers.
 */
export function starterOf(name: string, value: unknown, interview: Interview): Starter | {faults: Fault[]} {
	const record = isRecord(value) ? value : {};
	const {title, use, answers} = record;
	const faults = [...missing('title', title), ...missing('use', use), ...strangers(record)];
	const known = isRecord(answers) ? onlyQuestions(answers, interview) : {};
	const validated = validate(interview, known);
	if ('faults' in validated)
		for (const fault of validated.faults) faults.push({...fault, path: `answers.${fault.path}`});
	if (!isRecord(answers)) faults.push({path: 'answers', found: typeof answers, expected: 'answers by their keys'});
	if (faults.length > 0 || 'faults' in validated) return {faults};
	return {name, title: String(title), use: String(use), answers: validated.answers};
}

function missing(path: string, value: unknown): Fault[] {
	return typeof value === 'string' && value.trim() !== ''
		? []
		: [{path, found: typeof value, expected: 'a line of text'}];
}

function strangers(record: object): Fault[] {
	return Object.keys(record)
		.filter((key) => !['title', 'use', 'answers'].includes(key))
		.map((key) => ({path: key, found: 'a key that a starter does not have', expected: 'title, use or answers'}));
}

/** Other templates may ask for less. */
function onlyQuestions(answers: object, {questions}: Interview): object {
	const keys = new Set(questions.map(({path}) => path.split('.')[0]));
	return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}
