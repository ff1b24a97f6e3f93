import {isSame, type Json} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import {read} from '../document/read.ts';
import {applySplices, spliceOf} from '../document/update/edits.ts';
import {sectionAtPath, withSectionsPutBack} from '../foreign/put-back.ts';
import {contain} from '../markdown/contain.ts';
import {isBlank, sourceOf} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import {keptSectionsOf, type SectionWords} from './kept-sections.ts';

/**
 * A document with sections that no question is for, each behind what stands under the same headings. What would be read
 * as anything else is a fault.
 */
export function withNewSections(
	template: Template,
	text: string,
	sections: readonly SectionWords[],
): {text: string} | {faults: Fault[]} {
	const after = sections.reduce(withSection, text);
	const before = read(template, text);
	const reading = read(template, after);
	const found = keptSectionsOf(template, reading);
	const lost = sections.filter((section) => !found.some((one) => isSame(wordsOf(one), wordsOf(section))));
	const isOtherwise = !isSame(before.answers, reading.answers) || !isSame(before.marks, reading.marks);
	if (lost.length === 0 && !isOtherwise) return {text: after};
	const expected = 'words that are no answer there';
	const wrong = lost.length > 0 ? lost : sections;
	return {
		faults: wrong.map((section) => ({
			path: `sections[${sections.indexOf(section)}].text`,
			found: JSON.stringify(section.text),
			expected,
		})),
	};
}

function wordsOf({path, text}: SectionWords): Json {
	return [[...path], text];
}

function withSection(text: string, {path, text: words}: SectionWords): string {
	const lines = contain(words, Math.min(path.length + 2, 7)).split('\n');
	const source = sourceOf(text);
	const known = sectionAtPath(source, path);
	if (!known) {
		const headings = path.map((title, depth) => ({title, level: Math.min(depth + 2, 6)}));
		return withSectionsPutBack(text, [{headings, lines}]);
	}

	const at = known.body.end;
	const isCrowded = at > 0 && !isBlank(source, at - 1);
	return applySplices(text, [
		spliceOf(source, {first: at, end: at, lines: [...(isCrowded ? [''] : []), ...lines, '']}),
	]);
}
