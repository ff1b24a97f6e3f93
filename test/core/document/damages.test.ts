import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {corpus} from '../../support/corpus.ts';
import {damages} from '../../support/damage.ts';
import {changesOf} from '../../support/one-answer/changes.ts';
import {outcomeOf} from '../../support/one-answer/law.ts';
import {untouchedBreaches} from '../../support/one-answer/untouched.ts';
import {allShipped, exampleAnswers} from '../../support/templates.ts';

const numRuns = Math.ceil(Number(process.env.RFC_LAW_RUNS ?? 50) / 25);
const templates = allShipped();

/** Generated documents, the examples, and short real ones where there are any. */
const documents = fc.oneof(
	...templates.map((template) =>
		anyDocument(template.interview).map(({answers, marks}) => render(template, answers, marks)),
	),
	fc.constantFrom(...templates.map((template) => render(template, exampleAnswers(template.interview.name)))),
	fc.constantFrom('', ...corpus.map(({text}) => text).filter(({length}) => length < 10_000)),
);

/** What is wrong with one change of those that a text allows. */
function wrongWith(template: Template, text: string, pick: number): string[] {
	const before = read(template, text);
	const changes = [...changesOf(template.interview, before)];
	const change = changes[pick % Math.max(1, changes.length)];
	return change ? outcomeOf(template, text, before, change).breaches.map((breach) => `${change.path}: ${breach}`) : [];
}

describe('a document', {timeout: 600_000}, () => {
	it.each(damages.map(({name, of}) => [name, of] as const))('that was damaged (%s) keeps the laws', (_, of) => {
		const damaged = documents.chain((text) => (text === '' ? fc.constant(text) : of(text)));
		fc.assert(
			fc.property(damaged, fc.nat(), (text, pick) => {
				const {opened, breaches} = untouchedBreaches(templates, text);
				expect(breaches).toEqual([]);
				expect(wrongWith(opened.template, text, pick)).toEqual([]);
				expect(wrongWith(templates[pick % 2] ?? opened.template, text, pick)).toEqual([]);
			}),
			{numRuns},
		);
	});
});
