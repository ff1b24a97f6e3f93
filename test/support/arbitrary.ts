import fc from 'fast-check';
import {goalsInFull} from '../../source/core/analysis/traceability/goals-in-full.ts';
import {
	type Answers,
	isRecord,
	type Json,
	type Mark,
	type Marks,
	valueAt,
	withValue,
} from '../../source/core/answers/answers.ts';
import type {Field, Interview, Question} from '../../source/core/answers/interview.ts';
import {kindOf} from '../../source/core/kinds/registry.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {anyText} from './hostile.ts';

const date = fc
	.date({min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true})
	.map((day) => day.toISOString().slice(0, 10));
const week = fc.integer({min: 1, max: 60});
const hundredths = fc.integer({min: -1000, max: 1000}).map((value) => value / 4);

const byKind: {[kind: string]: (field: Field) => fc.Arbitrary<Json>} = {
	line: () => anyText,
	deadline: () =>
		fc.oneof(
			date,
			anyText.filter((text) => !/^\s*\d{4}-\d/.test(text)),
		),
	text: () => anyText,
	list: () => fc.array(anyText, {maxLength: 3}),
	weighed: () =>
		fc.array(
			fc.oneof(
				anyText,
				fc.record({text: anyText, main: fc.boolean()}),
				fc.constantFrom('(counts most)', 'a (counts most)'),
			),
			{maxLength: 3},
		),
	texts: () => fc.array(anyText, {maxLength: 3}),
	stack: () => fc.array(fc.oneof(anyText, fc.constant('a<br>b')), {maxLength: 3}),
	people: () => fc.array(fc.oneof(anyText, fc.constantFrom('Doe, Jane', '"Q"', 'Ann')), {maxLength: 3}),
	steps: () => fc.array(fc.record({text: anyText, done: fc.boolean()}), {maxLength: 3}),
	tasks: () => fc.array(fc.record({text: anyText, done: fc.boolean()}), {maxLength: 3}),
	choices: (field) => fc.subarray([...(field.values ?? [])]),
	choice: (field) => fc.constantFrom(...(field.values ?? [])),
	date: () => date,
	dates: () => fc.array(date, {maxLength: 3}),
	flag: () => fc.boolean(),
	rating: () => fc.integer({min: 1, max: 10}),
	percent: () => fc.integer({min: 1, max: 10_000}).map((value) => value / 100),
	scale: () => fc.tuple(hundredths, fc.integer({min: 1, max: 100})).map(([min, more]) => ({min, max: min + more})),
	when: () =>
		fc.oneof(
			fc.tuple(week, fc.integer({min: 0, max: 9})).map(([from, more]) => ({weeks: [from, from + more]})),
			fc.record({from: date, days: week}),
			anyText.map((milestone) => ({milestone})),
			anyText.map((text) => ({text})),
		),
	milestones: () => fc.array(fc.record({name: anyText, week}), {maxLength: 3}),
	dependencies: () =>
		fc.array(fc.oneof(anyText, fc.record({phase: anyText, milestone: anyText}, {requiredKeys: ['phase']})), {
			maxLength: 2,
		}),
	scores: () => fc.constant({}),
	notes: () => fc.constant({}),
};

/** Any value of a field, in normal form; undefined where nothing is left of it. */
export function valueFor(field: Field): fc.Arbitrary<Json | undefined> {
	const raw = field.kind === 'items' ? itemsFor(field) : byKind[field.kind]?.(field);
	if (!raw)
		throw new Error(
			`Nothing generates values of the kind ${field.kind}: add a line to byKind in test/support/arbitrary.ts.`,
		);
	return raw.map((value) => withoutNeedlessWeight(kindOf(field.kind).normal(value, field, contain), field));
}

/** Of an only entry no document says that it counts most. */
function withoutNeedlessWeight(value: Json | undefined, {kind}: Field): Json | undefined {
	const [entry] = kind === 'weighed' && Array.isArray(value) && value.length === 1 ? value : [];
	return isRecord(entry) ? [entry.text ?? ''] : value;
}

function itemsFor(field: Field): fc.Arbitrary<Json> {
	const columns = field.fields ?? [];
	const item = fc.tuple(...columns.map((column) => fc.option(valueFor(column), {nil: undefined}))).map((values) => {
		let made: Answers = {};
		for (const [index, column] of columns.entries()) made = withValue(made, column.path, values[index]);
		return made;
	});
	return fc.array(item, {maxLength: 3}).map((items) => consistent(field, items));
}

/** Names are there and unique, and at most one item of a matter carries the single flag: what an answers file must hold to. */
function consistent(field: Field, items: Answers[]): Json {
	const {key, single, among} = field;
	const names = new Set<unknown>();
	const taken = new Set<unknown>();
	return items.map((item, index) => {
		let made = item;
		if (key !== undefined) {
			const name = valueAt(made, key);
			if (name === undefined || names.has(name)) made = withValue(made, key, `${String(name ?? 'name')} ${index}`);
			names.add(valueAt(made, key));
		}

		// Several of one matter, so that they have something to compete for.
		if (among !== undefined && index % 2 === 1 && valueAt(made, among) !== undefined)
			made = withValue(made, among, 'Label format');
		if (single !== undefined && valueAt(made, single) === true) {
			const matter = among && valueAt(made, among);
			if (taken.has(matter)) made = withValue(made, single, undefined);
			taken.add(matter);
		}

		return made;
	});
}

/** Scores only for criteria that there are. */
function withScores(answers: Answers): Answers {
	const {criteria, options} = answers;
	if (!Array.isArray(criteria) || !Array.isArray(options)) return answers;
	const names = criteria
		.map((criterion) => valueAt(criterion as Answers, 'name'))
		.filter((name) => typeof name === 'string');
	const scored = options.map((option, row) => {
		const scores = Object.fromEntries(
			names
				.filter((_, column) => (row + column) % 3 !== 2)
				.map((name, column) => [name, ((row + 1) * (column + 3)) / 4]),
		);
		return Object.keys(scores).length > 0 ? {...(option as Answers), scores} : option;
	});
	return {...answers, options: scored};
}

const phrases = ['twice | as much', '7', '--', '_Not decided_', '`a` \\| b'];

/** Phrases only for criteria that there are. */
function withNotes({questions}: Interview, answers: Answers): Answers {
	let made = answers;
	for (const {path, fields = []} of questions) {
		const column = fields.find(({kind}) => kind === 'notes');
		const [names, items] = [valueAt(answers, column?.of ?? ''), valueAt(answers, path)];
		if (!column || !Array.isArray(names) || !Array.isArray(items)) continue;
		const told = items.map((item, row) => {
			const notes = names.flatMap((named, at): [string, string][] => {
				const name = valueAt(named as Answers, 'name');
				const isTold = typeof name === 'string' && (row + at) % 3 !== 1;
				return isTold ? [[name, phrases[(row + 2 * at) % phrases.length] ?? '']] : [];
			});
			return row < 2 && notes.length > 0 ? withValue(item as Answers, column.path, Object.fromEntries(notes)) : item;
		});
		made = withValue(made, path, told);
	}

	return made;
}

/** One that says why; skipped leaves nothing in a document, so nothing of it comes back. */
const aside: Mark = 'not applicable: no data at all is kept here';

export type AnyDocument = {answers: Answers; marks: Marks};

/** Every fifth column that is empty has a mark. */
function marksOfColumns(interview: Interview, answers: Answers): Marks {
	const marks: Marks = {};
	let count = 0;
	for (const {path, fields = []} of interview.questions) {
		const items = valueAt(answers, path);
		for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
			for (const column of fields.filter(({kind}) => kind !== 'flag' && kind !== 'scores' && kind !== 'notes')) {
				const isEmpty = valueAt(item as Answers, column.path) === undefined;
				if (isEmpty && ++count % 5 === 0)
					marks[`${path}[${index}].${column.path}`] = count % 2 ? 'unknown' : 'not recorded';
			}
		}
	}

	return marks;
}

/** Answers and marks of any document of a template, in normal form. */
export function anyDocument(interview: Interview): fc.Arbitrary<AnyDocument> {
	const parts = interview.questions.map((question) =>
		fc.tuple(
			fc.constant(question),
			fc.option(valueFor(question), {nil: undefined, freq: 2}),
			fc.constantFrom<Mark | undefined>(undefined, undefined, undefined, 'unknown', aside),
		),
	);
	return fc.tuple(...parts).map((values) => {
		let answers: Answers = {};
		const marks: Marks = {};
		for (const [question, value, mark] of values as [Question, Json | undefined, Mark | undefined][]) {
			answers = withValue(answers, question.path, value);
			if (value === undefined && mark !== undefined && question.path !== 'title') marks[question.path] = mark;
		}

		const titled = goalsInFull(
			withNotes(interview, withScores({...answers, title: valueAt(answers, 'title') ?? 'Title'})),
			{},
		);
		return {answers: titled, marks: {...marks, ...marksOfColumns(interview, titled)}};
	});
}
