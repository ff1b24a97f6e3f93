import * as z from 'zod/mini';
import type {Preferences} from '../ports/settings.ts';

const shape = z.looseObject({
	author: z.optional(z.string()),
	level: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
	coaching: z.optional(z.boolean()),
	template: z.optional(z.string()),
	keys: z.optional(z.record(z.string(), z.array(z.string()))),
	tour: z.optional(z.boolean()),
	accessible: z.optional(z.boolean()),
	recentFolders: z.optional(z.array(z.string())),
});

/** The preferences that a file holds; undefined when it is damaged. */
export function preferencesIn(text: string): Preferences | undefined {
	try {
		const checked = shape.safeParse(JSON.parse(text));
		return checked.success ? (checked.data as Preferences) : undefined;
	} catch {
		return undefined;
	}
}
