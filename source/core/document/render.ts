import type {Answers, Marks} from '../answers.ts';
import type {Template} from '../template/parse.ts';
import {writeMetadata} from './write/metadata.ts';
import {writeSection} from './write/section.ts';

/** A document written from nothing but answers. It ends in a line end. */
export function render(template: Template, answers: Answers, marks: Marks = {}): string {
	const scope = {answers, marks};
	const metadata = writeMetadata(template.body.metadata, scope);
	const blocks = template.body.sections.flatMap((section) => writeSection(section, scope));
	return [...metadata, ...blocks].map((block) => `${block}\n`).join('\n');
}
