import {type Answers, isSame, type Json} from '../../answers/answers.ts';
import {read} from '../../document/read.ts';
import {render} from '../../document/render.ts';
import {sourceOf} from '../../markdown/source.ts';
import type {Template} from '../../template/parse.ts';
import {asFileOf} from '../as-file.ts';
import {assembled} from './assembled.ts';
import {formOf} from './form-of.ts';
import {workedOutAnew} from './worked-out.ts';

/**
 * What moving a document to the newest form gives: its text, that it has that form already, or the keys that would say
 * another thing.
 */
export type Moved = {text: string} | {isNewest: true} | {lost: readonly string[]};

/**
 * A document in the newest form of its template, with all that is worked out as its answers give it, also where somebody
 * has changed that by hand. It says the same afterwards, or is not given at all.
 */
export function inNewestForm(template: Template, text: string): Moved {
	const document = read(template, text);
	const {answers, marks} = document;
	const earlier = formOf(template, text, document);
	if (earlier === template) {
		const moved = workedOut(template, text);
		return 'text' in moved && moved.text === text ? {isNewest: true} : moved;
	}

	const asItIs = read(earlier, render(earlier, answers, marks));
	// The header stays as the document has it, so that marks stand where they stood.
	const asWanted = read(template, render(template, answers, marks, marks));
	const blank = read(template, render(template, {}));
	const after = withLineEnds(assembled({document, asItIs, asWanted, blank}), text);
	const lost = differences(asFileOf(template, text), asFileOf(template, after));
	return lost.length > 0 ? {lost} : workedOut(template, after);
}

/**
 * What somebody had put in the place of what is worked out was in no other key than `sections`: of these, what is left is
 * part of what was there.
 */
function workedOut(template: Template, text: string): {text: string} | {lost: readonly string[]} {
	const after = workedOutAnew(template, text);
	if (after === text) return {text};
	const [before, now] = [asFileOf(template, text), asFileOf(template, after)];
	const isLeft = textsOf(now.sections).every((own) => textsOf(before.sections).some((old) => old.includes(own)));
	const lost = differences(before, now).filter((key) => key !== 'sections' || !isLeft);
	return lost.length > 0 ? {lost} : {text: after};
}

function withLineEnds(text: string, before: string): string {
	const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
	return mark + text.replaceAll('\n', sourceOf(before).lineEnd);
}

/** The keys of which one document says another thing than the other. */
function differences(before: Answers, after: Answers): string[] {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].filter((key) => !isSame(said(key, before[key]), said(key, after[key])));
}

/** Of sections, what they say: a heading may have another name by now, and a line of the header breaks. */
function said(key: string, value: Json | undefined): Json {
	return key === 'sections' ? textsOf(value).toSorted() : (value ?? null);
}

function textsOf(sections: Json | undefined): string[] {
	if (!Array.isArray(sections)) return [];
	return sections.map((section) =>
		textOf(section)
			.replaceAll(/\\?\r?\n/g, '\n')
			.replace(/\\$/, ''),
	);
}

function textOf(section: Json): string {
	return typeof section === 'object' && section !== null && 'text' in section ? String(section.text) : '';
}
