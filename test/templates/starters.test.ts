import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {read} from '../../source/core/document/read.ts';
import {render} from '../../source/core/document/render.ts';
import {withStarter} from '../../source/core/house/starters/apply.ts';
import {starterOf} from '../../source/core/house/starters/parse.ts';
import type {Starter} from '../../source/core/house/starters/types.ts';
import {reviewOf} from '../../source/core/review/check.ts';
import type {Template} from '../../source/core/template/parse.ts';
import {exampleAnswers, shipped} from '../support/templates.ts';

const today = '2026-09-25';

/** What only the person can fill in, of what a starter brings. */
const toFillIn = [
	/ lacks owner\.$/,
	/ has no (?:baseline|deadline|baseline and no deadline)\.$/,
	/^Of \d+ metrics, (?:one|\d+) (?:has|have) no (?:baseline|deadline) \([^)]*\)(?: and (?:one|\d+) (?:has|have) no deadline \([^)]*\))?\.$/,
	// An option of a pattern has to be judged like the others, and new criteria share out the weights anew.
	/^Nothing says why ".+" is not chosen\.$/,
	/ has no score for .+, and so no total\.$/,
	/^The weights sum to \d+ %\.$/,
	// Who settles what a pattern assumes and asks, and who answers for a phase.
	/^Nobody checks it\. The assumption: /,
	/^It has no date by which it is checked\. The assumption: /,
	/^This question has no owner and no date\.$/,
	/^Nobody answers for ".+"\.$/,
	/^\d+ of \d+ phases have no owner: .+\.$/,
	/^Nothing says when ".+" is\.$/,
];

type Fitting = {template: Template; starter: Starter};

/** A starter in the first template that asks for what it holds. */
function fittingOf(file: string): Fitting {
	const value = parse(readFileSync(`templates/starters/${file}`, 'utf8'));
	const fitting = ['staff-rfc', 'assessment'].map((name): Fitting => {
		const template = shipped(name);
		const starter = starterOf(file, value, template.interview);
		if ('faults' in starter) throw new Error(JSON.stringify(starter.faults));
		return {template, starter};
	});
	const found = fitting.find(({starter}) => Object.keys(starter.answers).length > 0);
	if (!found) throw new Error(`No template asks for anything of ${file}.`);
	return found;
}

function told(template: Template, answers: Starter['answers']): string[] {
	const text = render(template, answers);
	return reviewOf({template, text, profile: 'own', today}).map(({message}) => message);
}

describe.each(readdirSync('templates/starters'))('the starter %s', (file) => {
	it('has answers that the template asks for, and nothing else', () => {
		const value = parse(readFileSync(`templates/starters/${file}`, 'utf8'));
		const {starter} = fittingOf(file);
		expect(starter).toMatchObject({title: value.title, use: value.use});
		expect(Object.keys(starter.answers).toSorted()).toEqual(Object.keys(value.answers).toSorted());
	});

	it('is read back from a document as it was written', () => {
		const {template, starter} = fittingOf(file);
		const answers = {title: 'Cache', ...starter.answers};
		expect(read(template, render(template, answers)).answers).toEqual(answers);
	});

	it('brings nothing to the worked example that the rules find, but what is to be filled in', () => {
		const {template, starter} = fittingOf(file);
		const {name} = template.interview;
		const example = exampleAnswers(name);
		const before = told(template, example);
		const {answers} = withStarter(template.interview, example, starter);
		const brought = told(template, answers).filter((message) => !before.includes(message));
		expect(brought.filter((message) => !toFillIn.some((pattern) => pattern.test(message)))).toEqual([]);
	});
});

const patterns = ['event-driven', 'first-version', 'legacy', 'microservices', 'multi-tenancy', 'scaling', 'serverless'];

it.each(patterns)('the pattern %s brings what tells its options apart', (name) => {
	const {options, criteria, risks, openQuestions} = fittingOf(`${name}.yaml`).starter.answers as Record<
		string,
		{weight: number}[]
	>;
	expect(options?.length).toBeGreaterThanOrEqual(3);
	expect(criteria?.reduce((sum, {weight}) => sum + weight, 0)).toBe(100);
	expect([risks, openQuestions].every((items) => items !== undefined && items.length > 0)).toBe(true);
});

it('research is begun in each kind that the template has', () => {
	const {template, starter} = fittingOf('research-four-kinds.yaml');
	const fields = template.interview.questions.find(({path}) => path === 'research')?.fields;
	const kinds = (starter.answers.research as {kind: string}[]).map(({kind}) => kind);
	expect(kinds).toEqual(fields?.find(({path}) => path === 'kind')?.values);
});

it('a plan in phases has a timeline that holds', () => {
	const {template, starter} = fittingOf('plan-three-phases.yaml');
	const {phases = []} = starter.answers;
	const text = render(template, {title: 'Plan', start: '2026-10-05', phases});
	expect(text).toContain('### Phase 3: Rollout (Week 5-6)');
	expect(text).toMatch(/Integration :crit, 2026-10-19, 14d\n.*Rollout :crit, 2026-11-02, 14d/);
});

it('a criterion keeps all of its question', () => {
	const criteria = fittingOf('technology-criteria.yaml').starter.answers.criteria as {question: string}[];
	for (const {question} of criteria) expect(question).toMatch(/\?$/);
	expect(criteria[0]?.question).toBe('How well is it proven in production, and how large is its community?');
});
