import type {Field} from '../answers/interview.ts';
import {ordinalLike} from '../lens/scope.ts';
import type {Section} from '../markdown/sections.ts';
import type {Line, Ordinal, Piece} from '../template/patterns.ts';
import {columnSlot, groupColumn, ordinalSlot} from './parts.ts';

/** Headings such as `Option 2: Name` that count the items, or `Risk: Name` that say what they are. */
export type CountedHeadings = {start: string; ordinal?: Ordinal; separator: string};

/** The sections that have such headings. */
type Counted = CountedHeadings & {sections: readonly Section[]};

/** A word, the letters of a code (`R1`), or the number of a chapter (`1a`, `5.1`) before what is counted. */
const numbered =
	/^(?<start>(?:\p{L}+ )?#?|\p{Lu}{1,3}-?(?=\d)|\d{1,2}(?=[a-z]\))|(?:\d{1,2}\.){1,3}(?=\d))(?<number>\d{1,3}|[A-Z]|[a-z](?=\)))(?<separator>: | [-–—] |[.)] |(?<=\d\.\d{1,3}) )(?=\S)/u;

/** The sections that are counted from one, all in the same way; a number without a word counts where it may. */
export function numberedIn(sections: readonly Section[], words: RegExp, isWordNeeded: boolean): Counted | undefined {
	const found = sections.flatMap((section) => {
		const {start = '', number = '', separator = ''} = numbered.exec(section.title)?.groups ?? {};
		const word = start.replace(/ ?#?$/, '');
		const isCode = start !== '' && !start.includes(' ') && !isWordNeeded;
		const isOne = word === '' ? !isWordNeeded && /^[\da-z]/.test(number) : isCode || words.test(word);
		return number !== '' && isOne ? [{section, start, number, separator}] : [];
	});
	const [first] = found;
	if (!first) return undefined;
	const ordinal = ordinalLike(first.number);
	const isCounted = found.every(
		({start, separator, number}, index) =>
			start === first.start && separator === first.separator && number === numberAt(index, ordinal),
	);
	const {start, separator} = first;
	return isCounted ? {start, separator, ordinal, sections: found.map(({section}) => section)} : undefined;
}

/** How names count themselves that are all counted from one, in the same way: `Option A: Redis`, `B. Kafka`. */
export function countedNames(names: readonly string[], words: RegExp): CountedHeadings | undefined {
	const found = names.map((name) => numbered.exec(name)?.groups ?? {});
	const {start = '', separator = '', number = ''} = found[0] ?? {};
	const ordinal = ordinalLike(number);
	const areSame = found.every(
		(one, index) => one.start === start && one.separator === separator && one.number === numberAt(index, ordinal),
	);
	const isCount = start === '' || (start.endsWith(' ') && words.test(start.trimEnd()));
	return number !== '' && names.length > 1 && areSame && isCount ? {start, separator, ordinal} : undefined;
}

/** The sections that all have the same word before their names, and no number. */
export function worded(sections: readonly Section[], words: RegExp): Counted | undefined {
	const found = sections.map(({title}) => /^(\p{L}+)(: | [-–—] )(?=\S)/u.exec(title));
	const [start, word = '', separator = ''] = found[0] ?? [];
	return start !== undefined && words.test(word) && found.every((other) => other?.[0] === start)
		? {start: word, separator, sections}
		: undefined;
}

function numberAt(index: number, ordinal: Ordinal): string {
	return ordinal === '1' ? String(index + 1) : String.fromCodePoint((ordinal.codePointAt(0) ?? 0) + index);
}

/** The heading of such sections. */
export function numberedHeading({start, ordinal, separator}: CountedHeadings, group: Field): Line {
	const name = columnSlot(group, groupColumn(group, group.key ?? 'name'));
	if (!ordinal) return {start: start + separator, pieces: [{lead: '', content: name, tail: ''}], end: ''};
	const pieces: Piece[] = [
		{lead: '', content: ordinalSlot(group, ordinal), tail: ''},
		{lead: separator, content: name, tail: ''},
	];
	return {start, pieces, end: ''};
}
