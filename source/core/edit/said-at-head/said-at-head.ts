import type {Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import type {SaidOfItem} from '../said-of-items.ts';
import {headLabels, headParts} from './head-labels.ts';
import {isByline, isPersonLabel} from './people.ts';
import {isStatusAlone, isStatusLabel} from './status.ts';

/**
 * What the head of a document seems to say of itself already, behind a label that houses have for it, in a picture, or
 * in a word that stands alone. A second status contradicts the first one, so that much is asked about.
 */
export function saidAtHead({path}: Question, {source}: Reading): SaidOfItem[] {
	const line = lineOf(path, source.text);
	return line === undefined ? [] : [{path, line, text: (source.lines[line] ?? '').trim(), body: ''}];
}

function lineOf(path: string, text: string): number | undefined {
	if (path === 'status') return (headLabels(text).find(isStatusLabel) ?? headParts(text).find(isStatusAlone))?.line;
	if (!['author', 'deciders', 'reviewers'].includes(path)) return undefined;
	const behind = headLabels(text).find((label) => isPersonLabel(path, label));
	return (behind ?? (path === 'author' ? headParts(text).find(isByline) : undefined))?.line;
}
