import * as z from 'zod/mini';
import type {Draft} from '../../core/draft/types.ts';

/** What a draft file holds: the draft, and how often it has been saved. */
export type Envelope = {revision: number; draft: Draft};

export type Decoded = Envelope | {fault: 'damaged' | 'newer'; reason: string};

const version = 1;

const place = z.int().check(z.minimum(0));

/** Only what this version relies on; keys that it does not know are left where they are. */
const shape = z.looseObject({
	revision: z.int().check(z.minimum(1)),
	draft: z.looseObject({
		version: z.literal(version),
		id: z.string(),
		template: z.string(),
		answers: z.looseObject({}),
		marks: z.record(z.string(), z.enum(['unknown', 'skipped'])),
		typed: z.record(z.string(), z.string()),
		position: z.looseObject({
			question: z.string(),
			item: z.optional(place),
			field: z.optional(z.string()),
			cursor: z.optional(place),
		}),
		base: z.optional(z.looseObject({path: z.string(), text: z.string()})),
		target: z.optional(z.string()),
		startedAt: z.iso.datetime(),
		savedAt: z.iso.datetime(),
	}),
});

const versioned = z.looseObject({draft: z.looseObject({version: z.int()})});

export function encode(envelope: Envelope): string {
	return `${JSON.stringify(envelope)}\n`;
}

/** The content of a draft file, or what is wrong with it in a few words. */
export function decode(text: string, id: string): Decoded {
	if (text === '') return damaged('it is empty');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return damaged('it is cut short or is not JSON');
	}

	const found = versioned.safeParse(value).data?.draft.version;
	if (found !== undefined && found > version) {
		return {fault: 'newer', reason: `it has version ${found} and this program knows version ${version}`};
	}

	const checked = shape.safeParse(value);
	if (!checked.success) {
		const path = checked.error.issues[0]?.path.join('.') ?? '';
		return damaged(path === '' ? 'it is not a draft' : `${path} is not what it should be`);
	}

	if (checked.data.draft.id !== id) return damaged('it holds a draft with another name');
	return value as Envelope;
}

function damaged(reason: string): Decoded {
	return {fault: 'damaged', reason};
}
