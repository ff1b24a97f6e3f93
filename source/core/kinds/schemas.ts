import * as z from 'zod/mini';

/**
 * What kinds need of the library of schemas. Whoever wants a schema hands it in, so that the interview, which wants
 * none, starts without it. Named one by one, since all of the library would be bundled otherwise.
 */
export const schemas = {
	array: z.array,
	boolean: z.boolean,
	enum: z.enum,
	gte: z.gte,
	int: z.int,
	isoDate: z.iso.date,
	never: z.never,
	number: z.number,
	optional: z.optional,
	record: z.record,
	refine: z.refine,
	strictObject: z.strictObject,
	string: z.string,
	tuple: z.tuple,
	union: z.union,
};

export type Schemas = typeof schemas;
