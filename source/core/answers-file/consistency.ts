import {type Answers, isRecord, type Json, valueAt} from '../answers.ts';
import type {Field, Interview, Question} from '../template/types.ts';
import {nearest} from '../text/nearest.ts';
import {shown} from './shape.ts';
import type {Fault} from './types.ts';

type Scale = {min: number; max: number};

const usualScale: Scale = {min: 1, max: 10};

/** What is of the right shape and still could not be stored: double names, two selected, names of nothing. */
export function faultsOfConsistency(interview: Interview, answers: Answers): Fault[] {
	return interview.questions.flatMap((question) =>
		question.fields ? faultsOfGroup(interview, question, answers) : [],
	);
}

function faultsOfGroup(interview: Interview, group: Question, answers: Answers): Fault[] {
	const items = itemsOf(answers, group.path);
	return [
		...missingNames(group, items),
		...doubleNames(group, items),
		...doubleFlags(group, items),
		...items.flatMap((item, index) =>
			(group.fields ?? []).flatMap((field) =>
				faultsOfColumn(interview, answers, field, valueAt(item, field.path), `${group.path}[${index}].${field.path}`),
			),
		),
	];
}

/** The items of a group in their places; what is none counts as empty. */
export function itemsOf(answers: Answers, path: string): Answers[] {
	const value = valueAt(answers, path);
	return Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : [];
}

function missingNames({path, key, item = 'item'}: Question, items: readonly Answers[]): Fault[] {
	if (key === undefined) return [];
	return items.flatMap((entry, index) =>
		Object.keys(entry).length > 0 && valueAt(entry, key) === undefined
			? [{path: `${path}[${index}].${key}`, found: 'nothing', expected: `the name of the ${item}`}]
			: [],
	);
}

function doubleNames({path, key, item = 'item'}: Question, items: readonly Answers[]): Fault[] {
	if (key === undefined) return [];
	const names = items.map((entry) => valueAt(entry, key));
	return names.flatMap((name, index) =>
		typeof name === 'string' && names.indexOf(name) < index
			? [{path: `${path}[${index}].${key}`, found: shown(name), expected: `a name that no other ${item} has`}]
			: [],
	);
}

function doubleFlags({path, single, item = 'item'}: Question, items: readonly Answers[]): Fault[] {
	if (single === undefined) return [];
	const carriers = [...items.keys()].filter((index) => valueAt(items[index] ?? {}, single) === true);
	return carriers.slice(1).map((index) => ({
		path: `${path}[${index}].${single}`,
		found: 'true',
		expected: `only one ${item} with it; ${path}[${carriers[0]}] has it already`,
	}));
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
	const targets = itemsOf(answers, field.of);
	const names = targets.map((item) => valueAt(item, group?.key ?? 'name')).filter((name) => typeof name === 'string');
	if (field.kind === 'scores' && isRecord(value))
		return faultsOfScores(value, names, scaleOf(interview, answers), path);
	if (field.kind === 'dependencies' && Array.isArray(value)) return faultsOfDependencies(value, names, targets, path);
	return [];
}

function scaleOf(interview: Interview, answers: Answers): Scale {
	const question = interview.questions.find(({kind}) => kind === 'scale');
	const scale = question && valueAt(answers, question.path);
	return isRecord(scale) && typeof scale.min === 'number' && typeof scale.max === 'number'
		? {min: scale.min, max: scale.max}
		: usualScale;
}

function faultsOfScores(scores: Answers, criteria: readonly string[], {min, max}: Scale, path: string): Fault[] {
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
		const names = itemsOf(at, 'milestones').map((known) => String(known.name));
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
