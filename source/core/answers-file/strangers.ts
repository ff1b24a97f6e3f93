import type * as z from 'zod/mini';
import {isRecord} from '../answers/answers.ts';

/** A key that a shape does not have, and where it stands. */
export type Stranger = {at: readonly PropertyKey[]; key: string};

/**
 * The unknown keys of a value with nothing behind them. They are looked for by themselves, since a known key without
 * a value is no answer and no fault.
 */
export function emptyStrangers(shape: z.core.$ZodType, value: unknown, at: readonly PropertyKey[] = []): Stranger[] {
	const {def} = (shape as z.core.$ZodTypes)._zod;
	if (def.type === 'optional') return emptyStrangers(def.innerType, value, at);
	if (def.type === 'union') {
		const shapes = def.options.filter((option) => !isRecord(value) || option._zod.def.type === 'object');
		return inEach(shapes.map((option) => emptyStrangers(option, value, at)));
	}

	if (def.type === 'array' && Array.isArray(value))
		return value.flatMap((entry, index) => emptyStrangers(def.element, entry, [...at, index]));
	if (def.type !== 'object' || !isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const known = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
		if (known) return emptyStrangers(known, inner, [...at, key]);
		return inner === null ? [{at, key}] : [];
	});
}

/** Of something that may have several shapes, what is unknown in each of them. */
function inEach([first = [], ...others]: readonly Stranger[][]): Stranger[] {
	return first.filter(({at, key}) =>
		others.every((shape) => shape.some((other) => other.key === key && other.at.length === at.length)),
	);
}
