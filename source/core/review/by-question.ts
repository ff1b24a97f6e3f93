import {itemsAt, valueAt} from '../answers.ts';
import {keptIn} from '../document/kept.ts';
import {placeholderIn} from '../document/marks.ts';
import {placesOf} from '../document/read/places.ts';
import {type Reading, read} from '../document/read/read.ts';
import type {Place as DocumentPlace} from '../document/write/block.ts';
import {type Place, questionAt} from '../draft/place.ts';
import {placeOf} from '../draft/place-of.ts';
import {rowsAt} from '../rows.ts';
import type {Interview} from '../template/types.ts';
import {type Examined, reviewOf} from './check.ts';
import {lineOfItem, spanOfAnswer} from './items.ts';
import type {Span} from './place.ts';
import {stageOf} from './status.ts';
import type {Finding, Severity} from './types.ts';

/** What a rule found, with the place of an interview where it is mended; `line` counts from 1 in the document. */
export type PlacedFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'expected' | 'next' | 'line'> & {
	/** Absent where no question is about it. */
	place?: Place;
	/** It stands in this part of the document that no question is for, by its index. */
	kept?: number;
};

/** Where an interview asks for what these rules miss in a document as a whole, or under a heading above several answers. */
const homes: Readonly<Record<string, string>> = {
	title: 'title',
	'status-known': 'status',
	people: 'author',
	dates: 'created',
	'long-no-summary': 'summary',
	'motivation-evidence': 'motivation.problem',
	'cost-of-inaction': 'motivation.inaction',
	'goals-nongoals': 'outcome.goals',
	'no-do-nothing': 'options',
	'options-lt2': 'options',
	'rollback-trigger': 'rollback.trigger',
};

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What the rules find in a document that a draft makes, the gravest first, each with the place in the draft. While it
 * is a draft, nothing is said of questions that nobody has answered yet.
 */
export function findingsByQuestion(examined: Examined, drafted: Reading['answers']): PlacedFinding[] {
	const {template, text} = examined;
	const reading = read(template, text);
	const places = placesOf(reading);
	const kept = keptIn(reading);
	const {status} = reading.answers;
	const isDraft = stageOf(typeof status === 'string' ? status : undefined) === 'draft';
	const all = reviewOf(examined).filter((finding) => !isToldAsGap(finding, text));
	const found = all.map((finding): PlacedFinding => {
		const {rule, severity, message, expected, next, line, start} = finding;
		const path = finding.path ?? pathAt(finding, reading, places);
		const place = path === undefined ? undefined : placeOf(template.interview, path);
		const part = place ? -1 : kept.findIndex((one) => one.start <= start && start < one.end);
		return {
			...{rule, severity, message, next, line},
			...(expected === undefined ? {} : {expected}),
			...(place ? {place: placeInDraft(place, template.interview, drafted)} : {}),
			...(part < 0 ? {} : {kept: part}),
		};
	});
	return found
		.filter(({place}) => !isDraft || !place || valueAt(reading.answers, place.question) !== undefined)
		.toSorted((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity));
}

/** What is not there yet is listed as what is left to answer, before any rule looks; so is what stands in its place. */
function isToldAsGap({rule, start, end}: Finding, text: string): boolean {
	return ['section-missing', 'untouched'].includes(rule) || placeholderIn(text.slice(start, end)) !== undefined;
}

/** The answer that a finding stands in; for what is missed as a whole, the one that is asked for it. */
function pathAt({rule, start, line}: Finding, reading: Reading, places: readonly DocumentPlace[]): string | undefined {
	const around = narrowest(places.filter((place) => place.start <= start && start < place.end));
	const home = homes[rule];
	if (home !== undefined && (around.length === 0 || start === 0)) return home;
	const {source} = reading;
	const lines = around.map(({path}) => ({...spanOfAnswer({reading, source}, path), path}));
	const [own] = narrowest(lines.filter((span) => span.start <= start && start <= span.end));
	return own && itemAt(own.path, reading, line - 1);
}

/** Those of the least size; several answers may stand in the lines of one list. */
function narrowest<T extends Span>(all: readonly T[]): T[] {
	const least = Math.min(...all.map(({start, end}) => end - start));
	return all.filter(({start, end}) => end - start === least);
}

/** Of a whole table or list, the item on whose lines it is. */
function itemAt(path: string, reading: Reading, line: number): string {
	const items = rowsAt(reading.answers, path).flatMap((row) => {
		const first = lineOfItem({reading}, row.path);
		return first === undefined || first > line ? [] : [{path: row.path, first}];
	});
	return items.toSorted((one, other) => other.first - one.first)[0]?.path ?? path;
}

/** A draft may hold items that are still empty, which no document has. */
function placeInDraft(place: Place, interview: Interview, drafted: Reading['answers']): Place {
	if (place.item === undefined || !questionAt(interview, place.question)?.fields) return place;
	const filled = itemsAt(drafted, place.question).flatMap((item, index) =>
		Object.keys(item).length > 0 ? [index] : [],
	);
	const item = filled[place.item];
	return item === undefined ? {question: place.question} : {...place, item};
}
