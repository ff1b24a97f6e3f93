import {valueAt} from '../../answers/answers.ts';
import type {Interview} from '../../answers/interview.ts';
import {keptIn} from '../../document/kept.ts';
import {placesOf} from '../../document/places.ts';
import type {Reading} from '../../document/read.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {lineAtOffset} from '../../markdown/source.ts';

/** Whose answer a line is: of which questions; none where nothing reads it, and `computed` where a program wrote it. */
export type ReadersByLine = readonly (ReadonlySet<string> | undefined)[];

export const computed = 'computed';

/** By line. */
export function readersByLine(reading: Reading): ReadersByLine {
	const {source} = reading;
	const claims: Set<string>[] = [];
	const claim = (path: string, first: number, end: number): void => {
		for (let line = first; line < end; line += 1) {
			const paths = claims[line] ?? new Set();
			claims[line] = paths.add(path);
		}
	};
	for (const {path, start, end} of placesOf(reading)) {
		// The heading of a whole document has its head below it, and what has no answer claims the section where it would stand.
		const question = pathOfQuestion(path);
		if (path === 'title' || start === end || valueAt(reading.answers, question) === undefined) continue;
		claim(question, lineAtOffset(source, start), lineAtOffset(source, end - 1) + 1);
	}

	// A place may be all of a section, and more than what is read there.
	for (const {lines} of keptIn(reading))
		if (!lines.cells && !lines.columns) claims.fill(new Set(), lines.first, lines.end);
	for (const {first, end} of reading.sections.flatMap(computedIn)) claim(computed, first, end);
	return claims;
}

/** Whether a line is part of the answer to a question. */
export function isReadBy(claims: ReadersByLine, line: number, path: string): boolean {
	return claims[line]?.has(path) === true;
}

/** The questions that have columns. */
export function groupsOf({questions}: Interview): ReadonlySet<string> {
	return new Set(questions.flatMap(({path, fields}) => (fields ? [path] : [])));
}

function pathOfQuestion(path: string): string {
	return path.replace(/\[.*$/, '');
}

function computedIn({body, children}: FoundSection): {first: number; end: number}[] {
	const own = body.flatMap((found) => (found?.type === 'computed' ? [found] : []));
	return [...own, ...children.flatMap(computedIn)];
}
