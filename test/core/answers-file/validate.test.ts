import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {danglingIn} from '../../../source/core/analysis/consistency/references.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import type {Interview, Question} from '../../../source/core/answers/interview.ts';
import {jsonSchema} from '../../../source/core/answers-file/schema.ts';
import {asFile, validate} from '../../../source/core/answers-file/validate.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {withValueAtPlace} from '../../../source/core/draft/place.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

/** What is generated mentions things that are not there; an answers file cannot. */
function withoutDangling(interview: Interview, answers: Answers): Answers {
	const dangling = interview.questions.flatMap((question) =>
		danglingIn(interview, answers, question).map(({item, column}) => ({question: question.path, item, field: column})),
	);
	return dangling.reduce((kept, place) => withValueAtPlace(kept, place, undefined), answers);
}

describe.each(templateNames)('the answers file of %s', {timeout: 60_000}, (name) => {
	const template = shipped(name);

	it('is accepted as it is read out of a document, and says the same', () => {
		const documents = anyDocument(template.interview).map(({answers, marks}) => ({
			answers: withoutDangling(template.interview, answers),
			marks,
		}));
		fc.assert(
			fc.property(documents, ({answers, marks}) => {
				const found = read(template, render(template, answers, marks));
				const file = JSON.parse(JSON.stringify(asFile(found.answers, found.marks)));
				expect(validate(template.interview, file)).toEqual({answers, marks});
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 25)},
		);
	});

	it('holds only marks that a document can hold', () => {
		for (const {path, fields} of template.interview.questions) {
			for (const column of fields ?? [undefined]) {
				const mark = column ? `${path}[0].${column.path}` : path;
				const answers = exampleWithout(path, column?.path);
				const validated = validate(template.interview, {...answers, marks: {[mark]: 'unknown'}});
				if ('faults' in validated) continue;
				expect(() => write(template, '', validated.answers, validated.marks)).not.toThrow();
			}
		}
	});

	function exampleWithout(path: string, column: string | undefined): Answers {
		const whole = exampleAnswers(name);
		const question = template.interview.questions.find((one) => one.path === path);
		if (column === undefined) return path === 'title' ? whole : {title: whole.title ?? ''};
		return {title: 'T', [path]: [question?.key === undefined ? {} : {[question.key]: 'A'}]};
	}

	it('is described by a schema that knows every key and no other', () => {
		const schema = jsonSchema(template.interview) as {properties: object; additionalProperties: unknown};
		expect(schema.additionalProperties).toBe(false);
		const keys = template.interview.questions.map(({path}) => path.split('.')[0]);
		expect(Object.keys(schema.properties).sort()).toEqual([...new Set([...keys, 'marks', 'sections'])].sort());
	});

	it('says in the schema of each key what it is called and what is asked for', () => {
		type Node = {properties?: Record<string, Node>; items?: Node; title?: string; description?: string};
		const nodeAt = (node: Node | undefined, path: string): Node | undefined =>
			path.split('.').reduce<Node | undefined>((inner, key) => inner?.properties?.[key], node);
		const schema = jsonSchema(template.interview) as Node;
		for (const question of template.interview.questions) {
			const node = nodeAt(schema, question.path);
			expect(node?.title).toBe(question.label);
			expect(node?.description).toContain(question.prompt);
			for (const field of question.fields ?? [])
				if (node?.items) expect(nodeAt(node.items, field.path)?.title, field.path).toBe(field.label);
		}
	});

	it('names the keys that there are wherever another one stands', () => {
		const answers = exampleAnswers(name);
		const places: (string | number)[][] = [];
		const visit = (value: unknown, at: (string | number)[]): unknown => {
			if (Array.isArray(value)) return value.map((entry, index) => visit(entry, [...at, index]));
			if (typeof value !== 'object' || value === null) return value;
			places.push(at);
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, [...at, key])]));
		};
		visit(answers, []);
		for (const place of places) {
			const wrong = structuredClone(answers);
			const record = place.reduce<Record<string, never>>((inner, key) => inner[key] ?? {}, wrong as never);
			Object.assign(record, {nonsense: 1});
			const result = validate(template.interview, wrong);
			const faults = 'faults' in result ? result.faults : [];
			expect(faults.length, JSON.stringify(place)).toBeGreaterThan(0);
			for (const {expected} of faults) expect(expected).not.toMatch(/\bkeys\W*$/);
		}
	});

	it('takes null as no answer', () => {
		expect(validate(template.interview, {title: 'T', marks: null})).toEqual({answers: {title: 'T'}, marks: {}});
	});
});

describe('a key that nobody knows, with nothing behind it', () => {
	const {interview} = shipped('staff-rfc');

	it.each([
		[
			{criteria: [{name: 'Speed', question: 'How fast is it', 'and how steady?': null}]},
			'criteria[0]',
			'"and how steady?"',
		],
		[{phases: [{name: 'A', when: {weeks: [1, 2], or: null}}]}, 'phases[0].when', '"or"'],
		[
			{options: [{name: 'A', cost: {engineering: 'Two weeks', 'of two people': null}}]},
			'options[0].cost',
			'"of two people"',
		],
		[{motivation: {problem: 'Slow', ' and dear': null}}, 'motivation', '" and dear"'],
		[
			{phases: [{name: 'A'}, {name: 'B', dependsOn: [{phase: 'A', 'or so': null}]}]},
			'phases[1].dependsOn[0]',
			'"or so"',
		],
		[{summry: null}, '', '"summry"'],
	])('is refused: %j', (value, path, key) => {
		expect(validate(interview, {title: 'T', ...value})).toMatchObject({
			faults: [{path, found: `the key ${key}`, expected: expect.stringContaining('quotation marks')}],
		});
	});

	it.each([
		[{summary: null, motivation: {problem: null}, scale: null}],
		[{criteria: [{name: 'C', weight: null}], options: [{name: 'A', cost: {engineering: null}, scores: {C: null}}]}],
		[{phases: [{name: 'A', when: {weeks: [1, 2], from: null}}]}],
	])('is told from an answer that is not there: %j', (value) => {
		expect(validate(interview, {title: 'T', ...value})).toHaveProperty('answers');
	});
});

describe('what is consistent', () => {
	const {interview} = shipped('staff-rfc');
	const faultsOf = (value: unknown) => {
		const result = validate(interview, value);
		return 'faults' in result ? result.faults.map(({path}) => path) : [];
	};

	it('is looked for by the names as they will be stored', () => {
		expect(faultsOf({options: [{name: 'A '}, {name: ' A'}]})).toEqual(['options[1].name']);
		expect(faultsOf({phases: [{name: ' P '}, {name: 'Q', dependsOn: [' P']}]})).toEqual([]);
		expect(faultsOf({criteria: [{name: 'C'}], options: [{name: 'A', scores: {' C': 2}}]})).toEqual([]);
	});

	it('lists the names that there are, unless they are too many to be read', () => {
		const phases = (count: number) => Array.from({length: count}, (_, index) => ({name: `Step ${index}`}));
		const faultAmong = (count: number) =>
			validate(interview, {phases: [...phases(count - 1), {name: 'Last', dependsOn: ['Laste']}]});
		expect(faultAmong(3)).toMatchObject({
			faults: [{found: '"Laste"', expected: 'a phase: Step 0, Step 1, Last', meant: 'Last'}],
		});
		expect(faultAmong(101)).toEqual({
			faults: [{path: 'phases[100].dependsOn[0]', found: '"Laste"', expected: 'a phase, of which there are 101'}],
		});
	});

	it('takes the first of several phases of one name, also behind one without a name', () => {
		const milestones = [{name: 'Live'}];
		const phases = [
			{when: {weeks: [1, 1]}},
			{name: 'A', milestones},
			{name: 'B', dependsOn: [{phase: 'A', milestone: 'Live'}]},
		];
		expect(
			danglingIn(interview, {phases}, interview.questions.find(({path}) => path === 'phases') as Question),
		).toEqual([]);
	});

	it('names the keys inside one answer, too', () => {
		const result = validate(interview, {phases: [{name: 'Build', tasks: [{task: 'Write it', done: false}]}]});
		const expected = 'faults' in result ? result.faults.map((fault) => fault.expected) : [];
		expect(expected).toContain('one of the keys text, done');
	});

	it('counts items as the file does', () => {
		expect(faultsOf({options: [{}, {name: 'A'}, {name: 'A'}]})).toEqual(['options[2].name']);
	});

	it('keeps scores to the scale that is given, else to 1 to 10', () => {
		const withScore = (score: number, scale?: object) => ({
			criteria: [{name: 'C'}],
			options: [{name: 'A', scores: {C: score}}],
			...(scale ? {scale} : {}),
		});
		expect(faultsOf(withScore(11))).toEqual(['options[0].scores.C']);
		expect(faultsOf(withScore(11, {min: 0, max: 20}))).toEqual([]);
	});
});
