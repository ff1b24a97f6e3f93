import {type Answers, isSame, type Marks, valueAt, withValue} from '../answers.ts';
import {read} from '../document/read/read.ts';
import {write} from '../document/write.ts';
import {dateOfChange} from '../draft/dated.ts';
import {settled} from '../draft/settled.ts';
import type {Draft} from '../draft/types.ts';
import {keyAt} from '../foreign/answers.ts';
import {type ForeignTemplate, templateOfDocument} from '../foreign/template.ts';
import type {Template} from '../template/parse.ts';
import {type Content, merge} from './merge.ts';

/** The new text, or the labels of the questions that somebody else has answered in the file meanwhile. */
export type Rewritten = {text: string} | {conflicts: string[]};

/**
 * Puts what a draft changed into the text that its document has by now. `base` is the text that the draft was
 * opened with; what changed in the file since then stays, unless both changed the same answer. `today` goes
 * into the date of the last change, where the template has one.
 */
export function rewrite(
	template: Template | undefined,
	draft: Draft,
	base: string,
	current: string,
	today: string,
): Rewritten {
	return template ? rewriteKnown(template, draft, base, current, today) : rewriteForeign(draft, base, current);
}

function rewriteKnown(template: Template, draft: Draft, base: string, current: string, today: string): Rewritten {
	const {interview} = template;
	const before = read(template, base);
	const mine = stamped(template, before, changedContent(template, draft, before), today);
	const merged = merge(interview, before, mine, current === base ? before : read(template, current));
	if (merged.conflicts.length > 0) return {conflicts: labelsOf(template, merged.conflicts)};
	return {text: write(template, current, merged.answers, merged.marks).text};
}

/** A document that is its own template: its sections are found again by their headings. */
function rewriteForeign(draft: Draft, base: string, current: string): Rewritten {
	const opened = templateOfDocument(base);
	const before = read(opened, base);
	const mine = changedContent(opened, draft, before);
	if (current === base) return {text: write(opened, base, mine.answers, mine.marks).text};
	const now = templateOfDocument(current);
	const gone = opened.interview.questions.filter(
		({path}) =>
			keyIn(opened, now, path) === undefined && !isSame(valueAt(before.answers, path), valueAt(mine.answers, path)),
	);
	const merged = merge(now.interview, moved(opened, now, before), moved(opened, now, mine), read(now, current));
	const conflicts = [...gone.map(({label}) => label), ...labelsOf(now, merged.conflicts)];
	return conflicts.length > 0 ? {conflicts} : {text: write(now, current, merged.answers, merged.marks).text};
}

/** The answers of a draft in normal form; those that nobody touched stay as the document has them. */
function changedContent({interview}: Template, draft: Draft, before: Content): Content {
	const normal = settled(interview, draft);
	let answers: Answers = {};
	for (const {path} of interview.questions) {
		const old = valueAt(before.answers, path);
		answers = withValue(answers, path, isSame(old, valueAt(draft.answers, path)) ? old : valueAt(normal.answers, path));
	}

	return {answers, marks: normal.marks};
}

function stamped({interview}: Template, before: Content, mine: Content, today: string): Content {
	const stamp = dateOfChange(interview);
	const isChanged = !isSame(before.answers, mine.answers) || !isSame(before.marks, mine.marks);
	if (!stamp || !isChanged || !isSame(before.answers[stamp.path], mine.answers[stamp.path])) return mine;
	return {...mine, answers: withValue(mine.answers, stamp.path, today)};
}

function labelsOf({interview}: Template, paths: readonly string[]): string[] {
	return interview.questions.filter(({path}) => paths.includes(path)).map(({label}) => label);
}

function keyIn(from: ForeignTemplate, to: ForeignTemplate, path: string): string | undefined {
	const place = from.sections.get(path);
	return place ? keyAt(to.sections, place) : path;
}

function moved(from: ForeignTemplate, to: ForeignTemplate, content: Content): Content {
	let answers: Answers = {};
	const marks: Marks = {};
	for (const {path} of from.interview.questions) {
		const key = keyIn(from, to, path);
		if (key === undefined) continue;
		answers = withValue(answers, key, valueAt(content.answers, path));
		const mark = content.marks[path];
		if (mark) marks[key] = mark;
	}

	return {answers, marks};
}
