import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {corpus, corpusSample} from '../../support/corpus.ts';
import {changesOf} from '../../support/one-answer/changes.ts';
import {outOfPlace} from '../../support/one-answer/in-places.ts';
import {outcomeOf} from '../../support/one-answer/law.ts';
import {isCampaign} from '../../support/runs.ts';
import {allShipped, exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

const folder = new URL('../../fixtures/documents-of-0.1/', import.meta.url);
const earlierDocuments = readdirSync(folder);

/** What is wrong with every nth change of one answer; test/campaigns/each-answer.ts takes all. */
function wrongWith(template: Template, text: string, every: number, isInPlaces = false): string[] {
	const before = read(template, text);
	return [...changesOf(template.interview, before)]
		.filter((_, index) => index % every === 0)
		.flatMap((change) => {
			const {refused, breaches, splices = []} = outcomeOf(template, text, before, change);
			const moved = isInPlaces ? outOfPlace(before, change.path, splices) : [];
			return [...refused, ...breaches, ...moved].map((wrong) => `${change.path}: ${change.what}: ${wrong}`);
		});
}

describe('each answer in turn is changed, added, emptied or removed alone, and the way back is open', () => {
	it.each(templateNames)('in a document of %s', {timeout: 60_000}, (name) => {
		const template = shipped(name);
		expect(wrongWith(template, render(template, exampleAnswers(name)), isCampaign ? 17 : 53)).toEqual([]);
		expect(wrongWith(template, render(template, {title: 'Only a title'}), isCampaign ? 7 : 19)).toEqual([]);
	});

	it.each(earlierDocuments)('in a document of version 0.1: %s', {timeout: 120_000}, (name) => {
		const text = readFileSync(new URL(`${name}/document.md`, folder), 'utf8');
		const template = detect(allShipped(), text) ?? shipped(name.startsWith('madr-') ? 'madr' : 'staff-rfc');
		const wrong = wrongWith(template, text, isCampaign ? 7 : 41, true);
		// The earlier form has no place for that of the option that is selected.
		expect(wrong.filter((one) => !/^options: .*wouldChooseIf set: refused$/.test(one))).toEqual([]);
	});

	it.skipIf(corpus.length === 0)('in real documents of other houses', {timeout: 60_000}, () => {
		for (const {name, text} of corpusSample(isCampaign ? 25 : 50)) {
			const wrong = wrongWith(templateOfDocument(text), text, 5);
			// A write that is refused loses nothing; the campaign counts them.
			expect([name, wrong.filter((one) => !one.includes(': refused'))]).toEqual([name, []]);
		}
	});
});
