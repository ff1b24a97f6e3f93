import type {Field, Interview, Question} from '../answers/interview.ts';
import type {Body, SectionPattern} from './patterns.ts';
import {slotPath, slotsOf, slotsOfPattern} from './slots-of.ts';

/**
 * The highest level that headings within a text may have depends on where it stands: below the heading of
 * its section, and below those of the sections inside. Within a bullet they do no harm, and one within a paragraph ends it.
 */
export function withHeadings(interview: Interview, body: Body): Interview {
	const levels = new Map(body.sections.flatMap(levelsOf));
	const withLevel = <Kind extends Field>(field: Kind, path: string): Kind => {
		const headings = levels.get(path);
		return headings === undefined ? field : {...field, headings};
	};
	const questions = interview.questions.map((question): Question => {
		const fields = question.fields?.map((field) => withLevel(field, `${question.path}.${field.path}`));
		return fields ? {...question, fields} : withLevel(question, question.path);
	});
	return {...interview, questions};
}

/** Below all levels that there are. */
const none = 7;

function levelsOf(section: SectionPattern): [string, number][] {
	const level = section.level + (section.children.length > 0 ? 2 : 1);
	const own = section.body
		.filter((pattern) => pattern.type === 'text' || pattern.type === 'lines')
		.flatMap(slotsOfPattern);
	const inParagraphs = section.body
		.flatMap((pattern) => (pattern.type === 'list' ? pattern.entries : []))
		.filter(({paragraph}) => paragraph)
		.flatMap(({line}) => slotsOf(line));
	return [
		...own.map((slot): [string, number] => [slotPath(slot), level]),
		...inParagraphs.map((slot): [string, number] => [slotPath(slot), none]),
		...section.children.flatMap(levelsOf),
	];
}
