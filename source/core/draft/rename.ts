import {matrixQuestions} from '../analysis/decision/matrix-questions.ts';
import {type Answers, isRecord, itemsAt, type Json, valueAt, withValue} from '../answers/answers.ts';
import type {Field, Interview} from '../answers/interview.ts';
import {withNameFollowed} from './meeting.ts';
import {type Place, pathOf, questionAt, valueAtPlace} from './place.ts';
import {cellPath} from './score-cells.ts';
import type {Draft} from './types.ts';

/**
 * The draft with every mention of an item under its old name led to its present one, once the column that
 * names it has changed. Nothing changes while another item bears either name.
 */
export function withMentionsRenamed(interview: Interview, draft: Draft, place: Place, before: Json | undefined): Draft {
	const {question: group, field} = place;
	const key = questionAt(interview, group)?.key;
	const after = valueAtPlace(draft.answers, place);
	if (field === undefined || field !== key || typeof before !== 'string' || typeof after !== 'string') return draft;
	const names = itemsAt(draft.answers, group).map((item) => valueAt(item, field));
	if (before === after || names.includes(before) || names.filter((name) => name === after).length > 1) return draft;
	let result = draft;
	for (const {path, fields = []} of interview.questions) {
		for (const column of fields.filter(({of}) => of === group)) {
			result = withColumnRenamed(result, path, column, (value) => renamed(value, column.kind, before, after));
			if (column.kind === 'scores') result = withCellsRenamed(result, path, column, before, after);
		}
	}

	return withMeetingRenamed(interview, result, group, {before, after});
}

/** What a group that meets has scored and said of the item by its name. */
function withMeetingRenamed(
	interview: Interview,
	draft: Draft,
	group: string,
	{before, after}: {before: string; after: string},
): Draft {
	if (!draft.meeting) return draft;
	const questions = matrixQuestions(interview);
	const as =
		group === questions?.options.path ? 'option' : group === questions?.criteria.path ? 'criterion' : undefined;
	return {...draft, meeting: withNameFollowed(draft.meeting, {group, as}, before, after)};
}

function withColumnRenamed(draft: Draft, group: string, column: Field, rename: (value: Json) => Json): Draft {
	const typed = {...draft.typed};
	let isChanged = false;
	const items = itemsAt(draft.answers, group).map((item, index): Answers => {
		const value = valueAt(item, column.path);
		const next = value === undefined ? undefined : rename(value);
		if (next === value) return item;
		isChanged = true;
		// A text kept as typed would bring the old name back.
		delete typed[pathOf({question: group, item: index, field: column.path})];
		return withValue(item, column.path, next);
	});
	return isChanged ? {...draft, answers: withValue(draft.answers, group, items), typed} : draft;
}

/** Single scores that are kept as typed. */
function withCellsRenamed(draft: Draft, group: string, column: Field, before: string, after: string): Draft {
	const moves = itemsAt(draft.answers, group).map((_, item) => {
		const place = {question: group, item, field: column.path};
		return [cellPath(place, before), cellPath(place, after)] as const;
	});
	const paths = new Map(moves.filter(([path]) => draft.typed[path] !== undefined));
	if (paths.size === 0) return draft;
	const typed = Object.entries(draft.typed).map(([path, text]) => [paths.get(path) ?? path, text]);
	return {...draft, typed: Object.fromEntries(typed)};
}

/** The same value where the name is not mentioned. */
function renamed(value: Json, kind: string, before: string, after: string): Json {
	if ((kind === 'scores' || kind === 'notes') && isRecord(value) && Object.hasOwn(value, before)) {
		return Object.fromEntries(Object.entries(value).map(([name, score]) => [name === before ? after : name, score]));
	}

	if (kind !== 'dependencies' || !Array.isArray(value)) return value;
	const isMentioned = value.some((entry) => isRecord(entry) && entry.phase === before);
	return isMentioned
		? value.map((entry) => (isRecord(entry) && entry.phase === before ? {...entry, phase: after} : entry))
		: value;
}
