import {inEarlierForm, isOfEarlier} from '../../document/form.ts';
import type {Reading} from '../../document/read.ts';
import {tasksIn, withTasksBeside} from '../../document/tasks.ts';
import {parsed} from '../../markdown/parsed.ts';
import type {Template} from '../../template/parse.ts';
import type {SectionPattern} from '../../template/patterns.ts';

/** A template in the form that a document has; the template itself where that is the newest one. */
export function formOf(template: Template, text: string, {body}: Pick<Reading, 'body'>): Template {
	if (isOfEarlier(template, parsed(text))) return inEarlierForm(template);
	const labelled = withInside(template.body.sections).filter((section) => tasksIn(section)?.label !== undefined);
	const groups = new Set(labelled.map(({repeat}) => repeat?.group.path));
	const isBeside = withInside(body.sections).some(
		(section) => groups.has(section.repeat?.group.path) && tasksIn(section)?.label === undefined && tasksIn(section),
	);
	if (!isBeside) return template;
	return {...template, body: {...template.body, sections: besideIn(template.body.sections, new Set(labelled))}};
}

function withInside(sections: readonly SectionPattern[]): SectionPattern[] {
	return sections.flatMap((section) => [section, ...withInside(section.children)]);
}

/** Sections with the tasks of some of them beside the other bullets. */
function besideIn(sections: readonly SectionPattern[], labelled: ReadonlySet<SectionPattern>): SectionPattern[] {
	return sections.map((section) => ({
		...(labelled.has(section) ? withTasksBeside(section) : section),
		children: besideIn(section.children, labelled),
	}));
}
