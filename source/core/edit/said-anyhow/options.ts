import {type Answers, itemsAt} from '../../answers/answers.ts';
import type {Reading} from '../../document/read.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {literal} from '../../text/escape.ts';
import {type Indication, weights} from '../evidence/evidence.ts';
import type {Content} from '../merge.ts';
import {isReadBy, type ReadersByLine} from './claims.ts';
import {type Passage, said, statementsOf} from './statements.ts';
import {chapters} from './vocabulary/chapters.ts';
import {vocabularyOf} from './vocabulary/vocabulary.ts';

const path = 'options';

/**
 * Where a document speaks of an option already that it gets: in a cell, behind a label or in a heading that is its name,
 * or in a chapter about options; or where it says which one was chosen, in words that are read as no choice.
 */
export function saidOfOptions(
	names: readonly string[],
	reading: Reading,
	after: Content,
	claims: ReadersByLine,
): Indication[] {
	const others = statementsOf(reading.source.text).filter(({line}) => !isReadBy(claims, line, path));
	const named = others.find((statement) => names.some((name) => isNamedIn(statement, name)));
	const isOpen = isUndecided(reading);
	const isNow = itemsAt(after.answers, path).some(isSelected) || names.length > 0;
	const chosen = isOpen && isNow ? others.find((statement) => isChoice(statement, claims)) : undefined;
	return [
		...(named ? [said(path, named, reading, weights.named)] : []),
		...(chosen ? [said(path, chosen, reading, weights.said)] : []),
	];
}

/** Whether no option is read as the chosen one: a sentence that says so may be read as one more option. */
export function isUndecided({answers}: Reading): boolean {
	return !itemsAt(answers, path).some(isSelected);
}

function isSelected({selected}: Answers): boolean {
	return selected === true;
}

function isNamedIn({label, text, titles}: Passage, name: string): boolean {
	const plain = plainHeading(name);
	if (plain.length < 2) return false;
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literal(plain)}(?![\\p{L}\\p{N}])`, 'iu');
	const isAbout = titles.some((title) => chapters.choice.test(title));
	const isCell = text.split(' | ').some((cell) => plainHeading(cell).replace(/\s*\(.*$/, '') === plain);
	return (
		isCell ||
		titles.some((title) => title === plain) ||
		(isAbout && [label, plainHeading(text)].some((one) => whole.test(one)))
	);
}

/** A choice that nobody has read. */
function isChoice({line, text, titles}: Passage, claims: ReadersByLine): boolean {
	const {under, says} = vocabularyOf('options.selected') ?? {};
	const isThere = titles.some((title) => under?.test(title));
	return (
		(claims[line]?.size ?? 0) === 0 &&
		isThere &&
		says?.test([text, titles.at(-1)].join(' ')) === true &&
		!/to be decided|\btbd\b/i.test(text)
	);
}
