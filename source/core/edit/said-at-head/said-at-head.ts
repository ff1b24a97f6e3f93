import type {Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import {type Indication, indicationAt, weights} from '../evidence/evidence.ts';
import {headLabels, headParts} from './head-labels.ts';
import {isByline, isCirculationLabel, isPersonLabel} from './people.ts';
import {isStatusAlone, isStatusLabel} from './status.ts';

/**
 * What the head of a document seems to say of itself already, behind a label that houses have for it, in a picture, or
 * in a word that stands alone. A second status contradicts the first one, so that much is asked about.
 */
export function saidAtHead({path}: Question, {source}: Reading): Indication[] {
	const found = foundAt(path, source.text);
	const sentTo = path === 'reviewers' ? headLabels(source.text).find(isCirculationLabel) : undefined;
	return [
		...(found ? [indicationAt(path, found.line, source.lines, found.weight)] : []),
		...(sentTo ? [indicationAt(path, sentTo.line, source.lines, weights.among, sentTo.line + 1)] : []),
	];
}

function foundAt(path: string, text: string): {line: number; weight: number} | undefined {
	if (path === 'status')
		return (
			as(weights.named, headLabels(text).find(isStatusLabel)) ?? as(weights.marked, headParts(text).find(isStatusAlone))
		);
	if (!['author', 'deciders', 'reviewers'].includes(path)) return undefined;
	const behind = headLabels(text).find((label) => isPersonLabel(path, label));
	return (
		as(weights.named, behind) ?? (path === 'author' ? as(weights.marked, headParts(text).find(isByline)) : undefined)
	);
}

function as(weight: number, found: {line: number} | undefined): {line: number; weight: number} | undefined {
	return found && {line: found.line, weight};
}
