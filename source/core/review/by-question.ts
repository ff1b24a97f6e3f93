import {itemsAt} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {keptIn} from '../document/kept.ts';
import {placesOf} from '../document/places.ts';
import {type Reading, read} from '../document/read.ts';
import {type Place, questionAt} from '../draft/place.ts';
import {placeOf} from '../draft/place-of.ts';
import type {Severity} from '../house/levels.ts';
import {type Examined, reviewOf} from './check.ts';
import {byItself} from './habits.ts';
import {itemsInDraft} from './items-in-draft.ts';
import {nearestPath, pathAt} from './path-at.ts';
import type {Finding} from './types.ts';

/** What a rule found, with the place of an interview where it is mended; `line` counts from 1 in the document. */
export type PlacedFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'expected' | 'next' | 'line'> & {
	/** Absent where it stands in a part that no question is for. */
	place?: Place;
	/** No question is about it; the place is the one that stands next to it in the document. */
	isBeside?: true;
	/** It stands in this part of the document that no question is for, by its index. */
	kept?: number;
};

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What the rules find in a document that a draft makes, all of it, the gravest first, each with the place in the
 * draft. `findings` may have been gathered rule by rule.
 */
export function findingsByQuestion(
	examined: Examined,
	drafted: Reading['answers'],
	findings: readonly Finding[] = reviewOf(examined),
): PlacedFinding[] {
	const {template, text} = examined;
	const {interview} = template;
	const reading = read(template, text);
	const places = placesOf(reading);
	const kept = keptIn(reading);
	const placed = inDraft(reading, interview, drafted);
	return inOrder(byItself(findings)).map((finding): PlacedFinding => {
		const {rule, severity, message, expected, next, line, start} = finding;
		const placeAt = (path: string | undefined) => (path === undefined ? undefined : placeOf(interview, path));
		const place = placeAt(finding.path) ?? placeAt(pathAt(finding, reading, places));
		const part = place ? -1 : kept.findIndex((one) => one.start <= start && start < one.end);
		const near = place || part >= 0 ? undefined : (placeAt(nearestPath(start, reading, places)) ?? firstOf(interview));
		const shown = place ?? near;
		return {
			...{rule, severity, message, next, line},
			...(expected === undefined ? {} : {expected}),
			...(shown ? {place: placed(shown)} : {}),
			...(near ? {isBeside: true} : {}),
			...(part < 0 ? {} : {kept: part}),
		};
	});
}

function inOrder(findings: readonly Finding[]): Finding[] {
	return findings.toSorted(
		(one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity) || one.start - other.start,
	);
}

function firstOf({questions}: Interview): Place | undefined {
	const [first] = questions;
	return first && {question: first.path};
}

/** The same place in the draft, whose items may stand in another order; at the question where the item is not found. */
function inDraft({answers}: Reading, interview: Interview, drafted: Reading['answers']): (place: Place) => Place {
	const known = new Map<string, ReadonlyMap<number, number>>();
	return (place) => {
		const {question} = place;
		const group = questionAt(interview, question);
		if (place.item === undefined || !group?.fields) return place;
		const items = known.get(question) ?? itemsInDraft(itemsAt(answers, question), itemsAt(drafted, question), group);
		known.set(question, items);
		const item = items.get(place.item);
		return item === undefined ? {question} : {...place, item};
	};
}
