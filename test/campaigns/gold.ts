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
 * `gold/labels.json` has that by places: a line from 1 and two offsets in it, of the first words of each statement.
 * node build/run.mjs test/campaigns/gold.ts [part of a path]: also what is missed and what is read besides, a line each.
 */
type At = [line: number, start: number, end: number];
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
type Labels = Partial<Record<Field, At[]>> & {options?: {name: At; pros?: At[]; cons?: At[]; chosen?: true}[]};

const namesOf = (answers: Answers, group: string, key: string): string[] =>
	itemsAt(answers, group).map((item) => lineAt(item, key));

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
	phases: (answers) => namesOf(answers, 'phases', 'name'),
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
const counts = new Map(Object.keys(fields).map((field) => [field, {right: 0, read: 0, said: 0}]));
for (const {name, text} of corpus) {
	const labelled = labels[name];
	if (!labelled || !name.includes(part ?? '')) continue;
	const template = detect(known, text) ?? templateOfDocument(text);
	const {answers} = read(template, text);
	const said = statementsOf(labelled, text.split('\n'));
	for (const [field, answersOf] of Object.entries(fields)) {
		const expected = said[field as keyof typeof fields];
		const found = answersOf(answers, template.interview.questions).filter((one) => one !== '');
		const missed = expected.filter((one) => !found.some((other) => isSame(one, other)));
		const besides = found.filter((one) => !expected.some((other) => isSame(other, one)));
		const count = counts.get(field);
		if (!count) continue;
		count.right += expected.length - missed.length;
		count.said += expected.length;
		count.read += expected.length - missed.length + besides.length;
		if (part === undefined) continue;
		for (const one of missed) process.stdout.write(`${name} ${field} missed: ${one}\n`);
		for (const one of besides) process.stdout.write(`${name} ${field} besides: ${one.slice(0, 80)}\n`);
	}
}

for (const [field, {right, read: all, said}] of counts)
	process.stdout.write(
		`${field}: recall ${percent(right, said)} of ${said}, precision ${percent(right, all)} of ${all}\n`,
	);

function statementsOf(
	{options = [], ...others}: Labels,
	lines: readonly string[],
): Record<keyof typeof fields, string[]> {
	const textAt = ([line, start, end]: At): string => (lines[line - 1] ?? '').slice(start, end);
	const of = (field: Field): string[] => (others[field] ?? []).map(textAt);
	return {
		...{title: of('title'), status: of('status'), people: of('people'), dates: of('dates').map(asDate)},
		...{goals: of('goals'), nonGoals: of('nonGoals'), questions: of('questions')},
		...{risks: of('risks'), phases: of('phases'), metrics: of('metrics')},
		options: options.map(({name}) => textAt(name)),
		pros: options.flatMap(({pros = []}) => pros.map(textAt)),
		cons: options.flatMap(({cons = []}) => cons.map(textAt)),
		chosen: options.filter(({chosen}) => chosen).map(({name}) => textAt(name)),
	};
}

/** Dates are compared as days, however they are written. */
function asDate(text: string): string {
	const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
	const day = new Date(`${text} UTC`);
	return iso ?? (Number.isNaN(day.getTime()) ? text : day.toISOString().slice(0, 10));
}

/** Labels are the first words of what is said; marks and the words of a form do not count. */
function isSame(label: string, answer: string): boolean {
	const [one, other] = [label, answer].map((text) =>
		text
			.replace(/^(?:good|bad|neutral),? because /i, '')
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
			.toLowerCase(),
	);
	return one !== undefined && other !== undefined && one !== '' && (other.includes(one) || one === other);
}

function percent(part: number, whole: number): string {
	return whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;
}
