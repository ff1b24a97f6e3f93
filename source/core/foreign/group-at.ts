import {sameTitle} from '../lens/read/title.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {slotsOf, slotsOfPattern} from '../template/slots-of.ts';
import type {ForeignTemplate} from './template.ts';

/** The group or list that a section holds instead of a text of its own, by its headings from the top. */
export function groupAt({body, interview}: ForeignTemplate, path: readonly string[]): string | undefined {
	const [title] = body.sections;
	const isNamed = title !== undefined && slotsOf(title.heading).some(({question}) => question === 'title');
	const section = sectionAt(isNamed ? title.children : body.sections, path);
	const inside = section?.children.filter(({repeat}) => repeat) ?? [];
	const slots = [...(section?.body.flatMap(slotsOfPattern) ?? []), ...inside.flatMap(({heading}) => slotsOf(heading))];
	return interview.questions.find((question) => slots.some((slot) => slot.question === question.path))?.path;
}

function sectionAt(sections: readonly SectionPattern[], path: readonly string[]): SectionPattern | undefined {
	const [first, ...rest] = path;
	const found = sections.find(({heading}) => first !== undefined && sameTitle(heading.start, first));
	return rest.length === 0 ? found : found && sectionAt(found.children, rest);
}
