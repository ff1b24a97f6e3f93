import {type Answers, isRecord, itemsInPlace, type Json, valueAt} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import {shown} from '../../answers/fault-words.ts';
import type {Field, Interview, Question} from '../../answers/interview.ts';
import {nearest} from '../../text/nearest.ts';
import {type Scale, scaleFrom} from './scale.ts';

/** What an item says about other items and cannot: names of nothing, and scores outside the scale. */
export function danglingIn(
	interview: Interview,
	answers: Answers,
	{path, fields = []}: Question,
): {item: number; column: string; fault: Fault}[] {
	return itemsInPlace(answers, path).flatMap((entry, item) =>
		fields.flatMap((field) => {
			const column = field.path;
			const faults = faultsOfColumn(interview, answers, field, valueAt(entry, column), `${path}[${item}].${column}`);
			return faults.map((fault) => ({item, column, fault}));
		}),
	);
}

function faultsOfColumn(
	interview: Interview,
	answers: Answers,
	field: Field,
	value: Json | undefined,
	path: string,
): Fault[] {
	if (value === undefined || field.of === undefined) return [];
	const group = interview.questions.find((question) => question.path === field.of);
	const targets = itemsInPlace(answers, field.of);
	const names = targets.map((item) => valueAt(item, group?.key ?? 'name')).filter((name) => typeof name === 'string');
	if (field.kind === 'scores' && isRecord(value))
		return faultsOfScores(value, names, scaleOf(interview, answers), path);
	if (field.kind === 'dependencies' && Array.isArray(value)) return faultsOfDependencies(value, names, targets, path);
	return [];
}

/** The scale that an interview asks for, as answered. */
export function scaleOf(interview: Interview, answers: Answers): Scale {
	const question = interview.questions.find(({kind}) => kind === 'scale');
	return scaleFrom(question && valueAt(answers, question.path));
}

/** Scores by names that no criterion has, or outside the scale; `path` is where they stand. */
export function faultsOfScores(scores: Answers, criteria: readonly string[], {min, max}: Scale, path: string): Fault[] {
	return Object.entries(scores).flatMap(([name, score]): Fault[] => {
		if (!criteria.includes(name)) return [unknownName(`${path}.${name}`, name, criteria, 'criterion')];
		// What is no number at all is a fault of the shape.
		const isWithin = typeof score !== 'number' || (score >= min && score <= max);
		return isWithin ? [] : [{path: `${path}.${name}`, found: shown(score), expected: `a score from ${min} to ${max}`}];
	});
}

function faultsOfDependencies(
	entries: readonly Json[],
	phases: readonly string[],
	targets: readonly Answers[],
	path: string,
): Fault[] {
	return entries.flatMap((entry, index): Fault[] => {
		const {phase, milestone} = isRecord(entry) ? entry : {phase: entry, milestone: undefined};
		if (typeof phase !== 'string') return [];
		const at = targets[phases.indexOf(phase)];
		if (!at) return [unknownName(`${path}[${index}]`, phase, phases, 'phase')];
		if (milestone === undefined) return [];
		const names = itemsInPlace(at, 'milestones').map((known) => String(known.name));
		return names.includes(String(milestone))
			? []
			: [unknownName(`${path}[${index}].milestone`, String(milestone), names, 'milestone of that phase')];
	});
}

function unknownName(path: string, name: string, known: readonly string[], what: string): Fault {
	const meant = nearest(name, known);
	const expected = known.length > 0 ? `a ${what}: ${known.join(', ')}` : `a ${what}, of which there is none`;
	return {path, found: shown(name), expected, ...(meant === undefined ? {} : {meant})};
}
