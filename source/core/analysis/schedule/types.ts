import type {Fault} from '../../answers/fault.ts';
import type {Calendar} from './calendar.ts';

/** What is wrong with a plan, or worth knowing (`phases[2].dependsOn[0].phase`), by its kind. */
export type Remark = Fault & {kind: ProblemKind | NoteKind};

export type ProblemKind =
	| 'no-start'
	| 'no-date'
	| 'backwards'
	| 'too-far'
	| 'unknown-phase'
	| 'unknown-milestone'
	| 'outside-phase'
	| 'cycle'
	| 'overlap';

export type NoteKind = 'shared-team' | 'undated-dependency';

/** Time as a person gave it; text is what has no days of its own, such as "Milestone: beta". */
export type Timing =
	| {type: 'weeks'; from: number; to: number}
	| {type: 'days'; from: string; days: number}
	| {type: 'text'; text: string};

export type PhaseInput = {
	name: string;
	team: string | undefined;
	owner: string | undefined;
	when: Timing;
	dependsOn: readonly {phase: string; milestone: string | undefined}[];
	milestones: readonly {name: string; week: number}[];
};

/** Days in a row, days off left out, counted from day zero of the plan; the last one is `first + days - 1`. */
export type Days = {first: number; days: number};

/** One phase waits for another: it begins no earlier than `lag` days after the other has begun. */
export type Dependency = {before: number; after: number; lag: number; path: string};

export type PlannedMilestone = {
	name: string;
	week: number;
	/** The last day of its week, counted from day zero; absent where weeks count from no day. */
	day?: number;
	/** The same as YYYY-MM-DD; absent while the plan has no date at all. */
	date?: string;
};

/** When a phase takes place. */
export type TimeSpan = Days & {
	/** First and last day as YYYY-MM-DD; absent while the plan has no date at all, and beyond the year 9999. */
	start?: string;
	end?: string;
	/** Days by which what it depends on has put it off. */
	moved: number;
	/** Days by which it can be late before the whole plan is; absent while no phase waits for another. */
	slack?: number;
	isCritical: boolean;
};

export type PlannedPhase = {
	/** As people read it: its name, or its number when it has none. */
	name: string;
	team: string | undefined;
	owner: string | undefined;
	when: Timing;
	/** Absent for a phase without days: a milestone, free text, weeks that count from no day. */
	span?: TimeSpan;
	milestones: PlannedMilestone[];
	/** Places of the phases that it waits for. */
	waitsFor: number[];
};

export type Plan = {
	/** The date from which weeks count; absent when none is given. */
	start?: string;
	/** The dates of its days; absent when the plan has weeks and no date, and then day 0 is the first of week 1. */
	calendar?: Calendar;
	phases: PlannedPhase[];
	problems: Remark[];
	notes: Remark[];
};
