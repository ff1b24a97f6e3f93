import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {plainName} from '../../../source/core/lens/read/item-names.ts';
import {findingsByQuestion, type PlacedFinding} from '../../../source/core/review/by-question.ts';
import {documentOf, twoPlaces} from '../../support/options-in-two-places.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const numRuns = Number(process.env.RFC_LAW_RUNS ?? 12);
const today = '2026-11-20';

type Change = {swap: number; added: readonly {at: number; option: Answers}[]};

const anyChange: fc.Arbitrary<Change> = fc.record({
	swap: fc.nat(),
	added: fc
		.uniqueArray(fc.constantFrom('Elastic', 'Memcached'), {maxLength: 2})
		.chain((names) =>
			fc.tuple(...names.map((name) => fc.record({at: fc.nat(), option: fc.constantFrom<Answers>({name}, {})}))),
		),
});

/** The options with a first one further behind, and others among them; an empty one stands in no document. */
function changedBy({swap, added}: Change, options: readonly Answers[]): Answers[] {
	const next = [...options];
	const [first] = next.splice(0, 1);
	if (first) next.splice(swap % (next.length + 1), 0, first);
	for (const {at, option} of added) next.splice(at % (next.length + 1), 0, option);
	return next;
}

type Told = {finding: PlacedFinding; name: string | undefined; drafted: readonly Answers[]};

/** What is found in the document with other options, each with the name of the option that its line stands under. */
function toldOf(document: string, change: (options: readonly Answers[]) => Answers[]): Told[] {
	const {answers, marks} = read(template, document);
	const drafted = change(itemsAt(answers, 'options'));
	const written = drafted.filter((option) => Object.keys(option).length > 0);
	const next = written.length > 0 ? {...answers, options: written} : answers;
	const text = writtenOr(() => write(template, document, next, marks).text);
	if (text === undefined) return [];
	const lines = text.split('\n');
	return findingsByQuestion({template, text, profile: 'own', today}, {...answers, options: drafted})
		.filter(({place}) => place?.question === 'options')
		.map((finding) => ({finding, name: nameAbove(lines.slice(0, finding.line)), drafted}));
}

/** Nothing for a document that cannot be told to have these answers, which nobody is shown. */
function writtenOr(writing: () => string): string | undefined {
	try {
		return writing();
	} catch (error) {
		if (error instanceof NotProved) return undefined;
		throw error;
	}
}

/** The name in the heading, the bullet or the row of an option that stands last. */
function nameAbove(lines: readonly string[]): string | undefined {
	const name =
		/^(?:### (?:Option \d+: )?(?!Technology Choices|Decision Matrix)|- \*\*(?:Option [A-Z]+|Selected)\*\*: |\| )(.+?)(?: - .*| \|.*)?$/;
	return lines.flatMap((line) => name.exec(line)?.[1] ?? []).at(-1);
}

const listedElsewhere = documentOf({
	listed: [
		{name: 'Redis', hasSummary: true},
		{name: 'Postgres', hasSummary: true},
	],
	alternatives: [
		{name: 'Cache in front', labels: ['Pros'], hasOwn: false},
		{name: 'Keep as is', labels: ['Pros'], hasOwn: false},
	],
	selected: undefined,
	scored: [],
	numbering: 'usual',
}).replace('argument0x0', 'TBD');

describe('what is found of an item', () => {
	it('stands at that item, whatever stands before it in the draft and behind it in the document', () => {
		const all = toldOf(listedElsewhere, (options) => [...options, {name: 'Elastic'}]);
		const held = all.filter(({finding}) => finding.rule === 'placeholder-left');
		// The first is the mark in the place of the option that nobody has chosen.
		expect(held.map(({finding}) => finding.place)).toEqual([
			{question: 'options'},
			{question: 'options', item: 2, field: 'pros'},
		]);
	});

	it('is told of the item of the same name, or of none', () => {
		fc.assert(
			fc.property(twoPlaces, anyChange, (document, change) => {
				const text = documentOf(document).replaceAll(/argument\d+x\d+/g, 'fast');
				for (const {finding, name, drafted} of toldOf(text, (options) => changedBy(change, options))) {
					const {item} = finding.place ?? {};
					const own = item === undefined ? undefined : drafted[item]?.name;
					if (typeof own !== 'string' || name === undefined || name.includes('decided')) continue;
					expect(plainName(own), `${finding.rule}: ${finding.message}`).toBe(plainName(name));
				}
			}),
			{numRuns},
		);
	});
});
