import process from 'node:process';
import {mulberry32} from '../../source/core/analysis/decision/sensitivity/generator.ts';
import {detect} from '../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import type {Severity} from '../../source/core/house/levels.ts';
import {parsed} from '../../source/core/markdown/parsed.ts';
import {sectionsIn} from '../../source/core/markdown/sections.ts';
import {type Examined, isAsked, reviewOf} from '../../source/core/review/check.ts';
import {habits} from '../../source/core/review/habits.ts';
import {rules} from '../../source/core/review/rules/table.ts';
import {always, type Finding, type Profile, type Rule} from '../../source/core/review/types.ts';
import {conceptOf} from '../../source/core/shapes/concepts.ts';
import {grouped} from '../../source/core/text/grouped.ts';
import {corpus} from '../support/corpus.ts';
import {allShipped} from '../support/templates.ts';
import {prototypeRates} from './hit-rates/prototype.ts';
import {sampleOf} from './hit-rates/sample.ts';

/**
 * What the rules find in real documents, as `check` would, and if each of them was under review:
 * node build/run.mjs test/campaigns/hit-rates.ts [seed] [severity, rule or all] [review]. With a seed it also lists a
 * sample of findings, with a severity or a rule all findings of that, with "review" those as if it was under review.
 * The exit code is 1 when a document threw.
 */
const [, , seed, only = 'all', stage] = process.argv;

const shipped = allShipped();
const today = new Date().toISOString().slice(0, 10);

/** Every rule looks at every document, at its level for what is under review. */
const raised = rules.map((rule): Rule => {
	const {own, foreign} = rule.levels;
	const abroad = foreign.review === 'off' ? own.review : foreign.review;
	return {...rule, levels: {own: always(own.review), foreign: always(abroad)}};
});

type Looked = {
	name: string;
	profile: Profile;
	concepts: ReadonlySet<string>;
	isAsked: boolean;
	found: Finding[];
	raised: Finding[];
};

let thrown = 0;

// What `check` does not look into: folders that begin with a dot.
const documents = corpus.filter(({name}) => !/(?:^|[\\/])\./.test(name));

const looked = documents.map(({name, text}, index): Looked => {
	const end = Math.floor(mulberry32(Number(seed ?? 1) + index)() * text.length);
	findings(`${name}, cut off at ${end}`, text.slice(0, end), raised);
	const concepts = sectionsIn(parsed(text).root).map(({title}) => conceptOf(title)?.name ?? '');
	return {
		name,
		profile: profileOf(text),
		concepts: new Set(concepts),
		isAsked: isAsked(examinedAs(text)),
		found: findings(name, text, rules),
		raised: findings(name, text, raised),
	};
});

// What a house does as a rule is told once, as `check` does.
const run = habits();
const told = looked.flatMap(({name, found, isAsked}) => {
	const checked = {path: name.replaceAll('\\', '/'), findings: found, isAsked};
	return run.take([checked], [checked]);
});
const byPath = grouped([...told, ...run.rest()], ({path}) => [path]);
for (const one of looked)
	one.found = (byPath.get(one.name.replaceAll('\\', '/')) ?? []).flatMap(({findings}) => findings);

function examinedAs(text: string): Examined {
	return {template: detect(shipped, text) ?? templateOfDocument(text), text, profile: profileOf(text), today};
}

function profileOf(text: string): Profile {
	return detect(shipped, text) ? 'own' : 'foreign';
}

function findings(name: string, text: string, chosen: readonly Rule[]): Finding[] {
	try {
		return reviewOf(examinedAs(text), chosen);
	} catch (error) {
		thrown++;
		process.stdout.write(`${name}: ${(error as Error).stack?.split('\n', 3).join(' ')}\n`);
		return [];
	}
}

function share(count: number, of: number): string {
	return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`;
}

function rowOf({id, code}: Rule): string {
	const found = looked.flatMap((one) => one.found.filter(({rule}) => rule === id));
	const withFinding = (pick: (one: Looked) => Finding[], among: readonly Looked[] = looked): number =>
		among.filter((one) => pick(one).some(({rule}) => rule === id)).length;
	const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
	const [now, reviewed] = [withFinding((one) => one.found), withFinding((one) => one.raised)];
	const {percent = '-', among} = prototypeRates[code] ?? {};
	const base = among === undefined ? looked : looked.filter(({concepts}) => concepts.has(among));
	const comparable = `${share(
		withFinding((one) => one.raised, base),
		base.length,
	)} of ${base.length}`;
	const cells = [
		`\`${id}\``,
		code,
		`${now} (${share(now, looked.length)})`,
		String(found.length),
		`${count('error')}, ${count('warning')}, ${count('info')}`,
		`${reviewed} (${share(reviewed, looked.length)})`,
		among === undefined ? comparable : `${comparable} with ${among}`,
		percent,
	];
	return `| ${cells.join(' | ')} |\n`;
}

function print(list: readonly (Finding & {name: string})[]): void {
	for (const {rule, severity, name, line, message} of list)
		process.stdout.write(`| ${rule} | ${severity} | ${name} | ${line} | ${message.replaceAll('|', '\\|')} |\n`);
}

const heads = [
	'rule',
	'code',
	'documents',
	'findings',
	'errors, warnings, infos',
	'as in review',
	'comparable',
	'prototype',
];
process.stdout.write(`| ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length)}\n${rules.map(rowOf).join('')}\n`);
const own = looked.filter(({profile}) => profile === 'own').length;
process.stdout.write(`${looked.length} documents, ${own} of them of a shipped template; ${thrown} threw.\n\n`);

const all = looked.flatMap(({name, found, raised}) =>
	(stage === 'review' ? raised : found).map((finding) => ({...finding, name})),
);
if (only !== 'all') print(all.filter(({rule, severity}) => rule === only || severity === only));
else if (seed !== undefined) print(sampleOf(all, Number(seed)));
process.exitCode = thrown > 0 ? 1 : 0;
