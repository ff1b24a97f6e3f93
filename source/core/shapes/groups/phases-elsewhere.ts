import type {Section} from '../../markdown/sections.ts';
import {linesAsText} from '../../markdown/source.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {numberedIn} from '../numbered.ts';
import {bulletTexts, ownList} from '../own-list.ts';
import {plainHeading} from '../plain-heading.ts';
import type {Recogniser} from '../shape.ts';
import {phaseBullets, phaseSections} from './phase-shapes.ts';

/** One that was added in other words leaves the others what they are. */
function areMostly(texts: readonly string[], isOne: (text: string) => boolean): boolean {
	return texts.length > 1 && texts.filter(isOne).length >= texts.length * (2 / 3);
}

const work = /^(?:implementation|adoption (?:strategy|plan)|rollout|migration)$/;

/** What somebody is told to do. */
const order =
	/^(?:\[[ xX]\] )?(?:add|adopt|announce|build|change|clean|convert|create|default|define|delete|deprecate|deploy|design|develop|document|drop|enable|expand|extend|extract|finish|implement|improve|integrate|introduce|launch|merge|migrate|move|port|publish|refactor|release|remove|rename|replace|rewrite|roll|set|ship|split|start|submit|switch|test|turn|update|upgrade|wait|write)\b/i;

/** When something is out, and how far. */
const stage = /\b(?:flag|alpha|beta|ga|preview|minor|major|patch|v\d+|next release)\b/i;

/** Bullets under what tells of the work as a whole, which say what is to be done or by which release. */
export const stepsOfWork: Recogniser = (question, section, source) => {
	if (!work.test(plainHeading(section.title)) || section.children.length > 0) return undefined;
	const list = ownList(section, source);
	const texts = list && section.blocks.length === 1 ? bulletTexts(list, source) : [];
	return areMostly(texts, (text) => order.test(text) || stage.test(text))
		? phaseBullets(question, section, source)
		: undefined;
};

const plan =
	/^[*_]*(?:(?:rollout|implementation|migration|delivery|high-level) )?(?:plan|phases|milestones|roadmap):?[*_]*:?$/i;

/** The list below a line that says no more than that it is the plan, at the start or at the end of what a section says. */
export const announcedPlan: Recogniser = (question, section, source) => {
	const {blocks} = section;
	const at = blocks.findIndex(
		({type, first, end}) => type === 'paragraph' && end === first + 1 && plan.test((source.lines[first] ?? '').trim()),
	);
	const [label, list] = blocks.slice(at, at + 2);
	if (at < 0 || !label || list?.type !== 'list') return undefined;
	const shape = phaseBullets(question, {...section, blocks: [list]}, source);
	if (at + 2 === blocks.length) return shape;
	const line = linesAsText(source, label).trim();
	const body = shape?.body.map((part) =>
		part.type === 'list' ? {type: 'labelled' as const, label: line, list: part} : part,
	);
	return shape && body && at === 0 ? {...shape, body, place: 'above'} : undefined;
};

/** The stages of maturity through which something goes, a section each. */
export const graduation: readonly Recogniser[] = phaseSections.map((recognise) => (question, section, source) => {
	const isOfStages =
		/^graduation criteria$/.test(plainHeading(section.title)) &&
		areMostly(
			section.children.map(({title}) => title),
			(title) => /^(?:pre-?)?(?:alpha|beta|ga|stable|deprecat)/i.test(title),
		);
	return isOfStages ? recognise(question, section, source) : undefined;
});

/** A section with those inside that are called phases alone; each form of their content asks for the same. */
const withPhases = rememberingByIdentity((section: Section): Section | undefined => {
	const counted = numberedIn(section.children, /^(?:phase|milestone)$/i, true)?.sections ?? [];
	const phases = counted.length > 1 ? counted : section.children.filter(({title}) => /^roadmap for \S/i.test(title));
	return phases.length > 1 ? {...section, children: [...phases]} : undefined;
});

/** Sections of phases that stand beside those of other things, without a heading for all of them. */
export const phasesBeside: readonly Recogniser[] = phaseSections.map((recognise) => (question, section, source) => {
	const phases = withPhases(section);
	return phases && recognise(question, phases, source);
});
