import * as z from 'zod/mini';
import type {Mark} from '../../core/answers/answers.ts';
import {stepIds} from '../../core/answers/interview.ts';
import type {Delta} from '../../core/draft/delta.ts';
import {boards} from '../../core/draft/meeting.ts';
import {parkedKinds} from '../../core/draft/parking.ts';
import {type Envelope, type Fault, type Reference, referring, whole} from './envelope.ts';

const place = z.int().check(z.minimum(0));

const minutes = z.number().check(z.minimum(0));

const meetingShape = z.looseObject({
	people: z.array(z.looseObject({name: z.string()})),
	minutes: z.record(z.enum(stepIds), minutes),
	used: z.partialRecord(z.enum(stepIds), minutes),
	at: z.optional(z.looseObject({board: z.enum(boards)})),
});

/** Only what this version relies on; keys that it does not know are left where they are. */
const draftShape = z.looseObject({
	version: z.literal(whole),
	id: z.string(),
	template: z.string(),
	answers: z.looseObject({}),
	marks: z.record(
		z.string(),
		z.custom<Mark>(
			(mark) => typeof mark === 'string' && /^(?:unknown|skipped|not recorded|not applicable: .+)$/.test(mark),
		),
	),
	typed: z.record(z.string(), z.string()),
	position: z.looseObject({
		question: z.string(),
		item: z.optional(place),
		field: z.optional(z.string()),
		cursor: z.optional(place),
	}),
	base: z.optional(z.looseObject({path: z.string(), text: z.string()})),
	doubles: z.optional(z.record(z.string(), z.looseObject({says: z.string()}))),
	parked: z.optional(
		z.array(z.looseObject({kind: z.enum(parkedKinds), text: z.string(), who: z.optional(z.string())})),
	),
	parking: z.optional(z.looseObject({kind: z.enum(parkedKinds), text: z.string(), at: z.optional(place)})),
	unread: z.optional(z.string()),
	brief: z.optional(z.literal(true)),
	meeting: z.optional(meetingShape),
	target: z.optional(z.string()),
	folder: z.optional(z.string()),
	startedAt: z.iso.datetime(),
	savedAt: z.iso.datetime(),
});

const deltaShape = z.looseObject({
	set: z.optional(z.looseObject({})),
	removed: z.optional(z.array(z.string())),
	get within() {
		return z.optional(z.record(z.string(), deltaShape));
	},
});

const revision = z.int().check(z.minimum(1));

const shape = z.looseObject({revision, draft: draftShape});

const referringShape = z.looseObject({
	revision,
	draft: z.looseObject({
		version: z.literal(referring),
		id: z.string(),
		snapshot: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
		delta: deltaShape,
	}),
});

const versioned = z.looseObject({draft: z.looseObject({version: z.int()})});

/** The content of a draft file, or what is wrong with it in a few words. */
export function decode(text: string, id: string): Envelope | Reference | Fault {
	if (text === '') return damaged('it is empty');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return damaged('it is cut short or is not JSON');
	}

	const found = versioned.safeParse(value).data?.draft.version;
	if (found !== undefined && found > referring) {
		return {fault: 'newer', reason: `it has version ${found} and this program knows version ${referring}`};
	}

	return found === referring ? referenceIn(value, id) : envelopeIn(value, id);
}

/** The id of the draft that a text holds, by its own words; undefined where it is none. */
export function idIn(text: string): string | undefined {
	try {
		return z.looseObject({draft: z.looseObject({id: z.string()})}).parse(JSON.parse(text)).draft.id;
	} catch {
		return undefined;
	}
}

/** The envelope that a value is, or what keeps it from being one. */
export function envelopeIn(value: unknown, id: string): Envelope | Fault {
	const checked = shape.safeParse(value);
	if (!checked.success) return misshapen(checked.error);
	return checked.data.draft.id === id ? (value as Envelope) : otherName();
}

function referenceIn(value: unknown, id: string): Reference | Fault {
	const checked = referringShape.safeParse(value);
	if (!checked.success) return misshapen(checked.error);
	const {draft, revision: count} = value as {revision: number; draft: {id: string; snapshot: string; delta: Delta}};
	return draft.id === id ? {revision: count, snapshot: draft.snapshot, delta: draft.delta} : otherName();
}

function misshapen({issues}: z.core.$ZodError): Fault {
	const path = issues[0]?.path.join('.') ?? '';
	return damaged(path === '' ? 'it is not a draft' : `${path} is not what it should be`);
}

function otherName(): Fault {
	return damaged('it holds a draft with another name');
}

function damaged(reason: string): Fault {
	return {fault: 'damaged', reason};
}
