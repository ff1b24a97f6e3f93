import type {ZodMiniType} from 'zod/mini';
import type {Field} from '../answers/interview.ts';
import {grouped} from '../text/grouped.ts';
import type {Schemas} from './schemas.ts';

type Shape = {[key: string]: ZodMiniType};

/** The shape of an object with these fields; dotted paths make nested objects, and every key is optional. */
export function recordSchema(
	fields: readonly Field[],
	schemaOf: (field: Field) => ZodMiniType,
	z: Schemas,
): ZodMiniType {
	const shape: Shape = {};
	for (const [key, inside] of byFirstKey(fields)) {
		const [only] = inside;
		const leaf = inside.length === 1 && only?.path === key ? only : undefined;
		shape[key] = z.optional(
			leaf
				? schemaOf(leaf)
				: recordSchema(
						inside.map((field) => ({...field, path: field.path.slice(key.length + 1)})),
						schemaOf,
						z,
					),
		);
	}

	return z.strictObject(shape, expectation(Object.keys(shape)));
}

/** Says as many keys as fit a line. */
function expectation(keys: readonly string[]): string {
	const first = keys.slice(0, 10).join(', ');
	return `a map with the keys ${first}${keys.length > 10 ? ' and others' : ''}`;
}

function byFirstKey(fields: readonly Field[]): ReadonlyMap<string, Field[]> {
	return grouped(fields, ({path}) => path.split('.').slice(0, 1));
}
