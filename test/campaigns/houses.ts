import process from 'node:process';
import {type Answers, valueAt} from '../../source/core/answers/answers.ts';
import {read} from '../../source/core/document/read.ts';
import {write} from '../../source/core/document/write.ts';
import {type ForeignTemplate, templateOfDocument} from '../../source/core/foreign/template.ts';
import {conceptOf} from '../../source/core/shapes/concepts.ts';
import {corpus, type RealDocument} from '../support/corpus.ts';

/** What is recognised in one document. */
type Seen = {kept: boolean; headings: number; assigned: number; found: boolean[]};

/** A column of the table, and whether a document's answers have what it counts. */
type Column = {name: string; isIn: (answers: Answers) => boolean};

const has =
	(...paths: string[]) =>
	(answers: Answers): boolean =>
		paths.some((path) => valueAt(answers, path) !== undefined);

const columns: readonly Column[] = [
	{name: 'metadata', isIn: has('status', 'author', 'created', 'updated', 'metadata')},
	{name: 'summary', isIn: has('summary')},
	{name: 'motivation', isIn: has('motivation')},
	{name: 'proposal', isIn: has('architecture')},
	{name: 'goals and non-goals', isIn: has('outcome')},
	{name: 'alternatives', isIn: has('options')},
	{
		name: 'their pros and cons',
		isIn: ({options}) => /"(?:pros|cons|whyNot)":/.test(JSON.stringify(options ?? null)),
	},
	{name: 'phases', isIn: has('phases')},
	{name: 'risks', isIn: has('risks')},
	{name: 'metrics', isIn: has('metrics')},
	{name: 'open questions', isIn: has('openQuestions')},
];

function look({text}: RealDocument): Seen {
	const template = templateOfDocument(text);
	const {answers, marks} = read(template, text);
	return {
		kept: write(template, text, answers, marks).text === text,
		...headingsOf(template),
		found: columns.map(({isIn}) => isIn(answers)),
	};
}

/** The headings of the first two levels of nesting that hold text, and how many of them tell their step. */
function headingsOf({sections}: ForeignTemplate): {headings: number; assigned: number} {
	const titles = [...sections.values()]
		.filter(({path}) => path.length > 0 && path.length <= 2)
		.map(({path}) => path.at(-1) ?? '');
	return {headings: titles.length, assigned: titles.filter((title) => conceptOf(title)).length};
}

function row(house: string, seen: readonly Seen[]): string {
	const count = (pick: (one: Seen) => boolean): string => String(seen.filter(pick).length);
	const shares = seen.filter(({headings}) => headings > 0).map(({headings, assigned}) => assigned / headings);
	const middle = shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 0;
	const cells = [
		house,
		String(seen.length),
		count(({kept}) => kept),
		`${Math.round(middle * 100)} %`,
		...columns.map((_, index) => count(({found}) => found[index] === true)),
	];
	return `| ${cells.join(' | ')} |`;
}

const houses = new Map<string, RealDocument[]>();
for (const document of corpus) {
	const house = document.name.split('/')[0] ?? '';
	houses.set(house, [...(houses.get(house) ?? []), document]);
}

const heads = ['house', 'documents', 'kept byte for byte', 'headings with a step (median)'];
const names = [...heads, ...columns.map(({name}) => name)];
process.stdout.write(`| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}\n`);
for (const [house, documents] of houses) process.stdout.write(`${row(house.replace('+', '/'), documents.map(look))}\n`);
process.stdout.write(`${row('all', corpus.map(look))}\n`);
