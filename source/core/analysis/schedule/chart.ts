import stringWidth from 'string-width';
import {fitted} from '../../text/fitted.ts';
import {visibleLine} from '../../text/visible.ts';
import {type Axis, axisOf, monthsOf, weeksOf} from './axis.ts';
import {barOf} from './bar.ts';
import {dayOf} from './calendar.ts';
import {asciiSigns, type ChartPiece, legendOf, type Signs, usualSigns} from './signs.ts';
import type {Plan, PlannedPhase, Timing} from './types.ts';

/** A line of the chart: a label of its own width and what stands beside it. Its signs say all without colour. */
export type ChartRow = {
	kind: 'months' | 'weeks' | 'phase' | 'legend';
	/** The place of the phase in the plan. */
	phase?: number;
	pieces: ChartPiece[];
};

export type ChartOptions = {
	/** The current date as YYYY-MM-DD, to be marked. */
	today?: string;
	/** For a terminal that draws nothing else. */
	isAscii?: boolean;
};

const leastColumns = 8;

/** The Gantt chart of a plan for a terminal: scale, phases and legend, none of them wider than `width` columns. */
export function chartOf(plan: Plan, width: number, {today, isAscii = false}: ChartOptions = {}): ChartRow[] {
	const signs = isAscii ? asciiSigns : usualSigns;
	const label = labelWidth(plan, width);
	const room = width - label - 1;
	const axis = room < leastColumns ? undefined : axisOf(plan, room);
	const day = today === undefined || !plan.calendar ? undefined : dayOf(plan.calendar, today);
	const rows = plan.phases.map((phase, place): ChartRow => {
		const name: ChartPiece = {text: fitted(phase.name, Math.min(label, width), signs.ellipsis), tone: 'plain'};
		if (room < leastColumns) return {kind: 'phase', phase: place, pieces: [name]};
		return {kind: 'phase', phase: place, pieces: [name, gap, ...barOrTime(phase, axis, room, signs, day)]};
	});
	const legend = legendOf(
		rows.flatMap(({pieces}) => pieces),
		signs,
		width,
	);
	return [
		...scaleOf(plan, axis, label),
		...rows,
		...(legend.length > 0 ? [{kind: 'legend' as const, pieces: legend}] : []),
	];
}

const gap: ChartPiece = {text: ' ', tone: 'plain'};

/** A third of the width at most for names, unless there is no room for a chart beside them. */
function labelWidth({phases}: Plan, width: number): number {
	const longest = phases.reduce((most, {name}) => Math.max(most, stringWidth(visibleLine(name))), 0);
	const third = Math.max(Math.floor(width / 3), 12);
	return width - third - 1 < leastColumns ? Math.max(0, width) : Math.min(longest, third);
}

function barOrTime(
	{span, milestones, when}: PlannedPhase,
	axis: Axis | undefined,
	room: number,
	signs: Signs,
	today: number | undefined,
): ChartPiece[] {
	if (span && axis) return barOf(span, milestones, axis, signs, today);
	return [{text: fitted(timeOf(when), room, signs.ellipsis).trimEnd(), tone: 'quiet'}];
}

function timeOf(when: Timing): string {
	if (when.type === 'weeks') return `Week ${when.from}-${when.to}`;
	if (when.type === 'days') return `${when.from}, ${when.days} days`;
	return when.text === '' ? 'no time given' : when.text;
}

function scaleOf(plan: Plan, axis: Axis | undefined, label: number): ChartRow[] {
	if (!axis) return [];
	const row = (kind: 'months' | 'weeks', text: string): ChartRow => ({
		kind,
		pieces: [
			{text: ' '.repeat(label + 1), tone: 'plain'},
			{text, tone: 'quiet'},
		],
	});
	const months = plan.calendar ? [row('months', monthsOf(axis, plan.calendar))] : [];
	return [...months, row('weeks', weeksOf(axis, plan))];
}
