import {readFileSync} from 'node:fs';
import process from 'node:process';
import {type Answers, itemsAt} from '../../source/core/answers/answers.ts';
import type {Question} from '../../source/core/answers/interview.ts';
import {lineAt, linesAt} from '../../source/core/answers/rows.ts';
import {read} from '../../source/core/document/read.ts';
import {detect} from '../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {isPeopleLabel} from '../../source/core/lens/header/names.ts';
import {corpus} from '../support/corpus.ts';
import {shipped, templateNames} from '../support/templates.ts';

/**
 * What is read out of real documents, held against what a reader of them says that they say.
 * The readers were simulated; they had the documents alone, and not what the program reads in them.
 * `gold/labels.json` has that by places: a line from 1 and two offsets in it, of the first words of each statement.
 *
 * A statement is told in a form when what it is can be seen without reading sentences. It is then one of these:
 * - metadata: front matter, or the lines of names and days between the title and the text;
 * - a heading, or the name in one;
 * - a list item or the cell of a table that begins with it, after marks, a number or a box. For an option, an item of
 *   a list of options also counts when it names the option later on ("We could switch ...");
 * - a line with a label, or a paragraph that begins with words in bold or with words and a colon;
 * - a paragraph that begins with it, in a section that is about the field and has only such paragraphs, as one
 *   paragraph alone under "Goals".
 * Everything else is told in running text, as "We could use a lint instead" or "the goal of this RFC is", and what is
 * said of an option in the middle of its item. Such a place has 'text' as its fourth element.
 *
 * Most documents are labelled for all fields. The 30 with `fields` were drawn to have more risks and more chosen
 * options, and are labelled for these alone: of the documents that had no label, 15 of the 20 with a heading that names
 * risks, and 15 of the 37 with a heading or label "Decision Outcome", "Chosen option", "Selected ..." or "Decision",
 * or with a verdict ("we chose", "is preferred") near a list of options; each after random.Random(7).shuffle, in
 * Python, of their sorted paths. Some say no risk, or choose nothing, and have no label for it.
 *
 * For each field: how much is read of what is told in a form, how much of all, and how much of what is read is right.
 * node build/run.mjs test/campaigns/gold.ts [part of a path]: also what is missed and what is read besides, a line each.
 */
type At = [line: number, start: number, end: number, told?: 'text'];
type Statement = {text: string; inForm: boolean; line: number};
type Field =
	| 'title'
	| 'status'
	| 'people'
	| 'dates'
	| 'goals'
	| 'nonGoals'
	| 'questions'
	| 'risks'
	| 'phases'
	| 'metrics';
type Labels = Partial<Record<Field, At[]>> & {
	options?: {name: At; pros?: At[]; cons?: At[]; chosen?: true}[];
	/** The only fields that were labelled in this document. Without it all were: what has no label is not said there. */
	fields?: (Field | 'options' | 'pros' | 'cons' | 'chosen')[];
};

const namesOf = (answers: Answers, group: string, key: string): string[] =>
	itemsAt(answers, group).map((item) => lineAt(item, key));

/** What stands in brackets behind a name is said in its heading as well. */
function phaseAsSaid(item: Answers): string {
	const when = item.when as {text?: string} | undefined;
	return when?.text === undefined ? lineAt(item, 'name') : `${lineAt(item, 'name')} (${when.text})`;
}

const fields: Readonly<
	Record<Field | 'options' | 'pros' | 'cons' | 'chosen', (answers: Answers, questions: readonly Question[]) => string[]>
> = {
	title: (answers) => [lineAt(answers, 'title')],
	status: (answers) => [lineAt(answers, 'status')],
	people: (answers, questions) => [
		...questions
			.filter(({kind, label}) => kind === 'people' && isPeopleLabel(label))
			.flatMap(({path}) => linesAt(answers, path)),
		...namesOf(answers, 'reviewers', 'name'),
	],
	dates: (answers, questions) => questions.filter(({kind}) => kind === 'date').map(({path}) => lineAt(answers, path)),
	goals: (answers) => linesAt(answers, 'outcome.goals'),
	nonGoals: (answers) => linesAt(answers, 'outcome.nonGoals'),
	questions: (answers) => namesOf(answers, 'openQuestions', 'question'),
	risks: (answers) => namesOf(answers, 'risks', 'risk'),
	phases: (answers) => itemsAt(answers, 'phases').map(phaseAsSaid),
	metrics: (answers) => namesOf(answers, 'metrics', 'metric'),
	options: (answers) => namesOf(answers, 'options', 'name'),
	pros: (answers) => itemsAt(answers, 'options').flatMap((item) => linesAt(item, 'pros')),
	cons: (answers) => itemsAt(answers, 'options').flatMap((item) => linesAt(item, 'cons')),
	chosen: (answers) => itemsAt(answers, 'options').flatMap((item) => (item.selected ? [lineAt(item, 'name')] : [])),
};

const [, , part] = process.argv;
const labels: Record<string, Labels & {sha1: string}> = JSON.parse(
	readFileSync('test/campaigns/gold/labels.json', 'utf8'),
);
const known = templateNames.map(shipped);
const counts = new Map(
	Object.keys(fields).map((field) => [field, {right: 0, read: 0, said: 0, rightInForm: 0, saidInForm: 0}]),
);
for (const {name, text} of corpus) {
	const labelled = labels[name];
	if (!labelled || !name.includes(part ?? '')) continue;
	const template = detect(known, text) ?? templateOfDocument(text);
	const {answers} = read(template, text);
	const said = statementsOf(labelled, text.split('\n'));
	for (const [field, answersOf] of Object.entries(fields)) {
		if (labelled.fields && !labelled.fields.includes(field as keyof typeof fields)) continue;
		const expected = said[field as keyof typeof fields];
		const found = answersOf(answers, template.interview.questions).filter((one) => one !== '');
		const missed = missedOf(expected, found);
		const besides = found.filter((one) => !expected.some(({text}) => isSame(text, one)));
		const count = counts.get(field);
		if (!count) continue;
		count.right += expected.length - missed.length;
		count.said += expected.length;
		count.read += expected.length - missed.length + besides.length;
		count.saidInForm += expected.filter(({inForm}) => inForm).length;
		count.rightInForm += expected.filter((one) => one.inForm && !missed.includes(one)).length;
		if (part === undefined) continue;
		for (const {text, inForm, line} of missed)
			process.stdout.write(`${name}:${line} ${field} missed${inForm ? '' : ' in running text'}: ${text}\n`);
		for (const one of besides) process.stdout.write(`${name} ${field} besides: ${one.slice(0, 80)}\n`);
	}
}

for (const [field, {right, read: all, said, rightInForm, saidInForm}] of counts)
	process.stdout.write(
		`${field}: recall in a form ${percent(rightInForm, saidInForm)} of ${saidInForm}, of all ${percent(right, said)} of ${said}, precision ${percent(right, all)} of ${all}\n`,
	);

function statementsOf(
	{options = [], ...others}: Labels,
	lines: readonly string[],
): Record<keyof typeof fields, Statement[]> {
	const at = ([line, start, end, told]: At): Statement => {
		const text = (lines[line - 1] ?? '').slice(start, end);
		if (text.length !== end - start) throw new Error(`nothing stands at ${line}, ${start}-${end}`);
		return {text, inForm: told === undefined, line};
	};
	const of = (field: Field): Statement[] => (others[field] ?? []).map(at);
	const dates = of('dates').map(({text, ...rest}) => ({text: asDate(text), ...rest}));
	return {
		...{title: of('title'), status: of('status'), people: of('people'), dates},
		...{goals: of('goals'), nonGoals: of('nonGoals'), questions: of('questions')},
		...{risks: of('risks'), phases: of('phases'), metrics: of('metrics')},
		options: options.map(({name}) => at(name)),
		pros: options.flatMap(({pros = []}) => pros.map(at)),
		cons: options.flatMap(({cons = []}) => cons.map(at)),
		chosen: options.filter(({chosen}) => chosen).map(({name}) => at(name)),
	};
}

/** Dates are compared as days, however they are written. */
function asDate(text: string): string {
	const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
	const day = new Date(`${text} UTC`);
	return iso ?? (Number.isNaN(day.getTime()) ? text : day.toISOString().slice(0, 10));
}

/** Each answer is taken for one statement: first where the two are equal, then where the statement is in the answer. */
function missedOf(statements: readonly Statement[], answers: readonly string[]): Statement[] {
	const free = [...answers];
	const take = (isFor: (answer: string) => boolean): boolean => {
		const index = free.findIndex(isFor);
		if (index !== -1) free.splice(index, 1);
		return index !== -1;
	};
	return statements
		.filter(({text}) => !take((answer) => wordsOf(answer) === wordsOf(text)))
		.filter(({text}) => !take((answer) => isSame(text, answer)));
}

/** Labels are the first words of what is said. */
function isSame(label: string, answer: string): boolean {
	const words = wordsOf(label);
	return words !== '' && ` ${wordsOf(answer)} `.includes(` ${words} `);
}

/** Marks do not count, nor the words of a form, unless there is nothing else: an option may be called "Neutral, because ...". */
function wordsOf(text: string): string {
	const [rest = '', all = ''] = [text.replace(/^(?:good|bad|neutral),? because /i, ''), text].map((one) =>
		one
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
			.toLowerCase(),
	);
	return rest === '' ? all : rest;
}

function percent(part: number, whole: number): string {
	return whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;
}
