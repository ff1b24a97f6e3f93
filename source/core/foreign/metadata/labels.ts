import type {Question} from '../../answers/interview.ts';
import {kindOf} from '../../kinds/registry.ts';
import {isDateLabel, isPeopleLabel, type SharedLabel, sharedLabel} from '../../lens/header/names.ts';
import type {ValueParts} from '../../lens/header/parts.ts';
import {nobody} from '../../shapes/approvers.ts';
import {nameLinksIn} from './links.ts';

/** A label with the text that stands behind it by now; a list has an entry for each line. Of some values parts are known. */
export type Labelled = {label: string; text: string; list?: 'yaml' | 'bullets' | undefined; parts?: ValueParts};

/** Makes the question for each label of a document, once for each path. */
export class LabelQuestions {
	private readonly taken = new Set<string>();
	/** The label that has a shared path: of several, the one that says best what it is. */
	private readonly best = new Map<string, Labelled>();

	constructor(taken: readonly string[], all: readonly Labelled[]) {
		for (const path of taken) this.taken.add(path);
		for (const one of all) this.offer(one);
	}

	has(path: string): boolean {
		return this.taken.has(path);
	}

	/** The text is the value by now: it must be what the kind of a shared key can hold. */
	questionFor(one: Labelled): Question {
		const {label} = one;
		const shared = sharedLabel(label)?.shared;
		const isShared = shared && !this.taken.has(shared.path) && this.best.get(shared.path)?.label === label;
		const path = isShared ? shared.path : this.unused(`metadata.${slugOf(label)}`);
		this.taken.add(path);
		const kind = isShared ? shared.kind : kindFor(one);
		return {path, kind, label, prompt: promptOf(path, label), step: 'consensus', ...linksOf(kind, one)};
	}

	/** For what a value says besides. */
	further({label}: Labelled, name: string, kind: string, prompt: string, shared?: string): Question {
		const path =
			shared !== undefined && !this.taken.has(shared) ? shared : this.unused(`metadata.${slugOf(label)}-${name}`);
		this.taken.add(path);
		return {path, kind, label: `${label} (${name})`, prompt, step: 'consensus'};
	}

	/** For a label that the document does not have. */
	added(label: string): Question {
		return this.questionFor(this.offered({label, text: ''}));
	}

	/** One more that may have a shared path. */
	offered(one: Labelled): Labelled {
		this.offer(one);
		return one;
	}

	private offer(one: Labelled): void {
		const {shared, rank} = sharedLabel(one.label) ?? {};
		if (!shared || rank === undefined || !canHold(shared, one)) return;
		const known = this.best.get(shared.path);
		if (!known || isNobody(known, shared) || (rank < (sharedLabel(known.label)?.rank ?? 0) && !isNobody(one, shared)))
			this.best.set(shared.path, one);
	}

	private unused(path: string): string {
		if (!this.taken.has(path)) return path;
		let count = 2;
		while (this.taken.has(`${path}-${count}`)) count++;
		return `${path}-${count}`;
	}
}

/** Whether nobody stands behind a label of people yet: where another one names somebody, that is whom it asks for. */
function isNobody({text}: Labelled, {kind}: SharedLabel): boolean {
	return kind === 'people' && nobody.test(text.trim());
}

function canHold({kind}: SharedLabel, {text, list, parts}: Labelled): boolean {
	return (!list || kind === 'people') && holds(kind, kind === 'date' ? dayIn(text, parts) : text);
}

function dayIn(text: string, parts: ValueParts | undefined): string {
	return parts?.parts.find(({part}) => part === 'day')?.text ?? text;
}

/** What is to be filled in stands in brackets. */
function isToBeFilledIn(text: string): boolean {
	return /^(?:\([^()]*\)|<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\})$/.test(text);
}

function kindFor({label, text, list, parts}: Labelled): string {
	if (list) return 'people';
	if (text === '') return 'line';
	if (isPeopleLabel(label) && holds('people', text) && !isToBeFilledIn(text)) return 'people';
	return isDateLabel(label) && holds('date', dayIn(text, parts)) ? 'date' : 'line';
}

/** A list of YAML is compared with its entries as they are. */
function linksOf(kind: string, {text, list}: Labelled): Pick<Question, 'links'> {
	const links = kind === 'people' && list !== 'yaml' ? nameLinksIn(text) : {};
	return Object.keys(links).length > 0 ? {links} : {};
}

/** Words for what all documents have; other labels are asked for as the house writes them. */
const prompts: Readonly<Record<string, string>> = {
	title: 'What is this document called?',
	status: 'How far along is this document?',
	author: 'Who writes it and answers for it?',
	created: 'When was it begun?',
	updated: 'When was it last changed?',
	decisionMakers: 'Who decides?',
	consulted: 'Whose advice was asked?',
	informed: 'Who must know?',
};

function promptOf(path: string, label: string): string {
	return prompts[path] ?? `What does it say under "${label}"?`;
}

function slugOf(label: string): string {
	const slug = label
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '');
	return slug === '' ? 'value' : slug;
}

/** A name with brackets that the comma between two names would cut is none. */
function holds(kind: string, text: string): boolean {
	if (text === '') return true;
	const {form} = kindOf(kind);
	if (typeof form !== 'object' || !('inline' in form)) return false;
	const field = {path: '', kind, label: '', prompt: ''};
	if (!new RegExp(`^(?:${form.inline.pattern(field)})$`, 's').test(text)) return false;
	const value = form.inline.read(text, field);
	if (value === undefined) return false;
	return !Array.isArray(value) || value.every((name) => isBalanced(String(name)));
}

function isBalanced(name: string): boolean {
	return [...'([<'].every((open, index) => name.split(open).length === name.split([...')]>'][index] ?? '').length);
}
