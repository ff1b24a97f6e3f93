import {itemsAt, valueAt} from '../answers.ts';
import {keptIn} from '../document/kept.ts';
import {placeholderIn} from '../document/marks.ts';
import {placesOf} from '../document/read/places.ts';
import {type Reading, read} from '../document/read/read.ts';
import {type Place, questionAt} from '../draft/place.ts';
import {placeOf} from '../draft/place-of.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Interview} from '../template/types.ts';
import {type Examined, reviewOf} from './check.ts';
import {pathAt} from './path-at.ts';
import {stageIn} from './stage.ts';
import type {Finding, Severity} from './types.ts';

/** What a rule found, with the place of an interview where it is mended; `line` counts from 1 in the document. */
export type PlacedFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'expected' | 'next' | 'line'> & {
	/** Absent where no question is about it. */
	place?: Place;
	/** It stands in this part of the document that no question is for, by its index. */
	kept?: number;
};

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What the rules find in a document that a draft makes, the gravest first, each with the place in the draft. While it
 * is a draft, nothing is said of questions that nobody has answered yet. `findings` may have been gathered rule by rule.
 */
export function findingsByQuestion(
	examined: Examined,
	drafted: Reading['answers'],
	findings: readonly Finding[] = reviewOf(examined),
): PlacedFinding[] {
	const {template, text} = examined;
	const reading = read(template, text);
	const places = placesOf(reading);
	const kept = keptIn(reading);
	const isDraft = stageIn(reading.answers, parsed(text)) === 'draft';
	const all = findings.filter((finding) => !isToldAsGap(finding, text));
	const found = inOrder(all).map((finding): PlacedFinding => {
		const {rule, severity, message, expected, next, line, start} = finding;
		const asked = (path: string | undefined) => (path === undefined ? undefined : placeOf(template.interview, path));
		const place = asked(finding.path) ?? asked(pathAt(finding, reading, places));
		const part = place ? -1 : kept.findIndex((one) => one.start <= start && start < one.end);
		return {
			...{rule, severity, message, next, line},
			...(expected === undefined ? {} : {expected}),
			...(place ? {place: placeInDraft(place, template.interview, drafted)} : {}),
			...(part < 0 ? {} : {kept: part}),
		};
	});
	return found.filter(({place}) => !isDraft || !place || valueAt(reading.answers, place.question) !== undefined);
}

function inOrder(findings: readonly Finding[]): Finding[] {
	return findings.toSorted(
		(one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity) || one.start - other.start,
	);
}

/** What is not there yet is listed as what is left to answer, before any rule looks; so is what stands in its place. */
function isToldAsGap({rule, start, end}: Finding, text: string): boolean {
	return ['section-missing', 'untouched'].includes(rule) || placeholderIn(text.slice(start, end)) !== undefined;
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
