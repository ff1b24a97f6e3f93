import {isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml';
import * as z from 'zod/mini';
import {suggested} from '../answers/fault-words.ts';
import {type Field, type Interview, type Question, type StepId, stepIds} from '../answers/interview.ts';
import {kindNames} from '../kinds/registry.ts';
import {nearest} from '../text/nearest.ts';
import type {Report} from './faults.ts';

const offers = ['author', 'today', 'first-status', 'status-quo', 'next-phase', 'traces', 'days-off'] as const;

const values = z.array(z.string('a value'), 'a list of values');

const fieldShape = {
	kind: z.enum([...kindNames] as [string, ...string[]], `one of the kinds: ${kindNames.join(', ')}`),
	label: z.string('a short name'),
	prompt: z.string('one line that asks'),
	guidance: z.optional(z.string('text')),
	example: z.optional(z.string('text')),
	values: z.optional(values),
	aliases: z.optional(z.record(z.string(), z.string('one of the values'), 'values by other spellings: {other: value}')),
	words: z.optional(z.string('text')),
	of: z.optional(z.string('the path of a group')),
	required: z.optional(z.enum(['draft', 'review'], 'draft or review')),
	brief: z.optional(z.literal(true, 'true')),
	open: z.optional(z.enum(['decided', 'known', 'answered'], 'decided, known or answered')),
	unless: z.optional(z.record(z.string(), values, 'values by path: {status: [Rejected]}')),
	when: z.optional(z.record(z.string(), values, 'values by path: {status: [Draft]}')),
};

const least = 'a whole number from 1';

const columnSchema = z.strictObject(fieldShape);

const questionSchema = z.strictObject({
	...fieldShape,
	item: z.optional(z.string('a noun')),
	key: z.optional(z.string('the path of a column')),
	single: z.optional(z.string('the path of a flag column')),
	among: z.optional(z.string('the path of a column')),
	least: z.optional(z.int(least).check(z.gte(1, least))),
	fields: z.optional(z.record(z.string(), z.unknown(), 'columns by their path')),
	offer: z.optional(z.enum(offers, `one of the offers: ${offers.join(', ')}`)),
});

/** Reads the YAML that declares the interview; `firstLine` is its line in the file, from 1. */
export function interviewOf(yaml: string, firstLine: number, report: Report): Interview {
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, {lineCounter});
	for (const error of document.errors) {
		const {line, col} = lineCounter.linePos(error.pos[0]);
		report(line + firstLine - 1, (error.message.split('\n')[0] ?? '').replace(/ at line \d.*$/, ''), col);
	}

	const reader = new InterviewReader((node, message) => {
		const {line, col} = lineCounter.linePos(node?.range?.[0] ?? 0);
		report(line + firstLine - 1, message, col);
	});
	return reader.read(isMap(document.contents) ? document.contents : undefined);
}

class InterviewReader {
	private readonly fault: (node: Node | undefined, message: string) => void;

	constructor(fault: (node: Node | undefined, message: string) => void) {
		this.fault = fault;
	}

	read(root: YAMLMap | undefined): Interview {
		if (!root)
			this.fault(
				undefined,
				'The front matter declares no template; it needs template, title, version, file and interview.',
			);
		return {
			name: this.word(root, 'template'),
			title: this.word(root, 'title'),
			version: Number(this.word(root, 'version')) || 1,
			file: this.word(root, 'file'),
			questions: this.questions(root),
		};
	}

	private word(root: YAMLMap | undefined, key: string): string {
		const value: unknown = root?.get(key);
		if (root && typeof value !== 'string' && typeof value !== 'number')
			this.fault(root, `The front matter has no ${key}.`);
		return String(value ?? '');
	}

	private questions(root: YAMLMap | undefined): Question[] {
		const steps = root?.get('interview', true);
		if (!isMap(steps)) {
			if (root) this.fault(root, 'The front matter declares no interview.');
			return [];
		}

		return steps.items.flatMap((pair) => {
			const step = keyOf(pair);
			const known = stepIds.find((id) => id === step);
			if (!known) this.fault(pair.key as Node, `"${step}" is not a step; the steps are ${stepIds.join(', ')}.`);
			if (!known || !isMap(pair.value)) return [];
			return pair.value.items.flatMap((entry) => this.question(known, entry));
		});
	}

	private question(step: StepId, pair: Pair): Question[] {
		const found = this.checked(pair, questionSchema);
		if (!found) return [];
		const fields = isMap(pair.value) ? pair.value.get('fields', true) : undefined;
		const columns = isMap(fields) ? fields.items.flatMap((entry) => this.column(entry)) : undefined;
		if (found.kind === 'items' && !columns?.length)
			this.fault(pair.key as Node, `${keyOf(pair)} is a group without fields.`);
		const {fields: _, ...rest} = found;
		return [{...rest, path: keyOf(pair), step, ...(columns ? {fields: columns} : {})} as Question];
	}

	private column(pair: Pair): Field[] {
		const found = this.checked(pair, columnSchema);
		if (found?.kind === 'items') this.fault(pair.key as Node, `${keyOf(pair)} is a group within a group.`);
		return found ? [{...found, path: keyOf(pair)} as Field] : [];
	}

	private checked<Shape extends z.ZodMiniType>(pair: Pair, schema: Shape): z.infer<Shape> | undefined {
		const value: unknown = isMap(pair.value) ? pair.value.toJSON() : undefined;
		const result = z.safeParse(schema, value);
		if (result.success) return result.data;
		for (const issue of result.error.issues) this.fault(nodeAt(pair, issue.path), messageOf(keyOf(pair), issue));
		return undefined;
	}
}

function keyOf(pair: Pair): string {
	return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function nodeAt(pair: Pair, path: readonly PropertyKey[]): Node | undefined {
	const node = isMap(pair.value) && path.length > 0 ? pair.value.getIn(path, true) : undefined;
	return (node ?? pair.key) as Node;
}

function messageOf(path: string, issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') {
		const [key = ''] = issue.keys;
		return `${path} has an unknown key "${key}".${suggested(nearest(key, Object.keys(questionSchema.shape)))}`;
	}

	const place = [path, ...issue.path.map(String)].join(': ');
	return `${place} is missing or wrong; expected ${issue.message}.`;
}
