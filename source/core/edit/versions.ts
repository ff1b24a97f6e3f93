import {type Answers, type Marks, putValue, valueAt} from '../answers/answers.ts';
import {type Reading, read} from '../document/read.ts';
import {documentContent} from '../draft/document-content.ts';
import {questionAt} from '../draft/place.ts';
import type {Draft} from '../draft/types.ts';
import {type PutBack, putBackOf, withSectionsPutBack} from '../foreign/put-back.ts';
import {type ForeignTemplate, type SectionPath, templateOfDocument} from '../foreign/template.ts';
import {contain} from '../markdown/contain.ts';
import type {Template} from '../template/parse.ts';
import {marksInside} from './marks.ts';
import type {Content} from './merge.ts';
import {keyAt} from './sections.ts';

/**
 * The answers of a document when it was opened, in a draft, and in the file as it is by now. The first two go by
 * the questions of `opened`, the last by those of `now`: sections of a foreign document may have moved.
 */
export type Versions = {
	opened: Template;
	now: Template;
	before: Content;
	mine: Content;
	theirs: Reading;
	/** What the file holds, with the sections that the person puts back. */
	text: string;
	/** The question of `now` that asks for the same; undefined when its place is gone from the file. */
	keyOf(path: string): string | undefined;
	/** What it takes to put the place of a question of `opened` back into the file; undefined where that cannot be done. */
	putBackOf(path: string): PutBack | undefined;
};

/** `base` is the text that the draft was opened with; without a template, the document is its own. */
export function versionsOf(template: Template | undefined, draft: Draft, base: string, current: string): Versions {
	return template ? knownVersions(template, draft, base, current) : foreignVersions(draft, base, current);
}

function knownVersions(template: Template, draft: Draft, base: string, current: string): Versions {
	const before = read(template, base);
	return {
		opened: template,
		now: template,
		before,
		mine: documentContent(template.interview, draft, contain, before),
		theirs: current === base ? before : read(template, current),
		text: current,
		keyOf: (path) => path,
		putBackOf: () => undefined,
	};
}

function foreignVersions(draft: Draft, base: string, current: string): Versions {
	const putBack = draft.base?.putBack ?? [];
	const [old, text] = [withSectionsPutBack(base, putBack), withSectionsPutBack(current, putBack)];
	const opened = templateOfDocument(old);
	const now = text === old ? opened : templateOfDocument(text);
	const before = read(opened, old);
	return {
		opened,
		now,
		before,
		mine: documentContent(opened.interview, draft, contain, before),
		theirs: now === opened ? before : read(now, text),
		text,
		keyOf: (path) => keyIn(opened, now, path),
		putBackOf: (path) => putBackInto(text, old, opened.sections.get(path)),
	};
}

function keyIn(from: ForeignTemplate, to: ForeignTemplate, path: string): string | undefined {
	if (from === to) return path;
	const place = from.sections.get(path);
	if (place) return keyAt(to.sections, place);
	return questionAt(to.interview, path)?.path;
}

function putBackInto(text: string, old: string, place: SectionPath | undefined): PutBack | undefined {
	const putBack = place && putBackOf(old, place.path);
	const isFoundThen = putBack && keyAt(templateOfDocument(withSectionsPutBack(text, [putBack])).sections, place);
	return isFoundThen === undefined ? undefined : putBack;
}

/** Answers and marks by the questions of the file as it is by now; those whose place is gone are left out. */
export function moved({opened, keyOf}: Versions, {answers, marks}: Content): Content {
	const movedAnswers: Answers = {};
	const movedMarks: Marks = {};
	for (const {path} of opened.interview.questions) {
		const key = keyOf(path);
		if (key === undefined) continue;
		putValue(movedAnswers, key, valueAt(answers, path));
		for (const [mark, value] of Object.entries(marksInside(marks, path)))
			movedMarks[key + mark.slice(path.length)] = value;
	}

	return {answers: movedAnswers, marks: movedMarks};
}
