import {isSame, type Json, valueAt, withValue} from '../../core/answers/answers.ts';
import type {Meeting} from '../../core/draft/meeting.ts';
import {isInside} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Part} from './types.ts';

/** Stands for the path of a question where what came up by the way is changed. */
export const lot = 'parking-lot';

/** Stands for it where a group that meets has scored, dotted or said something. */
export const group = 'group-session';

/** All that a draft holds of one question, in its parking lot, or of what a group has said. */
export function partOf(draft: Draft, question: string): Part {
	if (question === lot) return {value: draft.parked as Json[] | undefined, marks: {}, typed: {}};
	if (question === group) return {value: saidIn(draft) as Json | undefined, marks: {}, typed: {}};
	return {
		value: valueAt(draft.answers, question),
		marks: only(draft.marks, (path) => isInside(path, question)),
		typed: only(draft.typed, (path) => isInside(path, question)),
	};
}

export function isSamePart(one: Part, other: Part): boolean {
	const {value, marks, typed} = other;
	return isSame(one.value, value) && isSame(one.marks, marks) && isSame({...one.typed}, {...typed});
}

/** The draft with all that it holds of one question replaced. */
export function withPart(draft: Draft, question: string, {value, marks, typed}: Part): Draft {
	if (question === lot) {
		const {parked: _, ...others} = draft;
		return value === undefined ? others : {...others, parked: value as unknown as Draft['parked'] & {}};
	}

	if (question === group) {
		const {used = {}, at, summary} = draft.meeting ?? {};
		const besides = {...(at ? {at} : {}), ...(summary ? {summary} : {})};
		const meeting = {...(value as unknown as Meeting), used, ...besides};
		return {...draft, meeting};
	}

	const isOther = (path: string) => !isInside(path, question);
	return {
		...draft,
		answers: withValue(draft.answers, question, value),
		marks: {...only(draft.marks, isOther), ...marks},
		typed: {...only(draft.typed, isOther), ...typed},
	};
}

/** All but the time and the file, which nothing brings back, and where the group is. */
function saidIn({meeting}: Draft): object | undefined {
	if (!meeting) return undefined;
	const {used: _, at: __, summary: ___, ...said} = meeting;
	return said;
}

function only<T>(entries: {readonly [path: string]: T}, isWanted: (path: string) => boolean): {[path: string]: T} {
	return Object.fromEntries(Object.entries(entries).filter(([path]) => isWanted(path)));
}
