import type {Marks} from '../answers/answers.ts';
import {wholesOf} from '../draft/place.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/** The marks of a question and of the columns of its items; marks that were asked about must not be changed. */
export function marksInside(marks: Marks, path: string): Marks {
	return byWhole(marks).get(path) ?? {};
}

/** Gathered once, since there may be as many marks as questions, and thousands of both. */
const byWhole = rememberingByIdentity((marks: Marks): ReadonlyMap<string, Marks> => {
	const inside = new Map<string, Marks>();
	for (const [path, mark] of Object.entries(marks)) {
		for (const whole of wholesOf(path)) {
			const own = inside.get(whole) ?? {};
			inside.set(whole, own);
			own[path] = mark;
		}
	}

	return inside;
});
