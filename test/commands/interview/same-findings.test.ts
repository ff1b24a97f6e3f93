import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {corpus, corpusSample} from '../../support/corpus.ts';
import {damages} from '../../support/damage.ts';
import {listsFor} from '../../support/one-list.ts';
import {isCampaign} from '../../support/runs.ts';
import {allShipped, exampleText, templateNames} from '../../support/templates.ts';

const known = allShipped();

async function expectOneList(text: string): Promise<void> {
	const {check, review, nowhere} = await listsFor(known, text);
	expect(review).toEqual(check);
	expect(nowhere).toEqual([]);
}

/** Each in turn, so that all of the first fifty are of another kind, or of the same with other places. */
const damaged = Array.from({length: isCampaign ? 500 : 50}, (_, seed) => {
	const damage = damages[seed % damages.length];
	const [text = ''] = damage ? fc.sample(damage.of(exampleText('staff-rfc')), {seed, numRuns: 1}) : [];
	return {name: damage?.name ?? '', seed, text};
});

describe('the review of an edit lists what check finds', () => {
	it.each(templateNames)('in the worked example of %s', async (name) => {
		await expectOneList(exampleText(name));
	});

	it.each(damaged)('in the worked example with $name ($seed)', async ({text}) => {
		await expectOneList(text);
	});

	it.each(corpusSample(Math.ceil(corpus.length / (isCampaign ? 100 : 6))))('in $name', async ({text}) => {
		await expectOneList(text);
	});
});
