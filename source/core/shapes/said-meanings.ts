import {plainTitle} from '../lens/read/title.ts';
import {remarksIn} from '../markdown/remarks.ts';
import type {Section} from '../markdown/sections.ts';
import {remembering} from '../text/remembering.ts';
import type {GroupKind} from './shape.ts';

/** Paths of questions by headings, as these are compared. */
export type Meanings = ReadonlyMap<string, string>;

/** The name of the comment by which a person says what a section is. */
export const meaningName = 'reads';

/**
 * What people have said that sections of a document are, `<!-- rfc-wizard-reads "Approvals" as reviewers -->`: the
 * path of a question by the heading, as it is compared. Of one heading the first comment counts.
 */
export const saidMeanings = remembering((text): Meanings => {
	const entries = meaningsIn(text).flatMap(({said}): [string, string][] =>
		said ? [[plainTitle(said.heading), said.path]] : [],
	);
	return new Map(entries.toReversed());
});

/** All such comments, with their offsets; what one says is undefined where its words have another form. */
export function meaningsIn(text: string): {said?: {heading: string; path: string}; start: number; end: number}[] {
	return remarksIn(text, meaningName).map(({words, start, end}) => {
		const [, heading, path] = /^"([^"\n]{1,300})" as ([\w.]{1,100})$/.exec(words) ?? [];
		return {...(heading === undefined || path === undefined ? {} : {said: {heading, path}}), start, end};
	});
}

/** Whether a section is said to be what no group of that kind is. */
export function isSaidOther({question}: GroupKind, {title}: Section, said: Meanings): boolean {
	return (saidOf(title, said) ?? question.path) !== question.path;
}

/** Whether a section holds a group: by what is said of it, else by its heading. */
export function isAbout({isHome, question}: GroupKind, {title}: Section, said: Meanings): boolean {
	const path = saidOf(title, said);
	return path === undefined ? isHome(title) : path === question.path;
}

/** What is said of a heading: of most documents nothing. */
export function saidOf(title: string, said: Meanings): string | undefined {
	return said.size === 0 ? undefined : said.get(plainTitle(title));
}

/** The words of such a comment; undefined where the heading cannot stand in one. */
export function meaningWords(heading: string, path: string): string | undefined {
	const isSayable = plainTitle(heading) !== '' && heading.length <= 300 && !/["\n]|--!?>|<!--/.test(heading);
	return isSayable ? `"${heading}" as ${path}` : undefined;
}
