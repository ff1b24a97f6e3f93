import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Source, sourceOf} from '../markdown/source.ts';
import {bodyOf} from './body.ts';
import type {Fault, Report} from './faults.ts';
import {interviewOf} from './interview.ts';
import {slotsOf} from './line.ts';
import type {Body, Entry, Line, Pattern, SectionPattern, Slot} from './patterns.ts';
import type {Field, Interview, Question} from './types.ts';

/** One house format: what is asked, and where each answer stands. */
export type Template = {interview: Interview; body: Body};

/** Reads the text of a template; every fault of it is told with its line and column. */
export function parseTemplate(text: string): Template | {faults: Fault[]} {
	const faults: Fault[] = [];
	const report: Report = (line, message, column = 1) => faults.push({line, column, message});
	const source = sourceOf(text.replace(/^\uFEFF/, ''));
	const front = frontMatterOf(source);
	if (!front)
		return {faults: [{line: 1, column: 1, message: 'A template starts with front matter between two lines of ---.'}]};
	const interview = interviewOf(linesFrom(source, front.first, front.end), front.first + 1, report);
	const body = bodyOf(linesFrom(source, front.end + 1, source.lines.length), interview, front.end + 2, report);
	if (faults.length === 0) checkHomes(interview, body, front.first + 1, report);
	return faults.length > 0 ? {faults} : {interview: withHeadings(interview, body), body};
}

function linesFrom(source: Source, first: number, end: number): string {
	return source.lines.slice(first, end).join('\n');
}

/** An answer that stands nowhere in the body would be lost when the document is written. */
function checkHomes(interview: Interview, body: Body, line: number, report: Report): void {
	const written = new Set(allSlots(body).map((slot) => pathOf(slot)));
	for (const question of interview.questions) {
		for (const path of question.fields?.map((field) => `${question.path}.${field.path}`) ?? [question.path]) {
			const isFlag = question.single !== undefined && path === `${question.path}.${question.single}`;
			if (!isFlag && !written.has(path)) report(line, `The body has no slot for ${path}; its answer would be lost.`);
		}
	}
}

function pathOf(slot: Slot): string {
	return slot.column === undefined ? slot.question : `${slot.question}.${slot.column}`;
}

function allSlots(body: Body): Slot[] {
	return [...body.metadata.map((entry) => entry.slot), ...body.sections.flatMap(slotsOfSection)];
}

function slotsOfSection(section: SectionPattern): Slot[] {
	return [
		...slotsOf(section.heading),
		...section.body.flatMap(slotsOfPattern),
		...section.children.flatMap(slotsOfSection),
	];
}

function slotsOfPattern(pattern: Pattern): Slot[] {
	switch (pattern.type) {
		case 'text':
			return [pattern.slot];
		case 'lines':
			return pattern.lines.flatMap(slotsOf);
		case 'list':
			return pattern.entries.flatMap(slotsOfEntry);
		case 'table':
			return pattern.columns.flatMap((column) => slotsOf(column.cell));
		case 'grid':
			return [pattern.header, pattern.first].flatMap((line: Line) => slotsOf(line)).concat(pattern.cells);
		case 'fixed':
			return [];
	}
}

function slotsOfEntry(entry: Entry): Slot[] {
	return [...slotsOf(entry.line), ...entry.children.flatMap(slotsOfEntry)];
}

/**
 * The highest level that headings within a text may have depends on where it stands: below the heading of
 * its section, and below those of the sections inside. Within a bullet they do no harm.
 */
function withHeadings(interview: Interview, body: Body): Interview {
	const levels = new Map(body.sections.flatMap(levelsOf));
	const settled = <Kind extends Field>(field: Kind, path: string): Kind => {
		const headings = levels.get(path);
		return headings === undefined ? field : {...field, headings};
	};
	const questions = interview.questions.map((question): Question => {
		const fields = question.fields?.map((field) => settled(field, `${question.path}.${field.path}`));
		return fields ? {...question, fields} : settled(question, question.path);
	});
	return {...interview, questions};
}

function levelsOf(section: SectionPattern): [string, number][] {
	const level = section.level + (section.children.length > 0 ? 2 : 1);
	const own = section.body
		.filter((pattern) => pattern.type === 'text' || pattern.type === 'lines')
		.flatMap(slotsOfPattern);
	return [...own.map((slot): [string, number] => [pathOf(slot), level]), ...section.children.flatMap(levelsOf)];
}
