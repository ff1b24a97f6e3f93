import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {corpus, corpusSample} from '../../support/corpus.ts';
import {changesOf} from '../../support/one-answer/changes.ts';
import {outcomeOf} from '../../support/one-answer/law.ts';
import {isCampaign} from '../../support/runs.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

/** What is wrong with every nth change of one answer; test/campaigns/each-answer.ts takes all. */
function wrongWith(template: Template, text: string, every: number): string[] {
	const before = read(template, text);
	return [...changesOf(template.interview, before)]
		.filter((_, index) => index % every === 0)
		.flatMap((change) => {
			const {refused, breaches} = outcomeOf(template, text, before, change);
			return [...refused, ...breaches].map((wrong) => `${change.path}: ${change.what}: ${wrong}`);
		});
}

describe('each answer in turn is changed, added, emptied or removed alone, and the way back is open', () => {
	it.each(templateNames)('in a document of %s', {timeout: 60_000}, (name) => {
		const template = shipped(name);
		expect(wrongWith(template, render(template, exampleAnswers(name)), isCampaign ? 17 : 53)).toEqual([]);
		expect(wrongWith(template, render(template, {title: 'Only a title'}), isCampaign ? 7 : 19)).toEqual([]);
	});

	it.skipIf(corpus.length === 0)('in real documents of other houses', {timeout: 60_000}, () => {
		for (const {name, text} of corpusSample(isCampaign ? 25 : 50)) {
			const wrong = wrongWith(templateOfDocument(text), text, 5);
			// A write that is refused loses nothing; the campaign counts them.
			expect([name, wrong.filter((one) => !one.includes(': refused'))]).toEqual([name, []]);
		}
	});
});
