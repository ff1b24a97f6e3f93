import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {isBlank, type Source, sourceOf} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import type {Line, Pattern, SectionPattern, Slot} from '../template/patterns.ts';
import {type Question, type StepId, stepIds} from '../template/types.ts';
import {conceptOf} from './concepts.ts';
import {optionSection, optionsQuestion, questionEntry, questionsQuestion} from './groups.ts';
import {metadataOf, questionsOf} from './metadata/metadata.ts';
import {missingSections} from './missing.ts';
import {foreignName} from './name.ts';

/** Where a section of a foreign document stands: its headings from the top, and which of those it is. */
export type SectionPath = {path: string[]; nth: number};

/** A document as its own template; `sections` tells for the path of each question which section it asks for. */
export type ForeignTemplate = Template & {sections: ReadonlyMap<string, SectionPath>};

/**
 * Each section that holds text becomes a question, in the step that its heading tells. Sections under
 * alternatives and the list of open questions become groups, so that one can be added.
 */
export function templateOfDocument(text: string): ForeignTemplate {
	const source = sourceOf(text);
	const frontMatter = frontMatterOf(source);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const hasTitle = root.children[0] !== undefined && isTitle(root, root.children[0]);
	const metadata = metadataOf(source, frontMatter, root, hasTitle ? ['title'] : []);
	const builder = new Builder(source, metadata.header?.end ?? 0);
	builder.questions.push(...questionsOf(metadata));
	const sections = root.children.map((section) => builder.section(section, [], 'design', isTitle(root, section)));
	const added = missingSections(sections, [...builder.missing]);
	for (const {question} of added.groups) builder.questions.push(question);
	const interview = {
		name: foreignName,
		title: 'The document as it is',
		version: 1,
		file: 'NNNN-slug',
		questions: inSteps(builder.questions),
	};
	const body = {
		metadata: metadata.frontMatter.map(({key, question}) => ({key, slot: slotFor(question)})),
		header: metadata.labelled.map(({label, question}) => ({label, slot: slotFor(question)})),
		sections: added.sections,
	};
	return {interview, body, sections: builder.places};
}

/** The one heading of the first level names the document. */
function isTitle(root: Section, section: Section): boolean {
	return (
		section.level === 1 && root.children[0] === section && root.children.filter(({level}) => level === 1).length === 1
	);
}

function inSteps(questions: readonly Question[]): Question[] {
	return stepIds.flatMap((step) => questions.filter((question) => question.step === step));
}

class Builder {
	readonly questions: Question[] = [];
	readonly places = new Map<string, SectionPath>();
	/** Groups that no section of the document is for. */
	readonly missing = new Set(['options', 'openQuestions'] as const);
	private readonly source: Source;
	private readonly counts = new Map<string, number>();

	/** The line after the labelled values at the start, which are no text. */
	private readonly headerEnd: number;

	constructor(source: Source, headerEnd: number) {
		this.source = source;
		this.headerEnd = headerEnd;
	}

	section(section: Section, above: readonly string[], inherited: StepId, isTitle: boolean): SectionPattern {
		const path = isTitle ? [] : [...above, section.title];
		const step = isTitle ? 'define' : stepOf(section, above, inherited);
		const heading = isTitle ? this.titleLine() : {start: section.title, pieces: [], end: ''};
		const group = isTitle ? undefined : this.groupOf(section);
		const text: Pattern[] = this.hasText(section) ? [{type: 'text', slot: this.textSlot(section, path, step)}] : [];
		if (group === 'options')
			return {level: section.level, heading, also: [], body: text, children: [this.options(section)]};
		return {
			level: section.level,
			heading,
			also: [],
			body: group === 'openQuestions' ? [...text, this.openQuestions()] : text,
			children: section.children.map((child) => this.section(child, path, isTitle ? inherited : step, false)),
		};
	}

	/** What a section is the home of: the first one of its kind whose shape allows it. */
	private groupOf({title, children}: Section): 'options' | 'openQuestions' | undefined {
		const concept = conceptOf(title)?.name;
		const levels = new Set(children.map(({level}) => level));
		if (concept === 'Alternatives' && this.missing.has('options') && levels.size <= 1) return 'options';
		return concept === 'Open questions' && this.missing.has('openQuestions') && children.length === 0
			? 'openQuestions'
			: undefined;
	}

	private options({level, children}: Section): SectionPattern {
		this.missing.delete('options');
		this.questions.push(optionsQuestion);
		return optionSection(children[0]?.level ?? Math.min(level + 1, 6));
	}

	private openQuestions(): Pattern {
		this.missing.delete('openQuestions');
		this.questions.push(questionsQuestion);
		return {type: 'list', ordered: false, entries: [questionEntry()]};
	}

	/** A heading without any sections or text under it is there to be filled, too. */
	private hasText({body, children}: Section): boolean {
		for (let line = Math.max(body.first, this.headerEnd); line < body.end; line++)
			if (!isBlank(this.source, line)) return true;
		return children.length === 0;
	}

	private textSlot(section: Section, path: readonly string[], step: StepId): Slot {
		const key = `sections.${this.places.size}`;
		const isParent = section.children.length > 0 || conceptOf(section.title)?.name === 'Alternatives';
		const label = path.at(-1) ?? 'Before the first section';
		const question: Question = {
			path: key,
			kind: 'text',
			label,
			prompt: label,
			step,
			headings: section.level + (isParent ? 2 : 1),
		};
		this.questions.push(question);
		this.places.set(key, {path: [...path], nth: this.nth(path)});
		return slotFor(question);
	}

	private nth(path: readonly string[]): number {
		const name = JSON.stringify(path);
		const count = (this.counts.get(name) ?? 0) + 1;
		this.counts.set(name, count);
		return count;
	}

	private titleLine(): Line {
		const question: Question = {
			path: 'title',
			kind: 'line',
			label: 'Title',
			prompt: 'What is this document called?',
			step: 'define',
		};
		this.questions.push(question);
		return {start: '', pieces: [{lead: '', content: slotFor(question), tail: ''}], end: ''};
	}
}

/** Words such as "details" tell little: below another section they belong to its step. */
function stepOf({title}: Section, above: readonly string[], inherited: StepId): StepId {
	const concept = conceptOf(title);
	return concept && (above.length === 0 || concept.name !== 'Proposal') ? concept.step : inherited;
}

function slotFor(question: Question): Slot {
	return {question: question.path, field: question, each: false, required: false};
}
