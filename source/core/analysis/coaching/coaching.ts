import type {StepId} from '../../answers/interview.ts';
import {type Area, areas} from './areas.ts';

/** What readers ask an author of one level at a step, and one question that those of the next level ask. */
export type Coaching = {own: readonly {area: string; asks: string}[]; next: {area: string; asks: string} | undefined};

/** At most so many questions of the own level, so that they are read. */
const most = 3;

/**
 * The questions of a level (1 to 7) at a step. Which of the areas of the step come first changes with `turn`, a number
 * from 0, so that each of them has its turn.
 */
export function coachingFor(step: StepId, level: number, turn: number): Coaching {
	const all = areas.filter((area) => area.step === step);
	const start = all.length === 0 ? 0 : turn % all.length;
	const inTurn = [...all.slice(start), ...all.slice(0, start)];
	const [first] = inTurn;
	return {own: inTurn.slice(0, most).flatMap(asked(level)), next: first && asked(level + 1)(first)[0]};
}

function asked(level: number): (area: Area) => {area: string; asks: string}[] {
	return ({name, asks}) => {
		const question = asks[level - 1];
		return question === undefined ? [] : [{area: name, asks: question}];
	};
}
