import type {Interview} from '../answers/interview.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import {bodyOf} from './body.ts';
import type {Report} from './faults.ts';
import type {Body} from './patterns.ts';

/**
 * The form that documents of a template had before; those that have it keep it. Its body is text, which is compiled
 * when such a document comes: compiled, it would double what each start has to load.
 */
export type EarlierForm = {
	text: string;
	/** The line in the file, from 1, where the text begins. */
	line: number;
	/** Expressions: a document with a heading or a paragraph like one of these has this form, unless it has one of the others. */
	signs: readonly string[];
	unless: readonly string[];
};

/** Where the body of a template ends, and the form before it, which a comment announces. */
export function formsIn(source: Source, first: number): {end: number; earlier?: EarlierForm} {
	const {lines} = source;
	const at = lines.indexOf(announcement, first);
	if (at < 0) return {end: lines.length};
	const end = lines.indexOf('-->', at);
	const said = lines.slice(at + 1, end);
	return {
		end: at,
		earlier: {
			text: linesAsText(source, {first: end + 1, end: lines.length}),
			line: end + 2,
			signs: after('sign: ', said),
			unless: after('unless: ', said),
		},
	};
}

const announcement = '<!-- earlier form';

function after(label: string, lines: readonly string[]): string[] {
	return lines.filter((line) => line.startsWith(label)).map((line) => line.slice(label.length));
}

/** The patterns of an earlier form. */
export function bodyOfEarlier({text, line}: EarlierForm, interview: Interview, report: Report): Body {
	return bodyOf(text, interview, line, report);
}
