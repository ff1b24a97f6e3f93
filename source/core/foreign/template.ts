import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {isBlank, type Source, sourceOf} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import type {Line, SectionPattern, Slot} from '../template/patterns.ts';
import {type Question, type StepId, stepIds} from '../template/types.ts';
import {conceptOf} from './concepts.ts';
import {foreignName} from './name.ts';

/** Where a section of a foreign document stands: its headings from the top, and which of those it is. */
export type SectionPath = {path: string[]; nth: number};

/** A document as its own template; `sections` tells for the path of each question which section it asks for. */
export type ForeignTemplate = Template & {sections: ReadonlyMap<string, SectionPath>};

/** Each section that holds text becomes a question, in the step that its heading tells. */
export function templateOfDocument(text: string): ForeignTemplate {
	const source = sourceOf(text);
	const frontMatter = frontMatterOf(source);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const builder = new Builder(source);
	const sections = root.children.map((section) => builder.section(section, [], 'design', isTitle(root, section)));
	const interview = {
		name: foreignName,
		title: 'The document as it is',
		version: 1,
		file: 'NNNN-slug',
		questions: inSteps(builder.questions),
	};
	return {interview, body: {metadata: [], sections}, sections: builder.places};
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
	private readonly source: Source;
	private readonly counts = new Map<string, number>();

	constructor(source: Source) {
		this.source = source;
	}

	section(section: Section, above: readonly string[], inherited: StepId, isTitle: boolean): SectionPattern {
		const path = isTitle ? [] : [...above, section.title];
		const step = isTitle ? 'define' : stepOf(section, above, inherited);
		const heading = isTitle ? this.titleLine() : {start: section.title, pieces: [], end: ''};
		const slot = this.hasText(section) ? this.textSlot(section, path, step) : undefined;
		return {
			level: section.level,
			heading,
			also: [],
			body: slot ? [{type: 'text', slot}] : [],
			children: section.children.map((child) => this.section(child, path, isTitle ? inherited : step, false)),
		};
	}

	/** A heading without any sections or text under it is there to be filled, too. */
	private hasText({body, children}: Section): boolean {
		for (let line = body.first; line < body.end; line++) if (!isBlank(this.source, line)) return true;
		return children.length === 0;
	}

	private textSlot(section: Section, path: readonly string[], step: StepId): Slot {
		const key = `sections.${this.questions.length}`;
		const headings = section.level + (section.children.length > 0 ? 2 : 1);
		const label = path.at(-1) ?? 'Before the first section';
		const question: Question = {path: key, kind: 'text', label, prompt: label, step, headings};
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
