import {isNumber, type Json} from '../answers/answers.ts';
import {visibleLine} from '../text/visible.ts';
import type {Changes, MovedAnswer, Recommended} from './compare.ts';

/** What moved between two assessments, a line each, for people. */
export function changesText({verdicts, scores, recommendations}: Changes): string {
	const parts = [
		listed('Verdicts', verdicts.map(movedText)),
		listed('Scores', scores.map(movedText)),
		...recommendations.map(recommendedText),
	].filter((part) => part !== '');
	return parts.length === 0
		? 'Nothing moved: the verdicts, scores and recommendations are the same.\n'
		: parts.join('\n');
}

function movedText({label, before, after}: MovedAnswer): string {
	const by = isNumber(before) && isNumber(after) ? ` (${after > before ? '+' : ''}${after - before})` : '';
	return `${label}: ${shown(before)} -> ${shown(after)}${by}`;
}

function shown(value: Json | undefined): string {
	return value === undefined ? 'not said' : visibleLine(String(value));
}

function recommendedText({label, closed, dropped, added, open}: Recommended): string {
	const moves = [
		['closed', closed],
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
