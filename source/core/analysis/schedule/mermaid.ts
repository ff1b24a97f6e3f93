import {grouped} from '../../text/grouped.ts';
import {counted} from '../../text/plural.ts';
import {type Calendar, dateOf, daysBetween} from './calendar.ts';
import {mermaidText} from './mermaid-text.ts';
import type {Plan, PlannedPhase} from './types.ts';

// Weeks that count from no date are drawn in a year that begins on a Monday, and that nobody takes for a date.
const yearOfWeeks = '1601-01-01';
const weeksOfYear = 52;

/**
 * The Gantt chart of a plan as a Mermaid block, as GitHub draws it; phases without days are left out. While the
 * plan has no date, its axis counts weeks. Undefined when no phase has days, or more weeks than such an axis holds.
 * Phases without a team stand above the sections of the teams. In the earlier wording they have a section, and no task
 * tells of days off.
 */
export function mermaidOf(plan: Plan, title = '', isEarlier = false): string | undefined {
	const calendar = plan.calendar ?? {zero: yearOfWeeks, off: []};
	const sections = sectionsOf(plan, isEarlier).flatMap(({heading, phases}) => [
		...heading,
		...phases.flatMap((phase) => tasksOf(phase, calendar, isEarlier)),
	]);
	if (sections.length === 0 || (!plan.calendar && weeksOf(plan) > weeksOfYear)) return undefined;
	const name = mermaidText(title);
	return [
		'```mermaid',
		'gantt',
		...(name === '' ? [] : [`    title ${name}`]),
		'    dateFormat YYYY-MM-DD',
		...(plan.calendar ? [] : axisOfWeeks),
		...sections,
		'```',
	].join('\n');
}

const axisOfWeeks = [
	'    %% No start date is set: the axis counts weeks, and the year stands for none.',
	'    axisFormat Week %W',
	'    tickInterval 1week',
	'    weekday monday',
];

function weeksOf({phases}: Plan): number {
	return phases.reduce((most, {span}) => Math.max(most, span ? (span.first + span.days) / 7 : 0), 0);
}

type ChartSection = {heading: string[]; phases: readonly PlannedPhase[]};

/** Phases with days by team, in the order in which the teams first appear. */
function sectionsOf({phases}: Plan, isEarlier: boolean): ChartSection[] {
	const byTeam = grouped(
		phases.filter(({span}) => span),
		({team = ''}) => [mermaidText(team)],
	);
	const others = byTeam.get('') ?? [];
	const teams = [...byTeam].filter(([team]) => team !== '').map(([team, own]) => sectionOf(team, own));
	const isNamed = isEarlier && teams.length > 0 && others.length > 0;
	return isNamed ? [...teams, sectionOf('No team', others)] : [{heading: [], phases: others}, ...teams];
}

function sectionOf(name: string, phases: readonly PlannedPhase[]): ChartSection {
	return {heading: [`    section ${name}`], phases};
}

function tasksOf({name, span, milestones, when}: PlannedPhase, calendar: Calendar, isEarlier: boolean): string[] {
	const start = span && dateOf(calendar, span.first);
	const end = span && dateOf(calendar, span.first + span.days - 1);
	if (!span || start === undefined) return [];
	const critical = span.isCritical ? 'crit, ' : '';
	const marks = milestones.flatMap((milestone) => {
		const date = milestone.day === undefined ? undefined : dateOf(calendar, milestone.day);
		return date === undefined ? [] : [`    ${mermaidText(milestone.name || 'Milestone')} :milestone, ${date}, 0d`];
	});
	// Days of the calendar; an end beyond the last year has none.
	const days = end === undefined ? span.days : daysBetween(start, end) + 1;
	const before = when.type === 'weeks' ? daysBetween(calendar.zero, start) - span.first : 0;
	const beside = isEarlier ? '' : daysOffIn(days - span.days, before);
	return [`    ${mermaidText(name)}${beside} :${critical}${start}, ${days}d`, ...marks];
}

/** Why a phase is longer, or begins later, than its weeks say. */
function daysOffIn(within: number, before: number): string {
	const parts = [
		...(within > 0 ? [`${counted(within, 'day')} off in it`] : []),
		...(before > 0 ? [`${counted(before, 'day')} off before it`] : []),
	];
	return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
