import {isSame, type Json, valueAt} from '../../core/answers/answers.ts';
import type {Interview} from '../../core/answers/interview.ts';
import {questionAt} from '../../core/draft/place.ts';
import {unanswering} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {marksInside} from '../../core/edit/marks.ts';
import type {Others} from '../../core/edit/others.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {Contain} from '../../core/kinds/types.ts';
import {partOf, withPart} from './part.ts';
import {draftAfter, draftBefore, questionOf} from './replay.ts';
import type {Change, History, Part, Stack} from './types.ts';

/** The draft with what others changed, wherever the person has left the answer as it was. */
export function draftOnto(interview: Interview, draft: Draft, others: Others, contain: Contain): Draft {
	return others.questions.reduce((so, question) => {
		return withPart(so, question, partOnto(interview, question, partOf(so, question), others, contain));
	}, draft);
}

/**
 * The history of a draft that becomes an edit of a file which others have changed: what undo led to because it had been
 * in the file is what is in the file now, so that undo takes back the person's own changes alone.
 */
export function historyOnto(
	interview: Interview,
	draft: Draft,
	{past, future}: History,
	others: Others,
	contain: Contain,
): History {
	const questions = new Set(others.questions);
	const onto = (change: Change, before: Draft, after: Draft): Change => {
		const question = questionOf(change);
		const own = {before: partOf(before, question), after: partOf(after, question)};
		const next = {
			before: partOnto(interview, question, own.before, others, contain),
			after: partOnto(interview, question, own.after, others, contain),
		};
		if (next.before === own.before && next.after === own.after) return change;
		// As a whole: an edit of the old text makes no sense in the new one.
		return {before: change.before, after: change.after, part: {...next, question}, joined: change.joined};
	};
	const isOther = (change: Change): boolean => questions.has(questionOf(change));
	return {
		past: walked(past, draft, isOther, (change, after) => {
			const before = draftBefore(interview, after, change, contain);
			return [onto(change, before, after), before];
		}),
		future: walked(future, draft, isOther, (change, before) => {
			const after = draftAfter(interview, before, change, contain);
			return [onto(change, before, after), after];
		}),
	};
}

/** The stack with some changes replaced, from the top on, each with the draft that the one above it leads to. */
function walked(
	stack: Stack,
	draft: Draft,
	isWanted: (change: Change) => boolean,
	replaced: (change: Change, draft: Draft) => readonly [Change, Draft],
): Stack {
	const changes: Change[] = [];
	let current = draft;
	for (let rest = stack; rest; rest = rest.below) {
		if (!isWanted(rest.top)) {
			changes.push(rest.top);
			continue;
		}

		const [change, next] = replaced(rest.top, current);
		changes.push(change);
		current = next;
	}

	return changes.reduceRight<Stack>((below, top) => ({top, below}), undefined);
}

/** The same part where the person has changed the answer; texts that are no answers yet stay in any case. */
function partOnto(interview: Interview, path: string, part: Part, {before, now}: Others, contain: Contain): Part {
	const question = questionAt(interview, path);
	// What is typed and taken back is there in its normal form.
	const normal = (value: Json | undefined): Json =>
		(question && value !== undefined ? kindOf(question.kind).normal(value, question, contain) : value) ?? null;
	const isAsBefore =
		isSame(normal(part.value), normal(valueAt(before.answers, path))) &&
		isSame(part.marks, marksInside(before.marks, path));
	if (!isAsBefore) return part;
	const typed = unanswering(interview, part.typed);
	return {value: valueAt(now.answers, path), marks: marksInside(now.marks, path), typed};
}
