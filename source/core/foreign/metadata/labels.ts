import type {Question} from '../../answers/interview.ts';
import {kindOf} from '../../kinds/registry.ts';
import {statusLabel} from '../../lens/header/names.ts';

/** What several houses call the same; the first question of each path takes it. */
const keys: readonly {path: string; kind: string; labels: RegExp}[] = [
	{path: 'status', kind: 'line', labels: statusLabel},
	{path: 'author', kind: 'people', labels: /^(?:(?:proposal|original) )?author(?:s|\(s\))?$|^owner(?:s|\(s\))?$/i},
	{path: 'created', kind: 'date', labels: /^date$|^created(?:[ _-]at)?$|^(?:creation|start)[ _-]date$|^date created$/i},
	{path: 'updated', kind: 'date', labels: /^(?:last[ _-])?(?:updated|modified|changed)(?:[ _-]at)?$/i},
	{path: 'title', kind: 'line', labels: /^title$/i},
];

/** Makes the question for each label of a document, once for each path. */
export class LabelQuestions {
	private readonly taken = new Set<string>();

	constructor(taken: readonly string[]) {
		for (const path of taken) this.taken.add(path);
	}

	has(path: string): boolean {
		return this.taken.has(path);
	}

	/** `text` is the value by now: it must be what the kind of a shared key can hold. */
	questionFor(label: string, text: string, isList = false): Question {
		const key = keys.find(({path, labels}) => labels.test(label) && !this.taken.has(path));
		const isHeld = key !== undefined && (!isList || key.kind === 'people') && holds(key.kind, text);
		const path = isHeld ? key.path : this.unused(`metadata.${slugOf(label)}`);
		this.taken.add(path);
		const kind = isHeld ? key.kind : isList ? 'people' : 'line';
		return {path, kind, label, prompt: promptOf(path, label), step: 'consensus'};
	}

	private unused(path: string): string {
		if (!this.taken.has(path)) return path;
		let count = 2;
		while (this.taken.has(`${path}-${count}`)) count++;
		return `${path}-${count}`;
	}
}

/** Words for what all documents have; other labels are asked for as the house writes them. */
const prompts: Readonly<Record<string, string>> = {
	status: 'How far along is this document?',
	author: 'Who writes it and answers for it?',
	created: 'When was it begun?',
	updated: 'When was it last changed?',
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
