import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {reservationOf} from './against.ts';
import type {Page} from './page.ts';
import {isTooLong, withoutStop, wordCount} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

/** What the decision rests on and nobody has tested. */
export function untested(page: Page, step: Step): PageLine | undefined {
	const told = assumptionsOf(page);
	if (told.length === 0) return undefined;
	const all = allAssumptions(page);
	const count = all.length === 1 ? '1 assumption' : `${all.length} assumptions`;
	const link = `[${count}](#claims).`;
	if (step >= 5) return {label: 'Untested', text: link};
	const shown = told.slice(0, step >= 1 ? 1 : 2);
	const sentences = shown.map(sentenceOf);
	if (sentences.some(isTooLong)) return {label: 'Untested', text: link};
	const more = all.length > shown.length ? ` ([all ${all.length}](#claims))` : '';
	return {label: 'Untested', text: sentences.join(' ') + more};
}

/** The assumptions that are told here: the first that would turn the decision leads, and none says what is against it. */
export function assumptionsOf(page: Page): Row[] {
	const reservation = reservationOf(page);
	const told = allAssumptions(page).filter(
		(row) => turnsOf(row) !== '' || reservation === undefined || !saysTheSame(row, reservation),
	);
	const first = told.find((row) => turnsOf(row) !== '');
	return first ? [first, ...told.filter((row) => row !== first)] : told;
}

function allAssumptions({answers}: Page): Row[] {
	return rowsAt(answers, 'claims').filter(
		({item}) => /^assumption$/i.test(lineAt(item, 'basis')) && lineAt(item, 'statement') !== '',
	);
}

/** Whether an assumption with consequences says what the reservation says, which then need not be told. */
export function isReservationTold(page: Page): boolean {
	const reservation = reservationOf(page);
	return (
		reservation !== undefined && assumptionsOf(page).some((row) => turnsOf(row) !== '' && saysTheSame(row, reservation))
	);
}

/** What becomes of the decision when a claim is wrong. */
export function turnsOf({item}: Row): string {
	return lineAt(item, 'turns');
}

function sentenceOf(row: Row, index: number): string {
	const {item} = row;
	const statement = withoutStop(lineAt(item, 'statement'));
	const turns = index === 0 ? turnsOf(row) : '';
	return `${statement}${turns === '' ? '' : `; if not, ${withoutStop(turns)}`}${checkText(row)}.`;
}

function checkText({item}: Row): string {
	const owner = lineAt(item, 'owner');
	const due = lineAt(item, 'due');
	const isNamed = owner !== '' && wordCount(owner) <= 8;
	if (isNamed) return ` (${owner} checks${isDate(due) ? ` by ${due}` : ''})`;
	return isDate(due) ? ` (to be checked by ${due})` : '';
}

/** Whether two thirds of the longer words of an assumption stand in a sentence. */
function saysTheSame({item}: Row, sentence: string): boolean {
	const words = longWords(lineAt(item, 'statement'));
	const others = new Set(longWords(sentence));
	return words.length > 0 && words.filter((word) => others.has(word)).length * 3 >= words.length * 2;
}

function longWords(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => Array.from(word).length >= 4);
}
