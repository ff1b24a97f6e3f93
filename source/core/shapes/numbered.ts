import type {Field} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import type {Line, Piece} from '../template/patterns.ts';
import {columnSlot, groupColumn, ordinalSlot} from './parts.ts';

/** Headings such as `Option 2: Name` that count the items, and the sections that have them. */
export type NumberedHeadings = {word: string; ordinal: '1' | 'A'; separator: string; sections: readonly Section[]};

const numbered = /^(?:(\p{L}+) )?#?(\d{1,3}|[A-Z])(: | [-–—] |[.)] )(?=\S)/u;

/** The sections that are counted from one, all in the same way; a number without a word counts where it may. */
export function numberedIn(
	sections: readonly Section[],
	words: RegExp,
	isWordNeeded: boolean,
): NumberedHeadings | undefined {
	const found = sections.flatMap((section) => {
		const [, word = '', number = '', separator = ''] = numbered.exec(section.title) ?? [];
		const isOne = word === '' ? !isWordNeeded && /^\d/.test(number) : words.test(word);
		return number !== '' && isOne ? [{section, word, number, separator}] : [];
	});
	const [first] = found;
	if (!first) return undefined;
	const ordinal = /^\d/.test(first.number) ? '1' : 'A';
	const isCounted = found.every(
		({word, number, separator}, index) =>
			word === first.word && separator === first.separator && number === numberAt(index, ordinal),
	);
	return isCounted ? {...first, ordinal, sections: found.map(({section}) => section)} : undefined;
}

function numberAt(index: number, ordinal: '1' | 'A'): string {
	return ordinal === '1' ? String(index + 1) : String.fromCodePoint(65 + index);
}

/** The heading of such sections. */
export function numberedHeading({word, ordinal, separator}: Omit<NumberedHeadings, 'sections'>, group: Field): Line {
	const pieces: Piece[] = [
		{lead: '', content: ordinalSlot(group, ordinal), tail: ''},
		{lead: separator, content: columnSlot(group, groupColumn(group, group.key ?? 'name')), tail: ''},
	];
	return {start: word === '' ? '' : `${word} `, pieces, end: ''};
}
