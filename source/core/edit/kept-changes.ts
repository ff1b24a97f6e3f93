import {isRecord, isSame, type Json} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import {shown} from '../answers/fault-words.ts';
import {type Reading, read} from '../document/read.ts';
import {applySplices, spliceOf} from '../document/update/edits.ts';
import {kindOf} from '../kinds/registry.ts';
import {contain} from '../markdown/contain.ts';
import {isBlank} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import {type KeptSection, keptSectionsOf} from './kept-sections.ts';
import type {SectionRecord} from './sections.ts';

/** A section and what it shall say, in normal form; nothing where it is to be emptied. */
type Change = {section: KeptSection; text: string; at: string};

/**
 * The text with other words in sections that no key holds, each named by its path and its `nth`; what is not named stays.
 * Nothing else may read otherwise, or the words are a fault.
 */
export function withKeptChanges(
	template: Template,
	text: string,
	records: readonly SectionRecord[],
): {text: string} | {faults: Fault[]} {
	const reading = read(template, text);
	const known = keptSectionsOf(template, reading);
	const results = records.map(({record, at}) => changeOf(record, at, known));
	const faults = results.filter((result) => result !== undefined && 'found' in result);
	const changes = results.filter((result) => result !== undefined && 'section' in result);
	if (faults.length > 0 || changes.length === 0) return faults.length > 0 ? {faults} : {text};
	return changed(template, reading, known, changes);
}

/**
 * The same in a text that others may have changed since these sections were looked at in `base`: undefined where they
 * changed one of them, or what they wrote gives the new words another meaning.
 */
export function keptChangesOnto(
	templateOf: (text: string) => Template,
	base: string,
	text: string,
	records: readonly SectionRecord[],
): string | undefined {
	const [before, now] = [base, text].map((one) => keptSectionsOf(templateOf(one), read(templateOf(one), one)));
	const isSameSince = records.every(
		({record}) => keptSectionNamed(record, before ?? [])?.text === keptSectionNamed(record, now ?? [])?.text,
	);
	const result = isSameSince ? withKeptChanges(templateOf(text), text, records) : undefined;
	return result && 'text' in result ? result.text : undefined;
}

/** The section that a record of a file names. */
export function keptSectionNamed(record: Json, known: readonly KeptSection[]): KeptSection | undefined {
	const {path = null, nth = 1} = isRecord(record) ? record : {};
	return known.find((section) => isSame([...section.path], path) && section.nth === nth);
}

function changeOf(record: Json, at: string, known: readonly KeptSection[]): Change | Fault | undefined {
	const {path, text} = isRecord(record) ? record : {};
	const section = keptSectionNamed(record, known);
	if (!section)
		return {path: at, found: shown(path ?? record), expected: 'the path of a section that no other key holds'};
	if (section.text === text) return undefined;
	if (typeof text !== 'string' && text !== null)
		return {path: `${at}.text`, found: shown(text), expected: 'text, or null'};
	if (section.parts.length > 1)
		return {
			path: at,
			found: 'other words',
			expected: 'the same, since answers stand between them; change them in the file',
		};
	const headings = Math.min(section.level + 1, 7);
	const normal = kindOf('text').normal(text ?? '', {path: '', kind: 'text', label: '', prompt: '', headings}, contain);
	return {section, text: typeof normal === 'string' ? normal : '', at};
}

/** The changes are read back: they may be no answer, and all else must say what it said. */
function changed(
	template: Template,
	reading: Reading,
	known: readonly KeptSection[],
	changes: readonly Change[],
): {text: string} | {faults: Fault[]} {
	const {source} = reading;
	const splices = changes
		.flatMap(({section, text}) => section.parts.map((part) => ({part, text})))
		.toSorted((one, other) => one.part.first - other.part.first)
		.map(({part, text}) => spliceOf(source, {...part, lines: linesFor(part, text, reading)}));
	const text = applySplices(source.text, splices);
	const after = read(template, text);
	const isOther = ({path}: KeptSection): boolean =>
		!changes.some(({section}) => section.path.every((title, depth) => path[depth] === title));
	const isProved =
		isSame(after.answers, reading.answers) &&
		isSame(after.marks, reading.marks) &&
		isSame(wordsOf(keptSectionsOf(template, after).filter(isOther)), wordsOf(known.filter(isOther)));
	if (isProved) return {text};
	const expected = 'words that are no other answer there';
	return {faults: changes.map(({at, text: words}) => ({path: `${at}.text`, found: shown(words), expected}))};
}

/** Below a heading that had nothing under it, with a blank line between. */
function linesFor({first, end, columns}: KeptSection['parts'][number], text: string, {source}: Reading): string[] {
	const line = source.lines[first] ?? '';
	if (columns) return `${line.slice(0, columns.start)}${text}${line.slice(columns.end)}`.split('\n');
	const lines = text === '' ? [] : text.split('\n');
	return first === end && lines.length > 0 && first > 0 && !isBlank(source, first - 1) ? ['', ...lines] : lines;
}

function wordsOf(sections: readonly KeptSection[]): Json[] {
	return sections.map(({path, text}) => [[...path], text]);
}
