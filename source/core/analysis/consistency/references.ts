import {type Answers, isRecord, itemsInPlace, type Json, valueAt} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import {guessed, shown} from '../../answers/fault-words.ts';
import type {Field, Interview, Question} from '../../answers/interview.ts';
import {placesNamed} from '../schedule/places-named.ts';
import {type Scale, scaleFrom} from './scale.ts';

/** Names that there are, each once: of a set, or of what a map has by them. */
type Names = {readonly size: number; has(name: string): boolean; keys(): Iterable<string>};

/** What an item says about other items and cannot: names of nothing, and scores outside the scale. */
export function danglingIn(
	interview: Interview,
	answers: Answers,
	{path, fields = []}: Question,
): {item: number; column: string; fault: Fault}[] {
	const columns = fields.flatMap((field) => {
		const faultsOf = faultsOfColumn(interview, answers, field);
		return faultsOf ? [{column: field.path, faultsOf}] : [];
	});
	if (columns.length === 0) return [];
	return itemsInPlace(answers, path).flatMap((entry, item) =>
		columns.flatMap(({column, faultsOf}) => {
			const faults = faultsOf(valueAt(entry, column), `${path}[${item}].${column}`);
			return faults.map((fault) => ({item, column, fault}));
		}),
	);
}

/** What is wrong with a value of a column, by the names of what it is about; these are collected once for all items. */
function faultsOfColumn(
	interview: Interview,
	answers: Answers,
	{of, kind}: Field,
): ((value: Json | undefined, path: string) => Fault[]) | undefined {
	if (of === undefined) return undefined;
	const key = interview.questions.find((question) => question.path === of)?.key ?? 'name';
	const named = itemsInPlace(answers, of).filter((item) => typeof valueAt(item, key) === 'string');
	const targets = new Map<string, Answers>();
	for (const item of named) {
		const name = String(valueAt(item, key));
		// Of several of one name, the first is meant.
		if (!targets.has(name)) targets.set(name, item);
	}

	if (kind === 'scores') {
		const scale = scaleOf(interview, answers);
		return (value, path) => (isRecord(value) ? faultsOfScores(value, targets, scale, path) : []);
	}

	if (kind === 'notes')
		return (value, path) =>
			Object.keys(isRecord(value) ? value : {}).flatMap((name) =>
				targets.has(name) ? [] : [unknownName(`${path}.${name}`, name, targets, 'criterion')],
			);
	if (kind !== 'dependencies') return undefined;
	const items = itemsInPlace(answers, of);
	const placesOf = placesNamed(items.map((item) => ({name: String(valueAt(item, key) ?? '')})));
	const itemsOf = (name: string): Answers[] =>
		placesOf(name)
			.map((place) => items[place])
			.filter((item) => item !== undefined);
	return (value, path) => (Array.isArray(value) ? faultsOfDependencies(value, {itemsOf, names: targets}, path) : []);
}

/** The scale that an interview asks for, as answered. */
export function scaleOf(interview: Interview, answers: Answers): Scale {
	const question = interview.questions.find(({kind}) => kind === 'scale');
	return scaleFrom(question && valueAt(answers, question.path));
}

/** Scores by names that no criterion has, or outside the scale; `path` is where they stand. */
export function faultsOfScores(scores: Answers, criteria: Names, {min, max}: Scale, path: string): Fault[] {
	return Object.entries(scores).flatMap(([name, score]): Fault[] => {
		if (!criteria.has(name)) return [unknownName(`${path}.${name}`, name, criteria, 'criterion')];
		// What is no number at all is a fault of the shape.
		const isWithin = typeof score !== 'number' || (score >= min && score <= max);
		return isWithin ? [] : [{path: `${path}.${name}`, found: shown(score), expected: `a score from ${min} to ${max}`}];
	});
}

/** The phases that a name or a number means, and the names of all of them. */
type Phases = {itemsOf(name: string): Answers[]; names: Names};

function faultsOfDependencies(entries: readonly Json[], {itemsOf, names}: Phases, path: string): Fault[] {
	return entries.flatMap((entry, index): Fault[] => {
		const {phase, milestone} = isRecord(entry) ? entry : {phase: entry, milestone: undefined};
		if (typeof phase !== 'string') return [];
		const awaited = itemsOf(phase);
		if (awaited.length === 0) return [unknownName(`${path}[${index}]`, phase, names, 'phase')];
		if (milestone === undefined) return [];
		const milestones = new Set(
			awaited.flatMap((item) => itemsInPlace(item, 'milestones').map((known) => String(known.name))),
		);
		return milestones.has(String(milestone))
			? []
			: [unknownName(`${path}[${index}].milestone`, String(milestone), milestones, 'milestone of that phase')];
	});
}

/** More names than that are neither told nor compared: each of many faults would do so with all of them. */
const mostNames = 100;

function unknownName(path: string, name: string, known: Names, what: string): Fault {
	const expected = `a ${what}`;
	if (known.size === 0) return {path, found: shown(name), expected: `${expected}, of which there is none`};
	if (known.size > mostNames)
		return {path, found: shown(name), expected: `${expected}, of which there are ${known.size}`};
	const names = [...known.keys()];
	return guessed({path, found: shown(name), expected: `${expected}: ${names.join(', ')}`}, name, names);
}
