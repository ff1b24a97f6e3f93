import {isNumber, type Json} from '../answers/answers.ts';
import {visibleLine} from '../text/visible.ts';
import type {Changes, MovedAnswer, MovedItems} from './compare.ts';

/** What moved between two assessments, a line each, for people. */
export function changesText(changes: Changes): string {
	const {verdicts, scores, numbers, recommendations, lists, criteria, reworded} = changes;
	const parts = [
		listed('Verdicts', verdicts.map(movedText)),
		listed('Scores', scores.map(movedText)),
		listed('Numbers', numbers.map(movedText)),
		...[...recommendations, ...lists].map((one) => itemsText(one, 'closed', 'open again')),
		...criteria.map((one) => itemsText(one, 'ticked', 'no longer ticked')),
	].filter((part) => part !== '');
	const moved =
		parts.length === 0
			? 'Nothing moved: the verdicts, scores, numbers, recommendations and criteria are the same.\n'
			: parts.join('\n');
	return reworded.length === 0 ? moved : `${moved}\nIn other words by now: ${reworded.join('; ')}.\n`;
}

function movedText({label, before, after}: MovedAnswer): string {
	const by = isNumber(before) && isNumber(after) ? ` (${after > before ? '+' : ''}${after - before})` : '';
	return `${label}: ${shown(before)} -> ${shown(after)}${by}`;
}

function shown(value: Json | undefined): string {
	return value === undefined ? 'not said' : visibleLine(String(value));
}

function itemsText({label, closed, reopened, dropped, added, open}: MovedItems, done: string, undone: string): string {
	const moves = [
		[done, closed],
		[undone, reopened],
		['no longer listed', dropped],
		['new', added],
	] as const;
	const lines = moves.flatMap(([word, items]) => items.map((what) => `${word}: ${visibleLine(what)}`));
	const still = lines.length > 0 && open.length > 0 ? [`still open: ${open.length}`] : [];
	return listed(label, [...lines, ...still]);
}

function listed(title: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
