import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {isRecord, type Json, valueAt} from '../../source/core/answers/answers.ts';
import type {Field} from '../../source/core/answers/interview.ts';
import {render} from '../../source/core/document/render.ts';
import {applicableQuestions} from '../../source/core/draft/applicable.ts';
import {recordSchema} from '../../source/core/kinds/record.ts';
import {kindOf} from '../../source/core/kinds/registry.ts';
import {schemas} from '../../source/core/kinds/schemas.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {exampleAnswers, exampleText, shipped, templateNames} from '../support/templates.ts';

function itemsOf(value: Json | undefined): Json[] {
	return Array.isArray(value) ? value : [];
}

/** The values of a column, or of one key of each entry of a list. */
function column(value: Json | undefined, path: string): (Json | undefined)[] {
	return itemsOf(value).map((item) => (isRecord(item) ? valueAt(item, path) : undefined));
}

/** Columns of what is known only when it is over, which docs/examples has, and that few documents need. */
const elsewhere: readonly string[] = ['phases.ended', 'options.decision'];

describe.each(templateNames)('the worked example of %s', (name) => {
	const answers = exampleAnswers(name);
	// What is asked of an RFC only when it is over, the example of one that is still in review cannot answer.
	const questions = applicableQuestions(shipped(name).interview, answers);

	it('holds what its questions accept, and no other keys', () => {
		const schema = recordSchema(questions, (field: Field) => kindOf(field.kind).schema(field, schemas), schemas);
		expect(z.safeParse(schema, answers).error?.issues ?? []).toEqual([]);
	});

	it.each(questions.map((question) => [question.path, question] as const))(
		'answers %s as it is stored',
		(path, question) => {
			const value = valueAt(answers, path);
			expect(value).toBeDefined();
			expect(kindOf(question.kind).normal(value ?? '', question, contain)).toEqual(value);
		},
	);

	it('is written as the document beside it', () => {
		expect(render(shipped(name), answers)).toBe(exampleText(name));
	});

	it('fills in each column at least once', () => {
		const empty = questions.flatMap(({path, fields = []}) =>
			fields
				.filter((field) => !elsewhere.includes(`${path}.${field.path}`))
				.filter((field) => !column(valueAt(answers, path), field.path).some((value) => value !== undefined))
				.map((field) => `${path}.${field.path}`),
		);
		expect(empty).toEqual([]);
	});

	it('has at least as many items as are required, and names each once', () => {
		for (const {path, key, least = 0} of questions) {
			const items = itemsOf(valueAt(answers, path));
			expect(items.length, path).toBeGreaterThanOrEqual(least);
			if (key) expect(new Set(column(items, key)).size, path).toBe(items.length);
		}
	});

	it('selects one item where only one can be', () => {
		for (const {path, single} of questions) {
			if (single) expect(column(valueAt(answers, path), single).filter(Boolean), path).toEqual([true]);
		}
	});
});

describe('the decision of the staff RFC', () => {
	const answers = exampleAnswers('staff-rfc');
	const names = column(answers.criteria, 'name');
	const weights = column(answers.criteria, 'weight').map(Number);

	function total(option: Json): number {
		const sum = names.reduce<number>(
			(so, name, at) => so + Number(scoreOf(option, String(name))) * (weights[at] ?? 0),
			0,
		);
		return sum / 100;
	}

	function scoreOf(option: Json, criterion: string): Json | undefined {
		const scores = isRecord(option) ? option.scores : undefined;
		return isRecord(scores) ? scores[criterion] : undefined;
	}

	it('rests on weights that make a hundred', () => {
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
	});

	it('gives the selected option the highest total', () => {
		const options = itemsOf(answers.options);
		const best = options.toSorted((one, other) => total(other) - total(one))[0];
		expect(options.map(total)).toEqual([5.05, 8.3, 7.35]);
		expect(column([best ?? null], 'selected')).toEqual([true]);
	});

	it('names only phases and milestones that there are', () => {
		const milestones = (phase: Json | undefined): (Json | undefined)[] => {
			const at = column(answers.phases, 'name').indexOf(phase);
			return column(column(answers.phases, 'milestones')[at], 'name');
		};
		const dependencies = column(answers.phases, 'dependsOn').flatMap(itemsOf).filter(isRecord);
		expect(dependencies.length).toBeGreaterThan(0);
		for (const {phase, milestone} of dependencies) {
			expect(column(answers.phases, 'name')).toContain(phase);
			if (milestone !== undefined) expect(milestones(phase)).toContain(milestone);
		}
	});

	it('gives each risk, claim and open question to somebody', () => {
		for (const group of ['risks', 'claims', 'openQuestions'])
			expect(column(answers[group], 'owner')).not.toContain(undefined);
	});
});
