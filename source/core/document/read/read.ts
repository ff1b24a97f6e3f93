import type {Answers, Marks} from '../../answers.ts';
import {frontMatterOf} from '../../markdown/front-matter.ts';
import {sectionsOf} from '../../markdown/sections.ts';
import {type Source, sourceOf} from '../../markdown/source.ts';
import type {Template} from '../../template/parse.ts';
import type {Collector} from './collector.ts';
import type {FoundMetadata, FoundSection} from './found.ts';
import {mergeItems} from './merge.ts';
import {readMetadata} from './metadata.ts';
import {readSections} from './section.ts';

/** The answers that a document gives, and the places where it gives them. */
export type Reading = {
	source: Source;
	answers: Answers;
	marks: Marks;
	metadata?: FoundMetadata;
	sections: FoundSection[];
};

/** Reads any text as a document of this template; what the template does not account for is not touched. */
export function read(template: Template, text: string): Reading {
	const source = sourceOf(text);
	const groups = template.interview.questions.filter((question) => question.fields !== undefined);
	const collector: Collector = {
		answers: {},
		marks: {},
		mentions: [],
		singles: new Map(),
		fieldOf: (path) => groups.find((group) => group.path === path),
	};
	const frontMatter = frontMatterOf(source);
	const metadata = frontMatter && readMetadata(template.body.metadata, frontMatter, source, collector);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const sections = readSections(template.body.sections, root.children, {source, collector});
	for (const group of groups) mergeItems(collector, group);
	return {source, answers: collector.answers, marks: collector.marks, ...(metadata ? {metadata} : {}), sections};
}
