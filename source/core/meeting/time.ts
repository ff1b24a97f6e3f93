import {type StepId, stepIds} from '../answers/interview.ts';
import type {Meeting} from '../draft/meeting.ts';

/** How long the parts of such work take beside each other, in minutes: what each of them takes at least. */
const usual: Readonly<Record<StepId, number>> = {define: 10, research: 15, design: 30, consensus: 30, execute: 45};

export const leastMinutes = stepIds.length;
export const mostMinutes = 600;
export const usualMinutes = 90;

/** How long a session is to take, as it was typed: the usual time where nothing is, undefined for what is no time for one. */
export function minutesIn(typed: string): number | undefined {
	if (typed === '') return usualMinutes;
	const minutes = /^\d+$/.test(typed) ? Number(typed) : 0;
	return minutes >= leastMinutes && minutes <= mostMinutes ? minutes : undefined;
}

/** Minutes of a session shared out among the steps, whole ones and at least one for each; their sum is that of the session. */
export function boxesFor(total: number): Meeting['minutes'] {
	const whole = stepIds.reduce((sum, step) => sum + usual[step], 0);
	const exact = stepIds.map((step) => 1 + ((total - stepIds.length) * usual[step]) / whole);
	const minutes = exact.map(Math.floor);
	const byRest = [...exact.keys()].toSorted((one, other) => ((exact[other] ?? 0) % 1) - ((exact[one] ?? 0) % 1));
	const missing = total - minutes.reduce((sum, one) => sum + one, 0);
	for (const at of byRest.slice(0, missing)) minutes[at] = (minutes[at] ?? 0) + 1;
	return Object.fromEntries(stepIds.map((step, at) => [step, minutes[at] ?? 1])) as Meeting['minutes'];
}

/** A session that begins, for so many minutes: with who takes part. */
export function newMeeting(minutes: number): Meeting {
	return {people: [], minutes: boxesFor(minutes), used: {}, at: {board: 'people', isDirect: true}};
}

/** Whole minutes that were used of a step, and those of its box. */
export type StepTime = {used: number; box: number};

export function timeOf({minutes, used}: Meeting, step: StepId): StepTime {
	return {used: wholeMinutes(used[step] ?? 0), box: minutes[step]};
}

/** The same of the whole session. */
export function timeOfAll({minutes, used}: Meeting): StepTime {
	const sum = (of: (step: StepId) => number): number => stepIds.reduce((so, step) => so + of(step), 0);
	return {used: wholeMinutes(sum((step) => used[step] ?? 0)), box: sum((step) => minutes[step])};
}

function wholeMinutes(milliseconds: number): number {
	return Math.floor(milliseconds / 60_000);
}

/** What is left of a box, or what is over it: `3 min left`, `2 min over`. */
function leftWords({used, box}: StepTime): string {
	return used <= box ? `${box - used} min left` : `${used - box} min over`;
}

/** `4 of 7 min used, 3 min left`. */
export function timeWords(time: StepTime): string {
	return `${time.used} of ${time.box} min used, ${leftWords(time)}`;
}
