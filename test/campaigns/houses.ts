import process from 'node:process';
import {valueAt} from '../../source/core/answers.ts';
import {read} from '../../source/core/document/read/read.ts';
import {write} from '../../source/core/document/write.ts';
import {conceptOf} from '../../source/core/foreign/concepts.ts';
import {type ForeignTemplate, templateOfDocument} from '../../source/core/foreign/template.ts';
import {corpus, type RealDocument} from '../support/corpus.ts';

/** What is recognised in one document. */
type Seen = {
	kept: boolean;
	headings: number;
	assigned: number;
	metadata: boolean;
	options: boolean;
	bullets: boolean;
	questions: boolean;
};

function look({text}: RealDocument): Seen {
	const template = templateOfDocument(text);
	const {answers, marks} = read(template, text);
	const options = valueAt(answers, 'options');
	return {
		kept: write(template, text, answers, marks).text === text,
		...headingsOf(template),
		metadata: answers.status !== undefined || answers.metadata !== undefined,
		options: options !== undefined,
		bullets: /"(?:pros|cons|whyNot)":/.test(JSON.stringify(options ?? null)),
		questions: valueAt(answers, 'openQuestions') !== undefined,
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
		count(({metadata}) => metadata),
		count(({options}) => options),
		count(({bullets}) => bullets),
		count(({questions}) => questions),
	];
	return `| ${cells.join(' | ')} |`;
}

const houses = new Map<string, RealDocument[]>();
for (const document of corpus) {
	const house = document.name.split('/')[0] ?? '';
	houses.set(house, [...(houses.get(house) ?? []), document]);
}

process.stdout.write(
	'| house | documents | kept byte for byte | headings with a step (median) | metadata | alternatives | their pros and cons | open questions |\n|---|---|---|---|---|---|---|---|\n',
);
for (const [house, documents] of houses) process.stdout.write(`${row(house.replace('+', '/'), documents.map(look))}\n`);
