import {dateOf, mostDays} from './calendar.ts';
import type {Origin} from './requested.ts';
import type {Days, PhaseInput, PlannedMilestone, Remark, TimeSpan} from './types.ts';

/** The day on which a milestone is reached: the last of its week, or of its phase if that ends within the week. */
export function dayOfMilestone(week: number, phase: Days | undefined): number {
	const sunday = 7 * week - 1;
	const end = phase ? phase.first + phase.days - 1 : sunday;
	return end < sunday && end > sunday - 7 ? end : sunday;
}

/** The milestones of a phase that asked for these days and got that span; they move with it. */
export function plannedMilestones(
	{milestones}: PhaseInput,
	place: number,
	span: TimeSpan | undefined,
	origin: Origin,
): {milestones: PlannedMilestone[]; problems: Remark[]} {
	const requested = span && {first: span.first - span.moved, days: span.days};
	const planned = milestones.map(({name, week}): PlannedMilestone => {
		if (!origin.hasWeeks || week < 1 || 7 * week > mostDays) return {name, week};
		const day = dayOfMilestone(week, requested) + (span?.moved ?? 0);
		const date = origin.calendar && dateOf(origin.calendar, day);
		return {name, week, day, ...(date === undefined ? {} : {date})};
	});
	const problems = planned.flatMap(({week, day}, index): Remark[] => {
		const isInside = !span || day === undefined || (day >= span.first && day < span.first + span.days);
		const path = `phases[${place}].milestones[${index}].week`;
		return isInside ? [] : [{kind: 'outside-phase', path, found: `week ${week}`, expected: 'a week of its phase'}];
	});
	return {milestones: planned, problems};
}
