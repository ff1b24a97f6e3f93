import {isSame, valueAt, withValue} from '../answers/answers.ts';
import {write} from '../document/write.ts';
import {dateOfChange} from '../draft/dated.ts';
import type {Draft} from '../draft/types.ts';
import {templateOfDocument} from '../foreign/template.ts';
import type {Template} from '../template/parse.ts';
import {type Conflict, conflictsOf} from './conflict.ts';
import {writable} from './doubles.ts';
import {type KeptBoth, withKeptBoth} from './kept-both.ts';
import {type Content, merge} from './merge.ts';
import {recorded} from './recorded.ts';
import {moved, type Versions, versionsOf} from './versions.ts';
import {withHistories} from './with-histories.ts';

/** The new text, or the questions that somebody else has answered in the file meanwhile. */
export type Rewritten = {text: string} | {conflicts: Conflict[]};

/**
 * Puts what a draft changed into the text that its document has by now. `base` is the text that the draft was
 * opened with; what changed in the file since then stays, unless both changed the same answer. `today` goes
 * into the date of the last change, where the document has one, and into its history where the status changes. Without a template, the document is its own.
 * `put` makes the new text; all answers go into it, or it throws `NotProved`.
 */
export function rewrite(
	template: Template | undefined,
	draft: Draft,
	base: string,
	current: string,
	today: string,
	put: typeof textWithAll = textWithAll,
): Rewritten {
	const versions = versionsOf(template, writable(draft, current), base, current);
	const {now, theirs} = versions;
	const conflicts = current === base ? [] : conflictsOf(versions);
	if (conflicts.length > 0) return {conflicts};
	const merged = merge(now.interview, moved(versions, versions.before), moved(versions, versions.mine), theirs);
	const isChanged = !isSame(theirs.answers, merged.answers) || !isSame(theirs.marks, merged.marks);
	// Without a change, what was put back stays away as well.
	if (!isChanged) return {text: current};
	const templateOf = (text: string) => template ?? templateOfDocument(text);
	const written = withHistories(versions, recorded(versions, merged, today), today, {
		templateOf,
		put: (text, content) => put(now, text, template ? stamped(versions, content, today) : content),
	});
	return {text: withKeptBoth(templateOf, written, besidesOf(draft, written))};
}

function textWithAll(template: Template, text: string, {answers, marks}: Content): string {
	return write(template, text, answers, marks).text;
}

/** What the person wants beside a line that may say the same, as long as that is there. */
function besidesOf({doubles = {}}: Draft, text: string): KeptBoth[] {
	return Object.entries(doubles).flatMap(([path, {says, left}]) =>
		left === undefined && text.includes(says) ? [{path, says}] : [],
	);
}

/** A day that the person gave stays; a document that gives none is not given one, as little as one where nobody wants it. */
function stamped({now: {interview}, before, mine}: Versions, merged: Content, today: string): Content {
	const stamp = dateOfChange(interview);
	if (!stamp || merged.marks[stamp.path] || valueAt(merged.answers, stamp.path) === undefined) return merged;
	if (!isSame(valueAt(before.answers, stamp.path), valueAt(mine.answers, stamp.path))) return merged;
	return {...merged, answers: withValue(merged.answers, stamp.path, today)};
}
