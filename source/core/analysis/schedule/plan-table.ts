import type {Answers} from '../../answers/answers.ts';
import type {Computed} from '../computed/types.ts';
import {planOf} from './plan.ts';
import type {PlannedPhase} from './types.ts';

const header = ['Phase', 'From', 'To', 'After'] as const;

/** One row is said by the heading of its phase. */
const fewestRows = 2;

/**
 * The phases with their first and last day and those that they wait for, as a table, for whoever sees no chart. Undefined
 * without dates, since weeks stand in the headings of the phases. Why a phase is over is said there, and only there.
 */
export function planTableOf(answers: Answers): string | undefined {
	const {phases, calendar} = planOf(answers);
	const dated = phases.filter(({span}) => span?.start !== undefined && span.end !== undefined);
	if (!calendar || dated.length < fewestRows) return undefined;
	const rows = dated.map((phase) => rowOf(phase, phases));
	const hasAfter = rows.some(([, , , after]) => after !== '-');
	const shown = [[...header], header.map(() => '---'), ...rows].map((cells) => (hasAfter ? cells : cells.slice(0, 3)));
	return shown.map((cells) => (cells[0] === '---' ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`)).join('\n');
}

/** The table under the timeline is this one when its columns are, whatever stands in it by now. */
export const planTable: Computed = {
	text: planTableOf,
	isOwn: (block) => /^ {0,3}\|? *Phase *\| *From *\| *To *(?:\| *After *)?\|? *\r?\n/.test(block),
};

function rowOf(phase: PlannedPhase, all: readonly PlannedPhase[]): string[] {
	const {name, span, waitsFor} = phase;
	const after = waitsFor.flatMap((place) => all[place] ?? []).map((other) => awaited(phase, other));
	return [cell(name), span?.start ?? '', span?.end ?? '', after.join(', ') || '-'];
}

/** A phase that begins before another has ended waits for a milestone of it alone. */
function awaited({span}: PlannedPhase, {name, span: other}: PlannedPhase): string {
	const isWhole = !span || !other || span.first >= other.first + other.days;
	return isWhole ? cell(name) : `part of ${cell(name)}`;
}

function cell(text: string): string {
	return text.replaceAll(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}
