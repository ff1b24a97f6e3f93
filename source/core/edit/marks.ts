import type {Marks} from '../answers/answers.ts';
import {wholesOf} from '../draft/place.ts';

const known = new WeakMap<Marks, ReadonlyMap<string, Marks>>();

/** The marks of a question and of the columns of its items; marks that were asked about must not be changed. */
export function marksInside(marks: Marks, path: string): Marks {
	const inside = known.get(marks) ?? byWhole(marks);
	known.set(marks, inside);
	return inside.get(path) ?? {};
}

/** Gathered once, since there may be as many marks as questions, and thousands of both. */
function byWhole(marks: Marks): Map<string, Marks> {
	const inside = new Map<string, Marks>();
	for (const [path, mark] of Object.entries(marks)) {
		for (const whole of wholesOf(path)) {
			const own = inside.get(whole) ?? {};
			inside.set(whole, own);
			own[path] = mark;
		}
	}

	return inside;
}
