import type {StepId} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import {type Concept, namedConcept} from './concepts.ts';

/** A section with its place in the document: its headings from the top, without the title of the document. */
export type OutlinedSection = {section: Section; path: readonly string[]; step: StepId; concept: Concept | undefined};

/** All sections in their order, the title and the document itself included. */
export function outlineOf(root: Section, title: Section | undefined): OutlinedSection[] {
	return [{section: root, path: [], step: 'define', concept: undefined}, ...chapters(root.children, title)];
}

function chapters(siblings: readonly Section[], title: Section | undefined): OutlinedSection[] {
	const around = stepsAround(siblings);
	return siblings.flatMap((section, index): OutlinedSection[] =>
		section === title
			? [{section, path: [], step: 'define', concept: undefined}, ...chapters(section.children, undefined)]
			: inside(section, [], around[index] ?? 'design'),
	);
}

/**
 * For each chapter the step of those before and behind it, where that is the same; a document begins with what it is
 * about.
 */
function stepsAround(siblings: readonly Section[]): StepId[] {
	const steps = siblings.map(({title}) => namedConcept(title)?.step);
	const before = lastGiven(['define', ...steps]);
	const behind = lastGiven(steps.toReversed()).toReversed();
	return siblings.map((_, index) => {
		const step = before[index];
		return step !== undefined && step === behind[index] ? step : 'design';
	});
}

/** At each place the last one that is given up to there. */
function lastGiven(steps: readonly (StepId | undefined)[]): (StepId | undefined)[] {
	let last: StepId | undefined;
	return steps.map((step) => {
		last = step ?? last;
		return last;
	});
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
