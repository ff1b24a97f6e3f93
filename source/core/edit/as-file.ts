import {type Answers, isRecord, type Json} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import {asFile} from '../answers-file/validate.ts';
import {read} from '../document/read.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import type {Template} from '../template/parse.ts';
import {applied} from './apply.ts';
import {keptSectionNamed, withKeptChanges} from './kept-changes.ts';
import {asRecords, type KeptSection, keptSectionsOf} from './kept-sections.ts';
import type {Content} from './merge.ts';
import {asSections, type SectionRecord, takenApart, withSections} from './sections.ts';

/** All that a document says, as a file of answers has it: what no key holds stands under `sections`. */
export function asFileOf(template: Template | ForeignTemplate, text: string): Answers {
	const reading = read(template, text);
	const {answers, marks} = reading;
	const known: Answers = 'sections' in template ? asSections(template, reading) : asFile(answers, marks);
	const kept = asRecords(keptSectionsOf(template, reading));
	return kept.length > 0 ? {...known, sections: [...recordsIn(known), ...kept]} : known;
}

/**
 * What a file of answers makes of a document: its answers, and the sections that no key holds and that it words anew, to
 * be put into the text by `withKeptChanges`.
 */
export type Changed = {content: Content; kept: readonly SectionRecord[]};

export function withFile(
	template: Template | ForeignTemplate,
	text: string,
	changes: unknown,
): Changed | {faults: Fault[]} {
	const before = read(template, text);
	const {others, records, faults: wrong} = takenApart(changes);
	const known = keptSectionsOf(template, before);
	const isForeign = 'sections' in template;
	const kept = records.filter(({record}) => !isForeign || keptSectionNamed(record, known));
	const content = isForeign
		? withSections(template, before, withoutKept(changes, kept))
		: applied(template.interview, before, others);
	const checked = withKeptChanges(template, text, kept);
	const faults = [...wrong, ...[content, checked].flatMap((result) => ('faults' in result ? result.faults : []))];
	if (faults.length > 0 || 'faults' in content) return {faults};
	return {content, kept: kept.filter(({record}) => !isAsItIs(record, known))};
}

/** The others keep their places in the list, by which what is wrong with them is told. */
function withoutKept(changes: unknown, kept: readonly SectionRecord[]): unknown {
	if (!isRecord(changes) || kept.length === 0) return changes;
	const taken = new Set(kept.map(({record}) => record));
	return {...changes, sections: recordsIn(changes).map((record) => (taken.has(record) ? null : record))};
}

function isAsItIs(record: Json, known: readonly KeptSection[]): boolean {
	return isRecord(record) && keptSectionNamed(record, known)?.text === record.text;
}

function recordsIn({sections}: Answers): readonly Json[] {
	return Array.isArray(sections) ? sections : [];
}
