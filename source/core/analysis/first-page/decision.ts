import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {wordCount} from './sentences.ts';

/** One way of a decision; `label` is its number among all options, as it stands in the document. */
export type Way = {label: string; name: string; isSelected: boolean; item: Answers};

/** A decision that is made beside the main one, and what it comes to; empty while that is open. */
export type OtherDecision = {decision: string; chosen: string};

/** The decision that the first page is about, and the others that the document makes. */
export type MainDecision = {
	ways: readonly Way[];
	selected: Way | undefined;
	/** What a row of `decisions` says is chosen, where no option is. */
	chosen: string;
	others: readonly OtherDecision[];
	/** Those of them that options are ways of. */
	sides: readonly SideDecision[];
};

/** `instead` is what a row of `decisions` says is chosen, where none of the ways is; else empty. */
export type SideDecision = {decision: string; ways: readonly Way[]; instead: string};

/** The decision of the first option; without options, the first row of `decisions`. */
export function mainDecision(answers: Answers): MainDecision {
	const options = rowsAt(answers, 'options');
	const rows = rowsAt(answers, 'decisions');
	const own = options[0] ? decisionOf(options[0]) : undefined;
	const all = options.map((row, index) => ({...wayOf(row, index), decision: decisionOf(row)}));
	const ways = all.filter(({decision}) => decision === own);
	const selected = ways.find(({isSelected}) => isSelected);
	const named = own === undefined ? rows[0] : rows.find(({item}) => own !== '' && lineAt(item, 'decision') === own);
	const besides = [...new Set(all.map(({decision}) => decision))].filter((decision) => decision !== own);
	const told = rows.filter((row) => row !== named && !besides.includes(lineAt(row.item, 'decision')));
	return {
		ways,
		selected,
		sides: besides.map((decision) => {
			const own = all.filter((way) => way.decision === decision);
			return {decision, ways: own, instead: own.some((way) => way.isSelected) ? '' : chosenIn(rows, decision)};
		}),
		chosen: selected === undefined && named ? lineAt(named.item, 'chosen') || lineAt(named.item, 'decision') : '',
		others: [
			...besides.map((decision) => {
				const way = all.find((one) => one.decision === decision && one.isSelected);
				return {decision, chosen: way ? wayText(way) : chosenIn(rows, decision)};
			}),
			...told.map(({item}) => ({decision: lineAt(item, 'decision'), chosen: lineAt(item, 'chosen')})),
		],
	};
}

function chosenIn(rows: readonly Row[], decision: string): string {
	const row = rows.find(({item}) => lineAt(item, 'decision') === decision);
	return row ? lineAt(row.item, 'chosen') : '';
}

function decisionOf({item}: Row): string {
	return lineAt(item, 'decision');
}

function wayOf({item}: Row, index: number): Way {
	return {label: `Option ${index + 1}`, name: lineAt(item, 'name'), isSelected: item.selected === true, item};
}

/** So many words of a name are read in a list of names. */
export const mostWordsInList = 8;

/** So many are read of the one that the page is about: without its name it would say nothing. */
export const mostWordsAlone = 20;

/** Label and name; a longer name stands in its section, and here is where that is. */
export function wayText({label, name}: Way, mostWords = mostWordsInList): string {
	return name !== '' && wordCount(name) <= mostWords ? `${label}, ${name}` : `[${label}](#alternatives-considered)`;
}
