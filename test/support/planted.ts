import fc from 'fast-check';
import {isRecord, type Json, valueAt, withValue} from '../../source/core/answers/answers.ts';
import {read} from '../../source/core/document/read.ts';
import {write} from '../../source/core/document/write.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import type {Template} from '../../source/core/template/parse.ts';
import {plantedOptions} from './planted-options.ts';
import {day, furtherPlants, heading, labelled, one, only, type Plant, word} from './plants.ts';
import {shipped} from './templates.ts';

/** What both our template and documents of any house can say. */
const plants: readonly Plant[] = [
	{
		path: 'status',
		place: 'start',
		forms: labelled('Status'),
		valueOf: (n) => (n % 2 ? 'Draft' : 'Review'),
		asAnswer: one,
	},
	{path: 'author', place: 'start', forms: labelled('Author'), valueOf: word, asAnswer: (value) => [value]},
	{path: 'created', place: 'start', forms: labelled('Created'), valueOf: day, asAnswer: one},
	{
		path: 'summary',
		place: 'section',
		forms: ['Summary', 'Abstract', 'TL;DR'].map(heading).map((make) => (value) => make(`It is ${value}.`)),
		valueOf: word,
		asAnswer: (value) => `It is ${value}.`,
	},
	{
		path: 'risks',
		place: 'section',
		forms: [
			(value: string) => `- ${value}`,
			(value: string) => `* ${value}`,
			(value: string) => `| Risk | Impact |\n|---|---|\n| ${value} | High |`,
			(value: string) => `| Risk | Mitigation |\n|---|---|\n| ${value} | None yet |`,
		].flatMap((body) => ['Risks', 'Key risks'].map((title) => (value: string) => heading(title)(body(value)))),
		valueOf: word,
		asAnswer: only('risk'),
	},
	{
		path: 'openQuestions',
		place: 'section',
		forms: [
			(value: string) => `1. ${value}?`,
			(value: string) => `- ${value}?`,
			(value: string) => `| Question | Owner |\n|---|---|\n| ${value}? | Ann |`,
		].flatMap((body) =>
			['Open Questions', 'Unresolved'].map((title) => (value: string) => heading(title)(body(value))),
		),
		valueOf: word,
		asAnswer: (value) => [{question: `${value}?`}],
	},
	{
		path: 'outcome.goals',
		place: 'section',
		forms: [(value) => heading('Goals')(`- ${value}`), (value) => heading('Goals')(`1. ${value}`)],
		valueOf: word,
		asAnswer: (value) => [value],
	},
	{
		path: 'metrics',
		place: 'section',
		forms: ['Success Metrics', 'KPIs'].map(
			(title) => (value: string) => heading(title)(`| Metric | Target |\n|---|---|\n| ${value} | 5 ms |`),
		),
		valueOf: word,
		asAnswer: only('metric'),
	},
	{
		path: 'rollback.steps',
		place: 'section',
		forms: [(value) => heading('Rollback Plan')(`Flip ${value}.`)],
		valueOf: word,
		asAnswer: (value) => `Flip ${value}.`,
	},
	...furtherPlants,
	...plantedOptions,
];

export type Planted = {
	isOwn: boolean;
	picks: readonly {plant: number; form: number}[];
	lineEnd: string;
	order: boolean;
};

export const planted: fc.Arbitrary<Planted> = fc.record({
	isOwn: fc.boolean(),
	picks: fc.uniqueArray(fc.record({plant: fc.nat({max: plants.length - 1}), form: fc.nat({max: 41})}), {
		selector: ({plant}) => plants[plant]?.path,
		minLength: 1,
		maxLength: plants.length,
	}),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	order: fc.boolean(),
});

type Statement = {path: string; text: string; value: string; next: string; plant: Plant};

function statementsOf({picks, isOwn}: Planted): Statement[] {
	return picks.flatMap(({plant: index, form}, at) => {
		const plant = plants[index];
		if (!plant || (isOwn && plant.isForeign)) return [];
		const value = plant.valueOf(2 * at + 10);
		const forms = (isOwn ? plant.ownForms : undefined) ?? plant.forms;
		const make = forms[form % forms.length];
		return make ? [{path: plant.path, text: make(value), value, next: plant.valueOf(2 * at + 11), plant}] : [];
	});
}

/** Values at the start stand in one hand, as each person has one. */
export function documentOf(document: Planted): string {
	const statements = statementsOf(document);
	const [first] = document.picks;
	const hand = (first?.form ?? 0) % 6;
	const head = statements
		.filter(({plant}) => plant.place === 'start')
		.map(({plant, value}) => plant.forms[hand]?.(value) ?? '');
	const isPlan = ({path}: Statement): boolean => path === 'phases';
	const sections = statements.filter((statement) => statement.plant.place === 'section' && !isPlan(statement));
	const texts = (document.order ? sections : sections.toReversed()).map(({text}) => text);
	const planned = statements.filter(isPlan).map(({text}) => text);
	// What our template puts under the plan stands behind it.
	const plan = document.isOwn && planned.length === 0 ? ['## Implementation Plan'] : planned;
	const body = [...plan, ...texts, '## Notes of ours\n\nNothing else.'];
	const title = document.isOwn ? '# RFC: A' : '# A';
	return `${[title, ...(head.length > 0 ? [head.join('\n')] : []), ...body].join('\n\n')}\n`.replaceAll(
		'\n',
		document.lineEnd,
	);
}

/** What is wrong with how the planted statements are read and changed; nothing where all is right. */
export function wrongWith(document: Planted): string[] {
	const text = documentOf(document);
	const template: Template = document.isOwn ? shipped('staff-rfc') : templateOfDocument(text);
	const {answers, marks} = read(template, text);
	return statementsOf(document).flatMap(({path, value, next, plant}) => {
		const found = valueAt(answers, path);
		if (!says(found, plant.asAnswer(value))) return [`${path} is not read: ${JSON.stringify(found)}`];
		const wanted = renamed(found, value, next);
		const after = write(template, text, withValue(answers, path, wanted), marks).text;
		return after === text.replaceAll(new RegExp(`\\b${value}\\b`, 'g'), next)
			? []
			: [`${path} is not changed in place:\n${after}`];
	});
}

/** One item says what was planted, and may say more. */
function says(found: Json | undefined, wanted: Json): boolean {
	if (!Array.isArray(found) || !Array.isArray(wanted)) return JSON.stringify(found) === JSON.stringify(wanted);
	const [plain] = wanted;
	if (!isRecord(plain)) return JSON.stringify(found) === JSON.stringify(wanted);
	const items = found.filter(
		(item) => isRecord(item) && Object.keys(plain).every((key) => holds(item[key], plain[key])),
	);
	return items.length === 1;
}

function holds(found: Json | undefined, wanted: Json | undefined): boolean {
	return Array.isArray(found) && Array.isArray(wanted) ? wanted.every((one) => found.includes(one)) : found === wanted;
}

function renamed(value: Json | undefined, from: string, to: string): Json | undefined {
	return value === undefined ? undefined : (JSON.parse(JSON.stringify(value).replace(from, to)) as Json);
}
