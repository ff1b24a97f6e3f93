import type {Delta} from '../../core/draft/delta.ts';
import type {Draft} from '../../core/draft/types.ts';

/** What a draft file tells: the draft, and how often it has been saved. */
export type Envelope = {revision: number; draft: Draft};

/** The draft is told as what differs from a snapshot, by the digest of that. */
export type Reference = {revision: number; snapshot: string; delta: Delta};

export type Fault = {fault: 'damaged' | 'newer'; reason: string};

/** The version of a file that holds all of a draft, and of one that refers to a snapshot. */
export const whole = 1;
export const referring = 2;

export function encode(envelope: Envelope): string {
	return `${JSON.stringify(envelope)}\n`;
}

/** The same, of a draft that differs from a snapshot by so much. */
export function encodeReference(id: string, {revision: count, snapshot, delta}: Reference): string {
	return `${JSON.stringify({revision: count, draft: {version: referring, id, snapshot, delta}})}\n`;
}
