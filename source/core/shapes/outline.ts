import type {StepId} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import {type Concept, namedConcept} from './concepts.ts';

/** A section with its place in the document: its headings from the top, without the title of the document. */
export type OutlinedSection = {section: Section; path: readonly string[]; step: StepId; concept: Concept | undefined};

/** All sections in their order, the title and the document itself included. */
export function outlineOf(root: Section, title: Section | undefined): OutlinedSection[] {
	return [{section: root, path: [], step: 'define', concept: undefined}, ...root.children.flatMap(placedIn(title))];
}

function placedIn(title: Section | undefined): (section: Section) => OutlinedSection[] {
	return (section) =>
		section === title
			? [
					{section, path: [], step: 'define', concept: undefined},
					...section.children.flatMap((child) => inside(child, [], 'design')),
				]
			: inside(section, [], 'design');
}

function inside(section: Section, above: readonly string[], inherited: StepId): OutlinedSection[] {
	const path = [...above, section.title];
	const concept = namedConcept(section.title);
	const step = concept && (above.length === 0 || !isVague(concept)) ? concept.step : inherited;
	return [{section, path, step, concept}, ...section.children.flatMap((child) => inside(child, path, step))];
}

/** Words such as "details" tell little: below another section they belong to its step. */
export function isVague({name}: Concept): boolean {
	return name === 'Proposal';
}
