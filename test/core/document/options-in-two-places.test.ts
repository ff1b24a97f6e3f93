import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, isSame, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {changedLines} from '../../../source/core/document/difference/lines.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {plainName} from '../../../source/core/lens/read/item-names.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {anyTwoPlaces, documentOf, twoPlaces} from '../../support/options-in-two-places.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const numRuns = Number(process.env.RFC_LAW_RUNS ?? 8);

/** The words of a text that its author put there once each, in their order. */
function wordsIn(text: string): string[] {
	return (text.match(/\b(?:argument\d+x\d+|summary\d+|words\d+|chosen\d|added\d)\b/g) ?? []).toSorted();
}

function removedLines(before: string, after: string): string[] {
	return changedLines(sourceOf(before), sourceOf(after)).flatMap(({sign, text}) => (sign === '-' ? [text] : []));
}

/** The document with other answers, and those that it then gives. */
function given(text: string, change: (answers: Answers) => Answers): {text: string; answers: Answers} {
	const {answers, marks} = read(template, text);
	const written = write(template, text, change(answers), marks).text;
	return {text: written, answers: read(template, written).answers};
}

const picked = fc.tuple(twoPlaces, fc.nat());

/** An option of the document, when it has any. */
function pick(text: string, nat: number): number | undefined {
	const {length} = itemsAt(read(template, text).answers, 'options');
	return length === 0 ? undefined : nat % length;
}

function withOption(answers: Answers, index: number, path: string, value: Answers[string] | undefined): Answers {
	return {
		...answers,
		options: itemsAt(answers, 'options').map((item, at) => (at === index ? withValue(item, path, value) : item)),
	};
}

describe('options that stand under other names in two places', {timeout: 600_000}, () => {
	it('keeps each argument with the name that it stands under, and reads each of them', () => {
		fc.assert(
			fc.property(anyTwoPlaces, (document) => {
				const options = itemsAt(read(template, documentOf(document)).answers, 'options');
				const sections = document.numbering === 'none' ? [] : document.alternatives;
				for (const [index, {name, labels}] of sections.entries()) {
					for (const at of labels.keys()) {
						const own = options.filter((option) => wordsIn(JSON.stringify(option)).includes(`argument${index}x${at}`));
						expect(own).toHaveLength(1);
						if (!name.includes('decided')) expect(plainName(String(own[0]?.name))).toBe(plainName(name));
					}
				}
			}),
			{numRuns},
		);
	});

	it('changes one line for a rationale', () => {
		fc.assert(
			fc.property(anyTwoPlaces, (document) => {
				const text = documentOf(document);
				const after = given(text, (answers) => ({...answers, rationale: 'added0'}));
				expect(removedLines(text, after.text)).toHaveLength(document.selected ? 1 : 0);
				expect(wordsIn(after.text)).toEqual([...wordsIn(text), 'added0'].toSorted());
			}),
			{numRuns},
		);
	});

	it('adds an argument to any option, and leaves all others', () => {
		fc.assert(
			fc.property(picked, fc.constantFrom('pros', 'cons', 'whyNot', 'summary'), ([document, nat], path) => {
				const text = documentOf(document);
				const index = pick(text, nat);
				if (index === undefined) return;
				const isList = path === 'pros' || path === 'cons';
				const old = itemsAt(read(template, text).answers, 'options')[index]?.[path];
				const value = isList ? [...(Array.isArray(old) ? old : []), 'added0'] : `${String(old ?? '')} added0`.trim();
				const after = given(text, (answers) => withOption(answers, index, path, value));
				expect(wordsIn(after.text)).toEqual([...wordsIn(text), 'added0'].toSorted());
			}),
			{numRuns},
		);
	});

	it('adds an option without a change of any line', () => {
		fc.assert(
			fc.property(twoPlaces, fc.boolean(), (document, hasPros) => {
				const text = documentOf(document);
				const option = {name: 'Memcached', ...(hasPros ? {pros: ['added0']} : {})};
				const after = given(text, (answers) => ({...answers, options: [...itemsAt(answers, 'options'), option]}));
				expect(removedLines(text, after.text)).toEqual([]);
				expect(itemsAt(after.answers, 'options').filter((item) => isSame(item, option))).toHaveLength(1);
			}),
			{numRuns},
		);
	});

	it('takes nothing along with an option but what was said of it', () => {
		fc.assert(
			fc.property(picked, ([document, nat]) => {
				const text = documentOf(document);
				const index = pick(text, nat);
				if (index === undefined) return;
				const gone = JSON.stringify(itemsAt(read(template, text).answers, 'options')[index]);
				const after = given(text, (answers) => {
					const left = itemsAt(answers, 'options').filter((_, at) => at !== index);
					return withValue(answers, 'options', left.length > 0 ? left : undefined);
				});
				const left = new Set(wordsIn(after.text));
				const lost = wordsIn(text).filter((word) => !left.has(word) && !gone.includes(word));
				const section = document.alternatives.findIndex((_, at) => gone.includes(`"argument${at}x`));
				expect(lost.filter((word) => word !== `words${section}`)).toEqual([]);
			}),
			{numRuns},
		);
	});

	it.each(['renamed', 'turned round', 'selected', 'not selected'] as const)('loses no word of options %s', (how) => {
		fc.assert(
			fc.property(picked, ([document, nat]) => {
				const text = documentOf(document);
				const index = pick(text, nat);
				// What is found by its number only can neither be moved nor named as the one that is selected.
				const isNamed = document.listed.every(({name}) => !name.includes('decided'));
				fc.pre(isNamed || how === 'renamed' || how === 'not selected');
				if (index === undefined) return;
				const after = given(text, (answers) => {
					if (how === 'renamed') return withOption(answers, index, 'name', 'Memcached');
					const options = itemsAt(answers, 'options');
					if (how === 'turned round') return {...answers, options: options.toReversed()};
					const bare = options.map((option) => withValue(option, 'selected', undefined));
					return how === 'selected'
						? withOption({...answers, options: bare}, index, 'selected', true)
						: {...answers, options: bare};
				});
				expect(wordsIn(after.text)).toEqual(wordsIn(text));
			}),
			{numRuns},
		);
	});
});
